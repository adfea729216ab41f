package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that a project's own plugin brings, from the first revision to the last. */
class PluginProductTest {

    private static final String PRODUCT = """
            package shop;
            import dev.autogen.product.ansi.AnsiProduct;
            public class Hsqldb extends AnsiProduct {
                @Override public String name() { return "hsqldb"; }
                @Override public String reportedName() { return "HSQL Database Engine"; }
                @Override public boolean takes(String url) { return url.startsWith("jdbc:hsqldb:"); }
                @Override public int newest() { return 2; }
            }
            """;

    private static final String PLUGIN = """
            package shop;
            import dev.autogen.config.*;
            public class Databases implements AutogenPlugin {
                @Override public void configure(ExtensionsBuilder autogen) { autogen.product(new Hsqldb()); }
            }
            """;

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), Map.of());

    @BeforeEach
    void openShop() throws IOException {
        url = "jdbc:hsqldb:file:" + folder.resolve("database/shop") + ";shutdown=true";
        Shop made = Shop.in(folder, url);
        shop = new Shop(made.folder(), Map.of("AUTOGEN_URL", url, "AUTOGEN_USERNAME", "SA"));
        shop.compile(PRODUCT, PLUGIN);
    }

    private void bringTheDatabase() throws IOException {
        Path properties = folder.resolve("autogen.properties");
        Files.writeString(properties, Files.readString(properties) + "configuration = shop.Databases\n");
    }

    private Run fine(String... arguments) {
        Run run = shop.run(arguments);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run;
    }

    private String answer(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    @Test
    void aDatabaseOfAPluginIsServedEndToEndUnderItsOwnName() throws Exception {
        bringTheDatabase();
        assertThat(fine("plugins").out()).contains("database hsqldb");
        fine("revision", "-m", "customers");
        Path revision = shop.revisions().get(0);
        Files.writeString(
                revision,
                Files.readString(revision)
                        .replaceFirst(
                                "(?s)(upgrade\\(Op op\\) \\{.*?)\\n    }",
                                "$1\n        op.on(\"hsqldb\", on -> on.execute(\"insert into customer (id, name) values (1, 'Ann')\"));\n    }"));
        fine("upgrade");

        assertThat(answer("select name from customer")).isEqualTo("Ann");
        assertThat(fine("check").out()).contains("clean");
        assertThat(shop.run("check", "--offline").code()).isZero();
        fine("downgrade", "base");
        assertThat(answer("select count(*) from information_schema.tables where table_name = 'CUSTOMER'"))
                .isEqualTo("0");
    }

    @Test
    void withoutThePluginTheGenericDialectIsInUseAndSaysSo() {
        fine("revision", "-m", "customers");
        fine("upgrade");
        Run check = fine("check");
        assertThat(check.out() + check.err())
                .contains("HSQL Database Engine has no dialect of its own here: the generic one is in use");
    }
}
