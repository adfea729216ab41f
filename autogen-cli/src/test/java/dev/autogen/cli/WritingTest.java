package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a revision is written, and what is done with its file, with the real core and a real PostgreSQL. */
class WritingTest {

    private static final String ORDERS = """
            package shop;
            import jakarta.persistence.*;
            @Entity @Table(indexes = @Index(columnList = "note")) public class Orders {
                @Id long id;
                @Column(unique = true) String number;
                @org.hibernate.annotations.Check(constraints = "note <> ''") String note;
                @ManyToOne Customer customer;
            }
            """;

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), java.util.Map.of());

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
    }

    private void configure(String... lines) throws Exception {
        Path file = folder.resolve("autogen.properties");
        List<String> all = new ArrayList<>(Files.readAllLines(file));
        all.addAll(List.of(lines));
        Files.write(file, all);
    }

    private String only() throws Exception {
        assertThat(shop.revisions()).hasSize(1);
        return Files.readString(shop.revisions().get(0));
    }

    @Test
    void aConventionNamesWhatTheModelLeavesUnnamed() throws Exception {
        shop.compile(Shop.CUSTOMER, ORDERS);
        configure(
                "naming = pk: pk_{table}, uq: uq_{table}_{columns}, ck: ck_{table}_{columns}, ix: ix_{table}_{columns},"
                        + " fk: fk_{table}_{columns}_{referred}");

        assertThat(shop.run("revision", "-m", "orders").code()).isZero();
        assertThat(only())
                .contains(
                        "\"pk_customer\"",
                        "\"pk_orders\"",
                        "\"uq_orders_number\"",
                        "\"ck_orders_note\"",
                        "\"ix_orders_note\"",
                        "\"fk_orders_customer_id_customer\"");
        assertThat(shop.run("upgrade").code()).isZero();
        assertThat(shop.run("check").code()).isZero();
    }

    @Test
    void whatExistsKeepsItsNameUnderANewConvention() throws Exception {
        shop.compile(Shop.CUSTOMER, ORDERS);
        assertThat(shop.run("revision", "-m", "orders").code()).isZero();
        assertThat(shop.run("upgrade").code()).isZero();
        configure("naming = primary-key: pk_{table}, foreign-key: fk_{table}_{columns}, index: ix_{table}_{columns}");

        Run check = shop.run("check");
        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void conventionalNamesFollowARename() throws Exception {
        shop.compile(Shop.CUSTOMER, ORDERS);
        configure("naming = pk: pk_{table}, fk: fk_{table}_{columns}_{referred}, ix: ix_{table}_{columns}");
        assertThat(shop.run("revision", "-m", "orders").code()).isZero();
        assertThat(shop.run("upgrade").code()).isZero();
        shop.compile(Shop.CUSTOMER, ORDERS.replace("@Table(", "@Table(name = \"purchase\", "));

        Run renamed = shop.run("revision", "-m", "purchases", "--renames");
        assertThat(renamed.out())
                .as(renamed.err())
                .contains("pk_orders", "pk_purchase", "fk_purchase_customer_id_customer", "ix_purchase_note");
        assertThat(shop.run("upgrade").code()).isZero();
        assertThat(shop.run("check").code()).isZero();
    }

    @Test
    void hooksRunInOrderOnTheFileInTheFolderOfTheProject() throws Exception {
        shop.file("mark.sh", "#!/bin/sh", "echo \"// $1 in $PWD\" >> \"$2\"");
        assertThat(folder.resolve("mark.sh").toFile().setExecutable(true)).isTrue();
        configure("write-hooks = ./mark.sh 'first, yes' {file}, ./mark.sh second");

        Run run = shop.run("revision", "-m", "customers");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(only())
                .endsWith("// first, yes in " + folder.toRealPath() + "\n// second in " + folder.toRealPath() + "\n");
        assertThat(shop.run("revision", "-m", "by hand", "--empty").code()).isZero();
        assertThat(Files.readString(shop.revisions().get(1))).contains("// second in");
        assertThat(shop.run("revision", "-m", "none", "--empty", "--print", "--head", "base", "--splice")
                        .out())
                .doesNotContain("// second in");
    }

    @Test
    void aHookThatFailsIsReportedAndTheFileStays() throws Exception {
        shop.file("fail.sh", "#!/bin/sh", "echo cannot parse; exit 4");
        assertThat(folder.resolve("fail.sh").toFile().setExecutable(true)).isTrue();
        configure("write-hooks = ./fail.sh");

        Run run = shop.run("revision", "-m", "customers");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "the revision is written to ",
                        "but the write hook './fail.sh' failed: it ended with exit code 4",
                        "cannot parse");
        assertThat(only()).contains("createTable(");
        Run missing = shop.run("revision", "-m", "x", "--empty", "--write-hooks", "no-such-formatter --fast");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("write hook 'no-such-formatter --fast' failed", "no-such-formatter");
    }

    @Test
    void aPluginHasHooksToo() throws Exception {
        shop.compile(Shop.CUSTOMER, """
                package shop;
                import dev.autogen.config.*;
                import java.nio.file.*;
                public class Setup implements AutogenPlugin {
                    @Override public void configure(ExtensionsBuilder autogen) {
                        autogen.writeHook(file -> Files.writeString(file, "// plugged\\n", StandardOpenOption.APPEND));
                    }
                }
                """);
        configure("configuration = shop.Setup");

        assertThat(shop.run("revision", "-m", "customers").code()).isZero();
        assertThat(only()).endsWith("// plugged\n");
    }

    @Test
    void aTemplateIsTheProjectsOwnAndTheRevisionRuns() throws Exception {
        shop.compile(Shop.CUSTOMER, """
                package shop;
                import dev.autogen.*;
                public abstract class BaseMigration implements Migration {
                    protected void note(Op op, String what) { op.execute("comment on table customer is '" + what + "'"); }
                }
                """);
        shop.file("license.txt", "/*", " * Copyright {year} The Shop: {message}", " */");
        configure(
                "revision-header = license.txt",
                "revision-base = shop.BaseMigration",
                "revision-imports = java.time.Instant");

        assertThat(shop.run("revision", "-m", "customers */ class X {}").code()).isZero();
        assertThat(only())
                .startsWith("/*\n * Copyright 20")
                .contains("extends BaseMigration {", "import java.time.Instant;", "import shop.BaseMigration;");
        Run upgrade = shop.run("upgrade");
        assertThat(upgrade.code()).as(upgrade.err()).isZero();
        assertThat(shop.run("check").code()).isZero();
        assertThat(shop.run("history").out()).contains("customers");
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws Exception {
        shop.file("evil.txt", "class Evil {}");
        assertThat(shop.run("check", "--revision-header", "evil.txt").err())
                .contains("--revision-header: in revision-header, the header of revisions is more than comments");
        assertThat(shop.run("check", "--revision-header", "nowhere.txt").err())
                .contains("--revision-header: in revision-header, the file nowhere.txt cannot be read");
        assertThat(shop.run("check", "--naming", "pk: x").err()).contains("--naming: in naming, 'x' lacks {table}");
        assertThat(shop.run("check", "--naming", "pk: a_{table}, pk: b_{table}").err())
                .contains("--naming: in naming, primary-key has two names: give one");
        assertThat(shop.run("check", "--revision-base", "Base").err())
                .contains("--revision-base: in revision-base, 'Base' is no class that revisions can extend");
        configure("write-hooks = a 'b");
        assertThat(shop.run("check").err())
                .contains("autogen.properties:5: in write-hooks, 'a 'b' has a quote that is never closed");
    }
}
