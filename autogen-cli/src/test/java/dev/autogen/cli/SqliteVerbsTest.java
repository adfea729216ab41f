package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From entities to a database that is a file, and back. */
class SqliteVerbsTest {

    @TempDir
    Path folder;

    private String url;
    private Shop shop;

    @BeforeEach
    void aShop() throws IOException {
        url = "jdbc:sqlite:" + folder.resolve("shop.db");
        shop = Shop.in(folder, url);
        shop.environment().remove("AUTOGEN_USERNAME");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void does(String... arguments) {
        Run run = shop.run(arguments);
        assertThat(run.code()).as("%s%s", run.out(), run.err()).isZero();
    }

    @Test
    void anEditOfAnEntityReachesAFileWithRowsAndIsUndone() throws IOException, SQLException {
        does("revision", "-m", "customers");
        does("upgrade");
        does("check");
        execute("insert into Customer (id, name) values (7, 'Ann')");

        shop.compile(Shop.CUSTOMER.replace("nullable = false, length = 40", "length = 60"));
        assertThat(shop.run("check").code()).isEqualTo(3);
        does("revision", "-m", "names may be longer, or missing");
        assertThat(shop.run("upgrade", "--plan").out()).contains("drop table Customer");
        does("upgrade");
        does("check");
        assertThat(query("select id || name from Customer")).isEqualTo("7Ann");
        assertThat(query("select sql from sqlite_master where name = 'Customer'"))
                .contains("varchar(60)");

        does("downgrade", "-1");
        assertThat(query("select id || name from Customer")).isEqualTo("7Ann");
        assertThat(query("select sql from sqlite_master where name = 'Customer'"))
                .contains("varchar(40) not null");
        assertThat(shop.run("upgrade", "--sql").out())
                .contains("insert into autogen_new_Customer", "pragma foreign_keys = off;");
        does("downgrade", "base");
        assertThat(query("select name from sqlite_master where name = 'Customer'"))
                .isEmpty();
    }
}
