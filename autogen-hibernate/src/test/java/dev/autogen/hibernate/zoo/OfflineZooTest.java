package dev.autogen.hibernate.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.error.ReflectionException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.product.Products;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models of the zoo on databases that are known without a server: what Hibernate would create there is what a revision creates. */
class OfflineZooTest {

    private static final String THEIRS = "what Hibernate writes";

    private static final List<ServerVersion> SERVERS = List.of(
            new ServerVersion("Microsoft SQL Server", 16, 0),
            new ServerVersion("Microsoft SQL Server", 17, 0),
            new ServerVersion("Oracle", 19, 0),
            new ServerVersion("Oracle", 23, 0));

    static Stream<Arguments> modelsOnServers() {
        return SERVERS.stream().flatMap(server -> Zoo.sample().map(model -> Arguments.of(server, model)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modelsOnServers")
    void aRevisionMakesEachTableWithTheTypesThatHibernateWrites(ServerVersion server, Model model) {
        if (NotOffline.is(model, server)) {
            assertThat(catchThrowable(() -> make(server, model))).satisfies(OfflineZooTest::isNoDefectOfOurs);
        } else {
            make(server, model);
        }
    }

    /** The dialect refuses by name, Hibernate cannot, or Hibernate alone writes a type in other words: those of its author. */
    private static void isNoDefectOfOurs(Throwable failure) {
        boolean refused = failure instanceof UnsupportedException;
        boolean cannot = failure instanceof ReflectionException
                && String.valueOf(failure.getMessage()).startsWith("Hibernate ");
        boolean words = failure instanceof AssertionError
                && String.valueOf(failure.getMessage()).contains("[" + THEIRS + "]");
        boolean within =
                failure != null && failure.getStackTrace()[0].getClassName().startsWith("org.hibernate.");
        assertThat(refused || cannot || words || within).as("%s", failure).isTrue();
    }

    private static void make(ServerVersion server, Model model) {
        Dialect dialect = Products.builtIn().dialect(server);
        HibernateSchema schema = new HibernateReader(model.source(), dialect, server).readSchema();
        Database desired = dialect.normalize(schema.database());

        List<Operation> operations = SchemaDiff.between(Database.empty(), desired);
        Needs.require(operations, dialect);
        String script = String.join(
                "\n",
                dialect.statements(operations).stream()
                        .flatMap(List::stream)
                        .map(Statement::sql)
                        .toList());

        for (Table table : desired.tables()) {
            String own = created(plain(script), name(table, dialect));
            for (Column column : table.columns()) {
                assertThat(own).as("what the revision writes").containsPattern(expected(column, server, dialect));
            }
        }

        Database made = Database.empty();
        for (Operation operation : operations) {
            made = operation.apply(made);
        }
        assertThat(SchemaDiff.between(dialect.normalize(made), desired).stream().map(Operation::describe))
                .as("what is pending after the revision")
                .isEmpty();

        String exported = plain(model.script(server));
        for (Table table : desired.tables()) {
            String theirs = created(exported, name(table, dialect));
            for (Column column : table.columns()) {
                assertThat(theirs).as(THEIRS).containsPattern(expected(column, server, dialect));
            }
        }
    }

    private static String name(Table table, Dialect dialect) {
        String schema = table.name().schema();
        return (schema == null ? "" : dialect.quote(schema) + ".")
                + dialect.quote(table.name().name());
    }

    /** The type of a computed column of SQL Server is that of its expression. */
    private static Pattern expected(Column column, ServerVersion server, Dialect dialect) {
        boolean typeless = column.findComputed().isPresent() && server.product().startsWith("Microsoft");
        return column(dialect.quote(column.name()) + (typeless ? " as" : " " + dialect.typeSql(column.type())));
    }

    private static Pattern column(String expected) {
        return Pattern.compile("[(,] ?" + Pattern.quote(plain(expected)) + "(?:[ ,)(]|$)");
    }

    /** The statement that creates a table; that of a schema which is the mapping's own has its name there or not. */
    private static String created(String script, String table) {
        int from = Stream.of("", "[^(.]+\\.")
                .flatMap(schema -> Pattern.compile("create table " + schema + Pattern.quote(plain(table)) + " ?\\(")
                        .matcher(script)
                        .results())
                .map(MatchResult::start)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + table + " in " + script));
        int next = script.indexOf("create table ", from + 1);
        return next < 0 ? script.substring(from) : script.substring(from, next);
    }

    /** Hibernate quotes some names that need none, and has two words for some types. */
    private static String plain(String sql) {
        return sql.replaceAll("[\"\\[\\]]", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replace(" float(24)", " real")
                .replaceAll(" float\\((?:34|40)\\)", " float(53)")
                .replace(" decimal(", " numeric(")
                .replace(" sys.xmltype", " xmltype")
                .replaceAll("(?<=\\w) time(?=[ ,)])", " time(7)");
    }
}
