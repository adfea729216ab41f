package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may get wrong: one message that says what, where and what to do; nothing written, nothing changed. */
class BadInputTest {

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), Map.of());

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
    }

    /** Exit code 1, one message on the error stream, no file, no table. */
    private String messageOf(String... arguments) throws Exception {
        int files = shop.revisions().size();
        String tables = tables();
        Run run = shop.run(arguments);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("autogen: ").doesNotContain("\tat ", "unexpected failure");
        assertThat(shop.revisions()).hasSize(files);
        assertThat(tables()).isEqualTo(tables);
        return run.err();
    }

    /** Without those of autogen itself, which keep what was tried. */
    private String tables() throws Exception {
        return TestServer.query(
                url,
                "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                        + " and relname not like 'autogen%'");
    }

    @Test
    void noConfiguration() throws Exception {
        Files.delete(folder.resolve("autogen.properties"));
        shop.environment().clear();

        assertThat(messageOf("check")).contains("no database is configured for " + folder, "AUTOGEN_URL", "--url");
    }

    @Test
    void noEntities() throws Exception {
        assertThat(messageOf("check", "--entities", "")).contains("no entities", "entities");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://localhost/shop, is no JDBC URL",
        "jdbc:nosuch:db, no JDBC driver",
        "jdbc:postgresql://localhost:1/shop, no server answers at",
        "jdbc:postgresql://no.such.host.invalid/shop, is unknown",
        "embedded:oracle, is no JDBC URL",
        "embedded:postgresql:9, there is no known embedded PostgreSQL 9",
        "embedded:postgresql:new, embedded:postgresql"
    })
    void wrongUrl(String wrong, String said) throws Exception {
        assertThat(messageOf("check", "--url", wrong)).contains(said);
    }

    @Test
    void aDatabaseThatDoesNotExist() throws Exception {
        assertThat(messageOf("check", "--url", url + "_gone")).contains("does not exist");
    }

    @Test
    void wrongPassword() throws Exception {
        String hba = TestServer.query(url, "show hba_file");
        Files.writeString(Path.of(hba), "host all guarded all scram-sha-256\n" + Files.readString(Path.of(hba)));
        TestServer.execute(url, "create role guarded login password 'right'");
        TestServer.execute(url, "select pg_reload_conf()");
        shop.environment().put("AUTOGEN_PASSWORD", "hunter2");

        assertThat(messageOf("check", "--username", "guarded"))
                .contains("does not let 'guarded' in", "AUTOGEN_PASSWORD")
                .doesNotContain("hunter2");
        Run loud = shop.run("check", "--username", "guarded", "--json", "--verbose", "--stacktrace");
        assertThat(loud.out() + loud.err()).doesNotContain("hunter2");
    }

    @Test
    void anEntityClassThatIsNotThere() throws Exception {
        assertThat(messageOf("check", "--entities", "shop.Costumer")).contains("shop.Costumer");
    }

    @Test
    void anEntityClassThatDoesNotLoad() throws Exception {
        shop.compile(
                "package shop; public abstract class Base { @jakarta.persistence.Id long id; }",
                "package shop; @jakarta.persistence.Entity public class Order extends Base {}");
        Files.delete(folder.resolve("classes/shop/Base.class"));

        assertThat(messageOf("check")).contains("shop.Order", "shop/Base");
    }

    @Test
    void aMappingThatHibernateRejects() throws Exception {
        shop.compile("package shop; @jakarta.persistence.Entity public class Nameless { String name; }");

        assertThat(messageOf("revision", "-m", "x")).contains("Nameless");
    }

    @Test
    void aClassPathThatIsNotThere() throws Exception {
        assertThat(messageOf("check", "--classpath", "nowhere")).contains("nowhere", "does not exist");
    }

    @ParameterizedTest
    @CsvSource({"upgrade, deadbeef", "downgrade, deadbeef", "stamp, deadbeef"})
    void unknownRevision(String command, String target) throws Exception {
        shop.run("revision", "-m", "customers");

        assertThat(messageOf(command, target)).contains("deadbeef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b", "a@b", "a:b", "a+b"})
    @Tag("N213")
    void anIdThatWouldBeMisread(String id) throws Exception {
        assertThat(messageOf("revision", "-m", "x", "--empty", "--rev-id", id))
                .contains("'" + id + "'", "none of : @ + -");
    }

    @Test
    void unknownKey() throws Exception {
        shop.file("autogen.properties", "entites = shop");

        assertThat(messageOf("check"))
                .isEqualTo("autogen: autogen.properties:1: unknown key 'entites'; did you mean 'entities'?\n");
    }

    @Test
    void aRevisionThatDoesNotCompile() throws Exception {
        shop.file(
                "src/shop/revisions/Broken.java",
                "package shop.revisions;",
                "@dev.autogen.Revision(\"a1b2c3\")",
                "public class Broken implements dev.autogen.Migration { oops }");

        assertThat(messageOf("upgrade")).contains("Broken.java:3");
    }

    @Test
    void aRevisionThatWasEditedAfterItWasApplied() throws Exception {
        shop.run("revision", "-m", "customers");
        shop.run("upgrade");
        Path file = shop.revisions().get(0);
        Files.writeString(file, Files.readString(file).replace("varchar(40)", "varchar(41)"));

        assertThat(messageOf("check")).contains(file.getFileName().toString());
        assertThat(messageOf("upgrade")).contains(file.getFileName().toString());
    }

    @Test
    void aDatabaseBehindHeadOnRevision() throws Exception {
        shop.run("revision", "-m", "customers");

        assertThat(messageOf("revision", "-m", "more"))
                .contains("the database is at no revision, not at head", "run 'autogen upgrade' first");
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        shop.file("blocked", "a file");

        assertThat(messageOf("revision", "-m", "customers", "--revisions", "blocked/revisions"))
                .contains("blocked/revisions is not a folder");
    }

    @Test
    void anUnknownDialect() throws Exception {
        assertThat(messageOf("check", "--dialect", "nosuch")).contains("nosuch", "postgresql");
    }

    @Test
    void aRevisionThatFailsNamesItsOperationAndLeavesTheDatabaseAsItWas() throws Exception {
        shop.run("revision", "-m", "customers");
        TestServer.execute(url, "create table customer (id int)");

        assertThat(messageOf("upgrade")).contains("create table customer", "already exists");
    }
}
