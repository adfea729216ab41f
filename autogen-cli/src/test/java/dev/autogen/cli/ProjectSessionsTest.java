package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with the real core, a real Hibernate and a real PostgreSQL. */
class ProjectSessionsTest {

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), java.util.Map.of());

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
    }

    @Test
    void entitiesBecomeARevisionThatIsAppliedAndUndone() throws Exception {
        Run pending = shop.run("check");
        assertThat(pending.code()).as(pending.err()).isEqualTo(3);
        assertThat(pending.out()).contains("+ create table customer", "1 difference pending");
        assertThat(TestServer.query(url, "select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");

        Run revision = shop.run("revision", "-m", "customers");
        assertThat(revision.code()).as(revision.err()).isZero();
        assertThat(shop.revisions())
                .singleElement()
                .satisfies(file ->
                        assertThat(revision.out()).startsWith("src/shop/revisions/" + file.getFileName() + "\n"));
        assertThat(shop.revisions().get(0)).content().contains("package shop.revisions;", "createTable(");

        Run upgrade = shop.run("upgrade");
        assertThat(upgrade.code()).as(upgrade.err()).isZero();
        assertThat(upgrade.out()).contains("applied ", "customers").contains("the database is at ");
        assertThat(TestServer.query(url, "select count(*) from customer")).isEqualTo("0");

        Run clean = shop.run("check", "--json");
        assertThat(clean.code()).as(clean.err()).isZero();
        assertThat(clean.err()).isEmpty();
        JsonObject document = clean.document();
        assertThat(document.get("status").getAsString()).isEqualTo("clean");
        assertThat(document.get("judge").getAsString()).isEqualTo("server");
        assertThat(document.get("statements").getAsInt()).isBetween(1, 12);
        assertThat(document.getAsJsonObject("timings").keySet())
                .contains("jvm", "metadata", "reading", "judge", "diff", "total");

        assertThat(shop.run("revision", "-m", "again").out()).isEqualTo("no changes detected: nothing written\n");
        assertThat(shop.revisions()).hasSize(1);
        assertThat(shop.run("current", "-c").out()).contains("customers", "(head)");
        assertThat(shop.run("upgrade").out()).startsWith("nothing to do: the database is at ");

        Run downgrade = shop.run("downgrade", "-1");
        assertThat(downgrade.out()).contains("undone ", "the database is at base, no revision");
        assertThat(TestServer.query(url, "select to_regclass('customer')")).isEqualTo("null");
        assertThat(shop.run("current", "-c").code()).isEqualTo(3);
    }

    @Test
    void aHistoryStandsInForADatabaseThatIsNotThere() throws Exception {
        Shop away = new Shop(shop.folder(), new HashMap<>(shop.environment()));
        away.environment().put("AUTOGEN_URL", "jdbc:postgresql://localhost:1/nowhere");
        assertThat(away.run("check", "--offline").code()).isEqualTo(3);

        Run revision = away.run("revision", "-m", "customers", "--offline", "--dialect", "postgresql:16");
        assertThat(revision.code()).as(revision.err()).isZero();
        assertThat(revision.err()).contains("for PostgreSQL 16.0; no database was asked");
        assertThat(away.revisions()).hasSize(1);

        Run clean = away.run("check", "--offline", "--json");
        assertThat(clean.code()).as(clean.err()).isZero();
        assertThat(clean.document().get("status").getAsString()).isEqualTo("clean");
        assertThat(clean.document().get("judge").getAsString()).isEqualTo("rules");
        assertThat(clean.document().get("statements").getAsInt()).isZero();

        shop.compile(Shop.CUSTOMER.replace("length = 40", "length = 60"));
        assertThat(away.run("check", "--offline").out()).contains("~ alter column customer.name");
        assertThat(shop.run("upgrade").code()).isZero();
        assertThat(shop.run("check").out()).contains("~ alter column customer.name");
    }

    @Test
    void withoutADatabaseTheDialectMustBeKnown() {
        Shop unknown = new Shop(shop.folder(), Map.of());

        Run run = unknown.run("check", "--offline");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "no database product is known, and without a database none can be asked: set 'dialect' to one of");
    }

    @Test
    void aPrintedRevisionIsNotWritten() throws Exception {
        Run run = shop.run("revision", "-m", "customers", "--print");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("package shop.revisions;").contains("createTable(");
        assertThat(shop.revisions()).isEmpty();
    }

    @Test
    void whatWouldBeLostIsMarked() throws Exception {
        TestServer.execute(url, "create table forgotten (id bigint)");

        assertThat(shop.run("check").out())
                .contains("- drop table forgotten  (destructive)", "2 differences pending, 1 destructive");
    }

    @Test
    void historyNeedsNoDatabase() throws Exception {
        shop.run("revision", "-m", "customers");
        shop.environment().remove("AUTOGEN_URL");

        Run run = shop.run("history", "-v");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("customers", "(head)")
                .contains("file     src/shop/revisions/")
                .doesNotContain("applied", "current");
    }

    @Test
    void historySaysWhatIsApplied() {
        shop.run("revision", "-m", "customers");
        shop.run("upgrade");

        assertThat(shop.run("history", "-v").out()).contains("(current, head)", "    applied  20");
    }

    @Test
    void aStampedDatabaseIsTakenForOneThatHasIt() throws Exception {
        TestServer.execute(url, "create table customer (id bigint primary key, name varchar(40) not null)");
        shop.run("revision", "-m", "nothing to do");
        assertThat(shop.revisions()).isEmpty();
        TestServer.execute(url, "drop table customer");
        shop.run("revision", "-m", "customers");
        TestServer.execute(url, "create table customer (id bigint primary key, name varchar(40) not null)");

        Run stamp = shop.run("stamp", "head");

        assertThat(stamp.code()).as(stamp.err()).isZero();
        assertThat(stamp.out()).contains("marked as being at ", "(it was at base, no revision)");
        assertThat(shop.run("upgrade").out()).startsWith("nothing to do");
        assertThat(shop.run("check").code()).isZero();
    }

    @Test
    void twoBranchesAreMergedAndAppliedTogether() throws Exception {
        assertThat(shop.run("revision", "-m", "first", "--empty", "--rev-id", "a1")
                        .code())
                .isZero();
        shop.run("revision", "-m", "left", "--empty", "--rev-id", "b1", "--branch-label", "left");
        Run refused = shop.run("revision", "-m", "right", "--empty", "--head", "a1");
        assertThat(refused.err()).contains("add --splice");
        Run right = shop.run(
                "revision",
                "-m",
                "right",
                "--empty",
                "--rev-id",
                "b2",
                "--head",
                "a1",
                "--splice",
                "--depends-on",
                "left",
                "--version-path",
                "src/shop/revisions/right");
        assertThat(right.out()).as(right.err()).startsWith("src/shop/revisions/right/R");
        assertThat(shop.run("revision", "-m", "x", "--empty", "--version-path", "src")
                        .err())
                .contains("is outside the folder of revisions");
        assertThat(shop.run("heads").out()).contains("b1  left  (left, head)", "b2  right  (head)");
        assertThat(shop.run("branches").out()).startsWith("a1  first\n  -> b1");
        assertThat(shop.run("upgrade").err()).contains("several heads", "'heads' for all");

        assertThat(shop.run("upgrade", "b2").out()).contains("applied a1", "applied b1", "the database is at b2");
        assertThat(shop.run("merge", "--rev-id", "m1").code()).isZero();
        assertThat(shop.run("show", "m1").out()).contains("Merge b1 and b2", "follows  b1, b2");
        Run upgrade = shop.run("upgrade");
        assertThat(upgrade.out()).as(upgrade.err()).contains("the database is at m1");
        assertThat(shop.run("current", "--check-heads").code()).isZero();
        assertThat(shop.run("history", "--graph", "-r", "b1:").out())
                .startsWith("*  m1  Merge b1 and b2  (left, merge, current");
        Run stamp = shop.run("stamp", "--purge", "a1");
        assertThat(stamp.out()).as(stamp.err()).contains("marked as being at a1");
        assertThat(shop.run("ensure-version").out()).startsWith("nothing to do");
    }

    @Test
    void otherNamesOfTheVersionTableAreKept() throws Exception {
        TestServer.execute(url, "create schema ops");
        shop.run("revision", "-m", "customers");

        Run run = shop.run("upgrade", "--version-table", "applied", "--version-schema", "ops");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(TestServer.query(url, "select count(*) from ops.applied")).isEqualTo("1");
        assertThat(shop.run("check", "--version-table", "applied", "--version-schema", "ops")
                        .code())
                .isZero();
    }

    @Test
    void whatTheProjectsClassesPrintStaysOutOfTheWay() throws Exception {
        assertThat(List.of(shop.run("check", "--json").out().split("\n", -1)).get(0))
                .isEqualTo("{");
        assertThat(Files.exists(folder.resolve("target"))).isFalse();
    }
}
