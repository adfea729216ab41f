package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A history that was written for PostgreSQL, on databases that are in a file or in memory, by nothing but {@code --url}. */
class UrlsOfOthersTest {

    private static final String CUSTOMER = Shop.CUSTOMER.replace("@Entity", "@Entity @Table(name = \"customer\")");

    private static final String NO_ENTITY = "table:visit,schema:depot,type:mood";

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void aShopOnPostgreSql() throws IOException {
        shop = Shop.in(folder, "jdbc:postgresql://nobody.invalid/shop");
        shop.environment().remove("AUTOGEN_USERNAME");
        shop.compile(CUSTOMER);
        shop.file("src/shop/revisions/R20260101000000_Open.java", """
                package shop.revisions;
                import static dev.autogen.Elements.*;
                import static dev.autogen.Types.*;
                import static dev.autogen.operation.KnownProduct.POSTGRESQL;
                import dev.autogen.*;
                @Revision("aaaaaaaaaaaa")
                public final class R20260101000000_Open implements Migration {
                    @Override
                    public void upgrade(Op op) {
                        Op depot = op.in("depot");
                        op.on(POSTGRESQL, on -> on.execute("create extension pg_trgm"));
                        op.createTable("customer", column("id", bigint()).notNull(), column("name", varchar(40)).notNull(),
                            primaryKey("customer_pkey", "id"));
                        op.createSchema("depot");
                        op.createEnum("mood", "GOOD", "BAD");
                        depot.createTable("visit", column("id", uuid()).notNull(), column("customer_id", bigint()),
                            column("mood", defined("mood")), column("tags", array(varchar(40))), column("facts", type("jsonb")),
                            column("story", clob()), column("at", timestamptz(6)).defaultsTo("current_timestamp"),
                            primaryKey("visit_pkey", "id"));
                        depot.addForeignKey("visit", foreignKey("fk_visit", "customer_id").references("customer", "id"));
                    }
                    @Override
                    public void downgrade(Op op) {
                        op.in("depot").dropTable("visit");
                        op.dropEnum("mood");
                        op.dropSchema("depot");
                        op.dropTable("customer");
                    }
                }
                """);
    }

    private static String url(String template, Path folder) {
        return template.replace("FOLDER", folder.toAbsolutePath().toString());
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Run runs(String... arguments) {
        Run run = shop.run(arguments);
        assertThat(run.code()).as("%s%s", run.out(), run.err()).isZero();
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:FOLDER/shop", "jdbc:sqlite:FOLDER/shop.db"})
    void aDatabaseIsMadeComparedChangedAndUnmade(String template) throws IOException, SQLException {
        String url = url(template, folder);
        assertThat(runs("upgrade", "--plan", "--url", url).out()).doesNotContain("pg_trgm");
        runs("upgrade", "--url", url);
        assertThat(runs("current", "--url", url).out()).contains("aaaaaaaaaaaa");
        execute(url, "insert into customer (id, name) values (7, 'Ann')");

        runs("check", "--url", url, "--exclude", NO_ENTITY);

        shop.compile(
                CUSTOMER.replace("length = 40", "length = 60").replace("String name", "String name; @Lob String life"));
        assertThat(shop.run("check", "--url", url, "--exclude", NO_ENTITY).code())
                .isEqualTo(3);
        runs("revision", "-m", "longer names", "--url", url, "--exclude", NO_ENTITY);
        assertThat(shop.revisions())
                .anySatisfy(file -> assertThat(file).content().contains("column(\"life\", clob())"));
        runs("upgrade", "--url", url);
        execute(url, "update customer set name = '" + "x".repeat(60) + "' where id = 7");
        execute(url, "update customer set name = 'Ann'");
        runs("downgrade", "--url", url, "base");
        assertThat(runs("current", "--url", url).out()).doesNotContain("aaaaaaaaaaaa");
        execute(url, "create table customer (id int)");
    }

    @Test
    void oneCommandRunsTheHistoryInMemory() {
        assertThat(runs("upgrade", "--url", "jdbc:h2:mem:shop").out()).contains("aaaaaaaaaaaa");
    }

    @Test
    void aMissingDriverIsNamedWithTheWayToGetIt() {
        Run run = shop.run("upgrade", "--url", "jdbc:derby:memory:shop");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no JDBC driver takes url jdbc:derby:memory:shop", "derby", "dependencies");
    }
}
