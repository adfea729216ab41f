package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.hibernate.zoo.Zoo;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate creates the schema of each model on a real server; the reader must have foretold it. */
class ExportedSchemaTest {

    private static final Dialect DIALECT = new PostgresDialect();

    private static String url = "";

    @BeforeAll
    static void createDatabase() throws SQLException {
        url = Server.database("exported");
    }

    @ParameterizedTest
    @MethodSource("dev.autogen.hibernate.zoo.Zoo#models")
    void whatHibernateCreatesIsWhatWasRead(Zoo.Model model) throws SQLException {
        HibernateModel source = HibernateModel.of(Zoo.class.getClassLoader())
                .entities(model.classNames())
                .settings(model.settings());

        Database read = new HibernateReader(source, DIALECT, Server.version()).read();

        try (Connection connection = DriverManager.getConnection(url)) {
            Server.empty(connection);
            export(model);
            Catalog catalog = new Catalog(connection, DIALECT);
            assertThat(String.join("\n", Lines.of(read))).isEqualTo(String.join("\n", catalog.lines()));
            assertThat(catalog.names()).containsAll(Lines.names(read));
            assertThat(pending(connection, read)).isEmpty();
        }
    }

    /** What the comparison would propose, asked as the command does. */
    private static List<String> pending(Connection connection, Database read) {
        JdbcReader reader =
                new JdbcReader(connection, DIALECT, Scope.defaultSchema().schemas(read.schemas()));
        Database current = DIALECT.normalize(reader.read());
        Database desired = DIALECT.normalize(read.seenFrom(reader.defaultSchema()));
        Judgement judgement = new ServerJudge(connection, DIALECT).judge(desired, current);
        return SchemaDiff.between(current, judgement.desired()).stream()
                .map(Operation::describe)
                .toList();
    }

    private static void export(Zoo.Model model) {
        Configuration configuration = new Configuration();
        model.classes().forEach(configuration::addAnnotatedClass);
        model.settings().forEach(configuration::setProperty);
        configuration.setProperty("hibernate.connection.url", url);
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-only");
        configuration.setProperty("hibernate.hbm2ddl.create_namespaces", "true");
        configuration.setProperty("hibernate.hbm2ddl.halt_on_error", "true");
        configuration.buildSessionFactory().close();
    }
}
