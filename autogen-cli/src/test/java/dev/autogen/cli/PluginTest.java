package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plugin as a user has it: built apart, its jar put on the class path, objects declared in a project's own class. */
class PluginTest {

    private static final String TABLES = """
            package shop;
            import jakarta.persistence.*;
            @Entity public class Customer {
                @Id long id;
                @Column(nullable = false, length = 40) String name;
                boolean active;
            }
            """;

    private static final String FIRST = """
            View.of("active_customer", "select c.id, c.name from customer c where c.active"),
            View.of("active_name", "select name from active_customer where id > 0"),
            Function.of("keep_name", "", \"""
                    returns trigger language plpgsql as $$
                    begin
                        new.name := coalesce(new.name, 'nobody');
                        return new;
                    end $$\"""),
            Trigger.of("customer", "customer_name", "before insert or update of name", "for each row execute function keep_name()"),
            RowSecurity.of("customer"),
            Policy.of("customer", "active_only", Policy.Command.SELECT, "active and name <> current_user"),
            MaterializedView.of("customer_count", "select count(*) as customers from customer")
            """;

    @TempDir
    static Path plugins;

    @TempDir
    Path folder;

    private static Path jar = Path.of("");

    private String url = "";
    private Shop shop = new Shop(Path.of(""), java.util.Map.of());

