package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.ClassPathScripts;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed history of the shop, which was written against PostgreSQL, on another database: for tests that need no server. */
abstract class HistoryElsewhere {

    @TempDir
    Path folder;

    private Environment environment;

    /** Where the database of the test is, in a folder of its own. */
    abstract String url(Path folder);

    /** Hibernate's settings for it. */
    Map<String, String> settings() {
        return Map.of();
    }

    /** Names of the tables in it, in lower case. */
    abstract List<String> tables(Connection connection) throws SQLException;

    /** The differences that remain, as a regular expression. */
    abstract String otherwise();

    @BeforeEach
    void anEmptyDatabase() {
        environment = environment(folder);
    }

    /** The shop's project, with its database in a folder. */
    final Environment environment(Path folder) {
        ClassLoader application = HistoryElsewhere.class.getClassLoader();
        HibernateModel model = HibernateModel.of(application).settings(settings());
        return new Environment(
                () -> DriverManager.getConnection(url(folder)),
                List.of(new ClassPathScripts("dev.autogen.sample.shop.revisions", application)),
                VersionTables.standard(),
                (dialect, version) -> new HibernateReader(model, dialect, version),
                List.of());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(folder));
    }

    private void upgrade() {
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
    }

    private void downgrade(String target) {
        new DowngradeCommand(environment).run(target, RunListener.SILENT);
    }

    final void requireHibernateAcceptsIt() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("jakarta.persistence.jdbc.url", url(folder));
        settings.put("hibernate.hbm2ddl.auto", "validate");
        assertThatCode(() ->
                        Persistence.createEntityManagerFactory("shop", settings).close())
                .doesNotThrowAnyException();
    }

    @Test
    void hibernateAcceptsWhatTheUnchangedHistoryMakes() {
        upgrade();

        requireHibernateAcceptsIt();
    }

    @Test
    void theWayBackLeavesNothingAndTheWayUpIsOpenAgain() throws SQLException {
        upgrade();
        downgrade("base");

        try (Connection connection = connect()) {
            assertThat(tables(connection)).allMatch(table -> table.startsWith("autogen_"));
        }
        upgrade();
        requireHibernateAcceptsIt();
    }

    /** Where {@code check} is not clean, it is for what Hibernate itself makes otherwise on this database than on PostgreSQL. */
    @Test
    void checkTellsOnlyWhatHibernateMakesOtherwiseHere() {
        upgrade();

        assertThat(new CheckCommand(environment).run().operations())
                .extracting(Operation::describe)
                .allSatisfy(line -> assertThat(line).matches(otherwise()));
    }
}
