package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --sql} for databases other than PostgreSQL, and what is said of those that autogen does not connect to. */
class ScriptsOfOthersTest {

    private static final String CUSTOMER = Shop.CUSTOMER.replace("@Entity", "@Entity @Table(name = \"customer\")");

    /** What a server of one of them would say of itself, behind a URL that does not tell. */
    private static final String DRIVER = """
            package fake;
            import java.lang.reflect.*;
            import java.sql.*;
            import java.util.Properties;
            public class FakeDriver implements Driver {
                public boolean acceptsURL(String url) { return url.startsWith("jdbc:fake:"); }
                public Connection connect(String url, Properties info) {
                    DatabaseMetaData metaData = proxy(DatabaseMetaData.class, (proxy, method, arguments) -> switch (method.getName()) {
                        case "getDatabaseProductName" -> url.substring("jdbc:fake:".length());
                        case "getDatabaseProductVersion" -> "16.00.1000";
                        default -> method.getReturnType() == int.class ? (Object) 16 : null;
                    });
                    return proxy(Connection.class, (proxy, method, arguments) -> method.getName().equals("getMetaData") ? metaData
                            : method.getReturnType() == boolean.class ? (Object) true : null);
                }
                static <T> T proxy(Class<T> type, InvocationHandler handler) {
                    return type.cast(Proxy.newProxyInstance(FakeDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
                }
                public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return null; }
                public int getMajorVersion() { return 1; }
                public int getMinorVersion() { return 0; }
                public boolean jdbcCompliant() { return false; }
                public java.util.logging.Logger getParentLogger() { return null; }
            }
            """;

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void aShop() throws IOException {
        shop = Shop.in(folder, "jdbc:nosuch:shop");
        shop.environment().clear();
        shop.compile(CUSTOMER);
        shop.file("src/shop/revisions/R20260101000000_Open.java", """
                package shop.revisions;
                import static dev.autogen.Elements.*;
                import static dev.autogen.Types.*;
                import dev.autogen.*;
                @Revision("aaaaaaaaaaaa")
                public final class R20260101000000_Open implements Migration {
                    @Override
                    public void upgrade(Op op) {
                        op.createTable("customer", column("id", bigint()).notNull(), column("name", varchar(40)).notNull(),
                            primaryKey("customer_pkey", "id"));
                    }
                    @Override
                    public void downgrade(Op op) {
                        op.dropTable("customer");
                    }
                }
                """);
    }

    private Run runs(String... arguments) {
        Run run = shop.run(arguments);
        assertThat(run.code()).as("%s%s", run.out(), run.err()).isZero();
        return run;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql:16  | set lock_timeout
            mariadb:10.11  | begin not atomic
            mysql:8.0      | max_execution_time
            h2             | set lock_timeout
            h2:2.5         | signal(
            sqlite         | .bail on
            sqlserver:16   | sp_getapplock
            oracle:19      | whenever sqlerror
            """)
    void theNameOfADatabaseIsAllThatAScriptNeeds(String dialect, String own) {
        Run up = runs("upgrade", "--sql", "--dialect", dialect);
        assertThat(up.out()).contains("customer", "aaaaaaaaaaaa", own);
        assertThat(up.err()).isEmpty();
        assertThat(runs("downgrade", "head:base", "--sql", "--dialect", dialect).out())
                .contains("drop table customer", own);
        assertThat(runs("stamp", "head", "--sql", "--dialect", dialect).out()).contains("stamp");
        runs("ensure-version", "--sql", "--dialect", dialect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb:10.11", "mysql:8.0", "h2", "sqlite", "sqlserver:16", "oracle:19"})
    void whatOnlyPsqlCanDoIsRefusedByTheNameOfTheTool(String dialect) {
        Run run = shop.run("upgrade", "--sql", "--idempotent", "--dialect", dialect);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a script for ", "cannot leave out what is done already: write one from where");
    }

    @Test
    void aScriptForH2LeadsThereAndBack() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath();
        Path script = folder.resolve("next.sql");
        runs("upgrade", "--sql", "--output", script.toString(), "--url", url);
        new RunScript().runTool("-url", url, "-script", script.toString());
        assertThat(runs("current", "--url", url).out()).contains("aaaaaaaaaaaa");
        runs("check", "--url", url);

        runs("downgrade", "head:base", "--sql", "--output", script.toString(), "--url", url);
        new RunScript().runTool("-url", url, "-script", script.toString());
        assertThat(runs("current", "--url", url).out()).doesNotContain("aaaaaaaaaaaa");
        runs("upgrade", "--url", url);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlserver://nobody.invalid:1433;databaseName=shop, sqlserver",
        "jdbc:oracle:thin:@nobody.invalid:1521/shop, oracle",
    })
    void whoConnectsToWhatIsKnownFromManualsAloneIsToldWhatWorksWithout(String url, String dialect) {
        for (List<String> command : List.of(
                List.of("upgrade"),
                List.of("upgrade", "--plan"),
                List.of("downgrade", "base"),
                List.of("downgrade", "base", "--plan"),
                List.of("current"),
                List.of("stamp", "head"),
                List.of("check"),
                List.of("revision", "-m", "x"))) {
            requireRefused(command, url, dialect);
        }
        assertThat(runs("upgrade", "base:head", "--sql", "--url", url).out()).contains("create table customer");
        assertThat(runs("check", "--offline", "--url", url).err()).doesNotContain("never");
    }

    private void requireRefused(List<String> command, String url, String dialect) {
        String[] arguments = command.toArray(new String[command.size() + 2]);
        arguments[command.size()] = "--url";
        arguments[command.size() + 1] = url;
        Run run = shop.run(arguments);
        assertThat(run.code()).as("%s", command).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .as("%s", command)
                .contains(
                        "does not connect to one",
                        "dialect=" + dialect,
                        "'autogen check --offline'",
                        "'autogen upgrade base:head --sql' writes the script to run there");
    }

    @ParameterizedTest
    @CsvSource({"Microsoft SQL Server, sqlserver", "Oracle, oracle"})
    void soIsWhoConnectsByAUrlThatDoesNotTell(String product, String dialect) throws IOException {
        shop.compile(CUSTOMER, DRIVER);
        Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
        Files.writeString(services.resolve("java.sql.Driver"), "fake.FakeDriver\n");

        requireRefused(List.of("upgrade"), "jdbc:fake:" + product, dialect);
        requireRefused(List.of("upgrade", "--plan"), "jdbc:fake:" + product, dialect);
        requireRefused(List.of("check"), "jdbc:fake:" + product, dialect);
    }
}