    /** As Maven would: sources, services, a jar. */
    @BeforeAll
    static void buildThePlugin() throws IOException {
        Path sources = Path.of("../sample-plugin/src/main/java");
        Path classes = Files.createDirectories(plugins.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(compiler.getTask(
                                    errors,
                                    files,
                                    null,
                                    List.of("-proc:none", "-d", classes.toString()),
                                    null,
                                    files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .as(errors.toString())
                    .isTrue();
        }
        jar = plugins.resolve("sample-plugin.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(out)) {
            pack(classes, archive);
            pack(Path.of("../sample-plugin/src/main/resources"), archive);
        }
    }

    private static void pack(Path root, JarOutputStream archive) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                archive.putNextEntry(
                        new JarEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, archive);
                archive.closeEntry();
            }
        }
    }

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
        Path properties = folder.resolve("autogen.properties");
        Files.writeString(
                properties,
                Files.readString(properties).replace("classpath = classes,", "classpath = classes," + jar + ",")
                        + "configuration = shop.Objects\n");
        shop.compile(TABLES);
        declare(FIRST);
    }

    private void declare(String objects) throws IOException {
        shop.compileWith(List.of(jar), """
                package shop;
                import dev.autogen.config.*;
                import dev.autogen.sample.objects.*;
                public class Objects implements AutogenPlugin {
                    @Override public void configure(ExtensionsBuilder autogen) {
                        autogen.declare(%s);
                    }
                }
                """.formatted(objects));
    }

    private Run fine(String... arguments) {
        Run run = shop.run(arguments);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return run;
    }

    private String check() {
        Run run = shop.run("check");
        assertThat(run.code()).as(run.out() + run.err()).isIn(0, 3);
        return run.out();
    }

    /** Nothing is pending, whoever is asked. */
    private void assertClean() {
        assertThat(check()).startsWith("clean:");
        assertThat(shop.run("check", "--offline").code())
                .as(shop.run("check", "--offline").out())
                .isZero();
        assertThat(fine("revision", "-m", "again").out()).contains("nothing written");
    }

    private void revise(String message) {
        fine("revision", "-m", message);
        fine("upgrade");
    }

    private String view(String name) throws Exception {
        return TestServer.query(url, "select pg_get_viewdef('" + name + "'::regclass, true)");
    }

    private String newest() throws IOException {
        List<Path> revisions = shop.revisions();
        return Files.readString(revisions.get(revisions.size() - 1));
    }

    @Test
    void pluginsAreListedWithWhatTheyAdd() {
        Run run = fine("plugins");
        assertThat(run.out())
                .contains("postgresql-objects  " + jar)
                .contains("  objects: function, materialized view, policy, row security, trigger, view")
                .contains("shop.Objects  autogen.properties:")
                .contains("  declares view active_customer", "  declares trigger customer_name on customer");
        JsonObject document = fine("plugins", "--json").document();
        assertThat(document.getAsJsonArray("plugins")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("postgresql-objects");
    }

    @Test
    void declaredObjectsBecomeARevisionThatIsAppliedAndUndone() throws Exception {
        assertThat(check())
                .contains("+ create view active_customer", "+ create function keep_name")
                .contains("+ create trigger customer_name on customer", "+ create policy active_only on customer");
        fine("revision", "-m", "objects");
        assertThat(newest())
                .contains("import dev.autogen.sample.objects.CreateObject;")
                .contains(
                        "new View(ObjectName.of(\"active_customer\"), \"select c.id, c.name from customer c where c.active\")))")
                .contains("new Function(ObjectName.of(\"keep_name\"), \"\", \"\"\"");
        assertThat(newest().indexOf("\"active_customer\"")).isLessThan(newest().indexOf("\"active_name\""));

        String script = fine("upgrade", "--sql").out();
        assertThat(script)
                .contains("create view active_customer as select c.id, c.name from customer c where c.active")
                .contains("create trigger customer_name before insert or update of name on customer");
        assertThat(fine("upgrade", "--sql", "--idempotent").out()).contains("create view active_customer");
        assertThat(fine("upgrade", "--plan").out()).contains("create view active_customer");
        fine("upgrade");
        assertThat(view("active_customer")).contains("WHERE active");
        assertThat(TestServer.query(url, "select relrowsecurity from pg_class where oid = 'customer'::regclass"))
                .isEqualTo("t");
        assertClean();

        fine("downgrade", "-1");
        assertThat(TestServer.query(url, "select to_regclass('active_customer')"))
                .isEqualTo("null");
        assertThat(TestServer.query(url, "select count(*) from pg_proc where proname = 'keep_name'"))
                .isEqualTo("0");
        fine("upgrade");
        assertClean();
    }

    @Test
    void aColumnChangesBelowAViewOnAView() throws Exception {
        revise("objects");
        String before = view("active_name");
        shop.compile(TABLES.replace("length = 40", "length = 60"));

        assertThat(check())
                .contains("- drop view active_name", "- drop view active_customer", "- drop policy active_only")
                .contains("~ alter column customer.name", "+ create view active_customer")
                .doesNotContain("customer_count");
        revise("longer names");
        assertThat(TestServer.query(
                        url,
                        "select atttypmod from pg_attribute where attname = 'name'"
                                + " and attrelid = 'active_name'::regclass"))
                .isEqualTo("64");
        assertClean();

        fine("downgrade", "-1");
        assertThat(view("active_name")).isEqualTo(before);
        assertThat(TestServer.query(url, "select count(*) from pg_policy")).isEqualTo("1");
        fine("upgrade");
        assertClean();
    }

    @Test
    void aNewColumnIsNoBusinessOfAView() throws Exception {
        revise("objects");
        shop.compile(TABLES.replace("boolean active;", "boolean active; String note;"));
        assertThat(check())
                .contains("+ add column customer.note")
                .doesNotContain("view")
                .doesNotContain("trigger");
    }

    @Test
    void changedObjectsAreReplacedWhereTheServerCanAndDroppedAndCreatedWhereNot() throws Exception {
        revise("objects");
        declare(FIRST.replace("where c.active", "where c.active and c.id > 1")
                .replace("'nobody'", "'no one'")
                .replace("update of name", "update")
                .replace("active and name", "not active and name"));
        assertThat(check())
                .contains("~ replace view active_customer", "~ replace function keep_name")
                .contains("- drop trigger customer_name on customer", "+ create trigger customer_name on customer")
                .contains("- drop policy active_only on customer", "+ create policy active_only on customer")
                .doesNotContain("active_name");
        revise("changes");
        assertThat(view("active_customer")).contains("id > 1");
        assertClean();
        fine("downgrade", "-1");
        assertThat(view("active_customer")).doesNotContain("id > 1");
    }

    @Test
    void aViewWithOtherColumnsTakesThoseThatUseItAlong() throws Exception {
        revise("objects");
        declare(FIRST.replace("select c.id, c.name from", "select c.name, c.id, c.active from"));
        assertThat(check())
                .contains("- drop view active_name", "- drop view active_customer")
                .contains("+ create view active_customer", "+ create view active_name");
        revise("columns");
        assertClean();
        fine("downgrade", "-1");
        assertThat(view("active_customer")).startsWith(" SELECT id");
    }

    @Test
    void whatIsNoLongerDeclaredIsDroppedIfARevisionMadeIt() throws Exception {
        revise("objects");
        TestServer.execute(url, "create view by_hand as select id from customer");
        declare("");
        assertThat(check())
                .contains("- drop view active_customer", "- drop function keep_name", "- drop row security of customer")
                .doesNotContain("by_hand");
        revise("nothing left");
        assertThat(TestServer.query(url, "select count(*) from pg_trigger where not tgisinternal"))
                .isEqualTo("0");
        assertClean();
        fine("downgrade", "-1");
        assertThat(view("active_name")).contains("active_customer");
    }

    @Test
    void somebodyElsesViewIsTakenOutOfTheWayAndPutBack() throws Exception {
        declare("");
        revise("tables");
        TestServer.execute(url, "create view by_hand as select name from customer");
        assertClean();
        shop.compile(TABLES.replace("length = 40", "length = 60"));
        assertThat(check()).contains("- drop view by_hand", "~ alter column customer.name", "+ create view by_hand");
        revise("longer names");
        assertThat(view("by_hand")).contains("name");
        assertClean();
    }

    @Test
    void aRenamedColumnIsFollowedByAViewThatSaysSo() throws Exception {
        revise("objects");
        shop.compile(TABLES.replace(" name;", " title;"));
        declare(FIRST.replace("c.name", "c.title")
                .replace("select name", "select title")
                .replace("of name", "of title")
                .replace("new.name", "new.title")
                .replace("(new.name", "(new.title")
                .replace("and name", "and title"));
        fine("revision", "-m", "titles", "--rename", "customer.name=title");
        fine("upgrade");
        assertThat(view("active_name")).contains("title");
        assertClean();
        fine("downgrade", "-1");
        assertThat(view("active_name")).contains("name");
    }

    @Test
    void aViewOfAllColumnsIsMadeAnewWithANewOne() throws Exception {
        declare("View.of(\"everything\", \"select * from customer\")");
        revise("objects");
        assertClean();
        shop.compile(TABLES.replace("boolean active;", "boolean active; String note;"));
        revise("notes");
        assertThat(view("everything")).contains("note");
        assertClean();
    }

    @Test
    void theServersSpellingIsNoDifference() throws Exception {
        declare("""
                View.of("spelled", "SELECT  c.ID , upper(c.name)  AS big FROM Customer AS c WHERE (c.name in ('a','b')) and c.active = true"),
                Function.of("twice", "n int", "RETURNS int IMMUTABLE LANGUAGE SQL AS 'select n * 2'"),
                Trigger.of("customer", "t", "AFTER DELETE OR INSERT", "FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE PROCEDURE note()"),
                Function.of("note", "", "returns trigger as $x$ begin return null; end $x$ language plpgsql"),
                Policy.of("customer", "p", Policy.Command.ALL, "name in ('a','b') and id::int = any (array[1,2])")
                """);
        revise("spelled");
        assertClean();
        assertThat(TestServer.query(url, "select count(*) from pg_class where relname = 'spelled'"))
                .isEqualTo("1");
    }

    @Test
    void aFunctionIsThereBeforeTheColumnThatUsesItAndGoesAfterIt() throws Exception {
        declare("Function.of(\"one\", \"\", \"returns bigint language sql as 'select 1::bigint'\")");
        shop.compile(TABLES.replace(
                "boolean active;",
                "@org.hibernate.annotations.ColumnDefault(\"one()\") @Column(nullable = false) long rank;"));
        revise("ranks");
        assertClean();
        shop.compile(TABLES);
        declare("");
        revise("no ranks");
        fine("downgrade", "base");
        fine("upgrade");
    }

    @Test
    void typesAreWrittenInTheWordsOfTheProject() throws Exception {
        shop.compile("""
                package shop;
                import dev.autogen.Types;
                import dev.autogen.schema.SqlType;
                public class MyTypes {
                    public static SqlType label() { return Types.varchar(40); }
                }
                """, """
                package shop;
                import dev.autogen.config.*;
                import dev.autogen.render.*;
                import dev.autogen.schema.SqlType;
                import java.util.Optional;
                public class Objects implements AutogenPlugin {
                    @Override public void configure(ExtensionsBuilder autogen) {
                        autogen.source(new SourceHook() {
                            @Override public Optional<SourceCall> type(SqlType type) {
                                return type.equals(MyTypes.label())
                                        ? Optional.of(SourceCall.of(MyTypes.class, "label")) : Optional.empty();
                            }
                        });
                    }
                }
                """);
        revise("labels");
        assertThat(newest()).contains("import static shop.MyTypes.label;", "column(\"name\", label()).notNull()");
        assertClean();
        assertThat(fine("plugins").out()).contains("  source of types and defaults: shop.Objects");
    }

    @Test
    void whatIsDeclaredTwiceIsNamed() throws Exception {
        declare(FIRST + ", View.of(\"active_name\", \"select 1\")");
        Run run = shop.run("check");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("view active_name is declared twice");
    }
}
