package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.ClassPathScripts;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed history of the shop, which was written against PostgreSQL, on H2: for tests that need no server. */
class HistoryOnH2Test {

    @TempDir
    Path folder;

    @Test
    void hibernateAcceptsWhatTheUnchangedHistoryMakes() throws SQLException {
        Environment environment = environment();
        new UpgradeCommand(environment).run("head", RunListener.SILENT);

        // PostgreSQL's oid holds large texts and large bytes alike, which no type of H2 does: a step for H2 alone
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table brand_story alter column story set data type clob");
        }
        assertThatCode(() -> Persistence.createEntityManagerFactory(
                                "shop",
                                Map.of("jakarta.persistence.jdbc.url", url(), "hibernate.hbm2ddl.auto", "validate"))
                        .close())
                .doesNotThrowAnyException();
    }

    @Test
    void theWayBackLeavesNothing() throws SQLException {
        Environment environment = environment();
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        new DowngradeCommand(environment).run("base", RunListener.SILENT);

        try (Connection connection = connect();
                var tables = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                assertThat(tables.getString("TABLE_NAME")).startsWith("AUTOGEN_");
            }
        }
    }

    private Environment environment() {
        ClassLoader application = HistoryOnH2Test.class.getClassLoader();
        return new Environment(
                this::connect,
                List.of(new ClassPathScripts("dev.autogen.sample.shop.revisions", application)),
                VersionTables.standard(),
                (dialect, version) -> new HibernateReader(HibernateModel.of(application), dialect, version),
                List.of());
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }
}
