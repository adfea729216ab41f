package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What filters leave out is as if it did not exist, on either side, with the real core and a real PostgreSQL. */
class FilterTest {

    private static final String CUSTOMER = """
            package shop;
            import jakarta.persistence.*;
            @Entity public class Customer {
                @Id long id;
                String name;
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

    /** Adds lines to the configuration. */
    private void configure(String... lines) throws Exception {
        Path file = folder.resolve("autogen.properties");
        List<String> all = new ArrayList<>(Files.readAllLines(file));
        all.addAll(List.of(lines));
        Files.write(file, all);
    }

    private void model(String... entities) throws Exception {
        shop.compile(entities);
    }

    private void database(String... statements) throws Exception {
        for (String statement : statements) {
            TestServer.execute(url, statement);
        }
    }

    private void customers() throws Exception {
        model(CUSTOMER);
        database("create table customer (id bigint not null primary key, name varchar(255))");
    }

    /** What check says is pending, a line each; also the same without the server as judge. */
    private List<String> pending() {
        Run run = shop.run("check");
        assertThat(run.code()).as(run.err()).isIn(0, 3);
        return run.out()
                .lines()
                .filter(line -> line.matches("[-+~*] .*"))
                .map(line -> line.replace("  (destructive)", ""))
                .toList();
    }

    /** Writes what is pending and applies it, after which nothing is. */
    private void settle() throws Exception {
        Run revision = shop.run("revision", "-m", "settle", "--no-renames");
        assertThat(revision.code()).as(revision.err()).isZero();
        Run upgrade = shop.run("upgrade");
        assertThat(upgrade.code()).as(upgrade.err()).isZero();
        assertThat(pending()).isEmpty();
    }

    @Test
    void anExcludedTableIsNeitherDroppedNorAdded() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(name = "audit_entry") public class AuditEntry { @Id @GeneratedValue long id; }
                """);
        database(
                "create table audit_log (id bigserial)",
                "create sequence audit_free",
                "create type audit_kind as enum ('a')");
        configure("exclude = audit_*");

        assertThat(pending()).isEmpty();
        assertThat(shop.run("revision", "-m", "x").out()).contains("no changes detected");
        assertThat(shop.run("check", "--offline", "--dialect", "postgresql").out())
                .contains("+ create table customer")
                .doesNotContain("audit_");
    }

    @Test
    void onlyWhatIsIncludedIsCompared() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(name = "sales_order") public class Sales {
                    @Id long id;
                    @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) State state;
                    public enum State { OPEN, DONE }
                }
                """);
        database("create table other (id int)", "create sequence other_seq", "create table sales_old (id int)");
        configure("include = sales_*");

        assertThat(pending())
                .containsExactly(
                        "+ create enum state [DONE, OPEN]", "+ create table sales_order", "- drop table sales_old");
        settle();
    }

    @Test
    void whatIsIncludedAndExcludedIsExcluded() throws Exception {
        customers();
        database("create table sales_a (id int)", "create table sales_b (id int)");
        configure("include = customer, sales_*", "exclude = table:*_B");

        assertThat(pending()).containsExactly("- drop table sales_a");
    }

    @Test
    void theSameNameInTwoSchemasIsTwoTables() throws Exception {
        customers();
        database(
                "create schema one", "create schema two", "create table one.t (id int)", "create table two.t (id int)");
        configure("schemas = one, two", "exclude = one.t");

        assertThat(pending()).containsExactly("- drop table two.t", "- drop schema two");
    }

    @Test
    void aSchemaThatIsLeftOutIsNotLookedInto() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(schema = "archive") public class Old { @Id long id; }
                """);
        database("create schema archive", "create table archive.unknown (id int)");
        configure("schemas = archive", "exclude = schema:archive");

        assertThat(pending()).isEmpty();
        Run explained = shop.run("check", "--explain", "archive.unknown");
        assertThat(explained.out()).contains("table archive.unknown", "not compared");
    }

    @Test
    void theDefaultSchemaHasAName() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(schema = "crm") public class Lead { @Id long id; }
                """);
        database("create table gone (id int)");
        configure("include = schema:crm");

        assertThat(pending()).containsExactly("+ create schema crm", "+ create table crm.lead");
        configure("exclude = public.gone");
        settle();
    }

    @Test
    void anExcludedColumnTakesWhatStandsOnItAlong() throws Exception {
        model("""
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(indexes = @Index(name = "ix_new", columnList = "legacy_new")) public class Customer {
                    @Id long id;
                    @Column(name = "legacy_new", unique = true) String added;
                    String name;
                }
                """);
        database(
                "create type mood as enum ('good')",
                "create sequence legacy_counter",
                "create table customer (id bigint not null primary key, legacy_code varchar(9) unique check (legacy_code <> ''),"
                        + " legacy_mood mood, legacy_number bigint default nextval('legacy_counter'), legacy_serial serial,"
                        + " legacy_twice int generated always as (legacy_serial * 2) stored)",
                "create index ix_old on customer (lower(legacy_code)) where legacy_number > 0");
        configure("exclude = column:customer.legacy_*");

        assertThat(pending()).containsExactly("+ add column customer.name varchar(255)");
        settle();
        assertThat(TestServer.query(
                        url, "select count(*) from pg_attribute where attrelid = 'customer'::regclass and attnum > 0"))
                .isEqualTo("7");
        String explained = shop.run("check", "--explain", "CUSTOMER").out();
        assertThat(explained)
                .contains(
                        "table public.customer: compared",
                        "  column id: compared",
                        "  column legacy_code (only in the database): not compared: 'column:customer.legacy_*' of exclude"
                                + " (autogen.properties:5)",
                        "  column legacy_new (only in the entities): not compared: 'column:",
                        "  index ix_old (only in the database): not compared: is on column legacy_",
                        "  index ix_new (only in the entities): not compared: is on column legacy_new, which is not compared");
    }

    @Test
    void aNewTableIsMadeWithoutItsExcludedColumns() throws Exception {
        model("""
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(indexes = @Index(name = "ix_secret", columnList = "secret")) public class Customer {
                    @Id long id;
                    String secret;
                    @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Mood secretMood;
                    public enum Mood { GOOD }
                }
                """);
        configure("exclude = column:secret*");

        assertThat(pending()).containsExactly("+ create table customer");
        settle();
        assertThat(TestServer.query(
                        url,
                        "select string_agg(attname, ' ') from pg_attribute"
                                + " where attrelid = 'customer'::regclass and attnum > 0"))
                .isEqualTo("id");
        assertThat(TestServer.query(url, "select count(*) from pg_type where typtype = 'e'"))
                .isEqualTo("0");
    }

    @Test
    void aHistoryIsFilteredAsADatabaseIs() throws Exception {
        String orders = """
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(indexes = @Index(name = "ix_note", columnList = "note")) public class Orders {
                    @Id long id;
                    String note;
                    @ManyToOne Customer customer;
                }
                """;
        model(CUSTOMER, orders);
        assertThat(shop.run("revision", "-m", "both", "--offline", "--dialect", "postgresql")
                        .code())
                .isZero();
        model(orders.replace("@ManyToOne Customer customer;", "")
                .replaceAll("@Table\\(.*\\) public", "public")
                .replace("String note;", ""));
        configure("dialect = postgresql", "exclude = customer, orders.nothing, column:note");

        Run check = shop.run("check", "--offline", "--entities", "shop.Orders");
        assertThat(check.out()).as(check.err()).startsWith("clean:");
        assertThat(check.err()).contains("column customer_id of public.orders is not dropped: foreign key ");
        assertThat(shop.run("check", "--offline", "--entities", "shop.Orders", "--explain", "orders")
                        .out())
                .contains("index ix_note (only in the database): not compared: is on column note");
        assertThat(shop.run(
                                "check",
                                "--offline",
                                "--entities",
                                "shop.Orders",
                                "--include",
                                "orders",
                                "--keep-unmapped",
                                "columns")
                        .code())
                .isZero();
    }

    @Test
    void aForeignKeyToAnExcludedTableIsLeftAlone() throws Exception {
        model(CUSTOMER, """
                package shop;
                import jakarta.persistence.*;
                @Entity public class Orders {
                    @Id long id;
                    @ManyToOne Customer customer;
                }
                """);
        database(
                "create table customer (id bigint primary key)",
                "create table region (id bigint primary key)",
                "create table orders (id bigint not null primary key, customer_id bigint,"
                        + " region_id bigint constraint fk_region references region)");
        configure("exclude = customer, region");

        assertThat(pending()).isEmpty();
        assertThat(shop.run("check").err())
                .contains(
                        "column region_id of public.orders is not dropped: foreign key fk_region of public.orders stands on it");
        assertThat(shop.run("check", "--explain", "orders").out())
                .contains("foreign key fk_region (only in the database): not compared: refers to table public.region");
        assertThat(shop.run("check", "--explain", "region").out())
                .contains("table public.region (only in the database): not compared: 'region' of exclude");
    }

    @Test
    void whatAnExcludedTableStandsOnIsNotDropped() throws Exception {
        customers();
        database(
                "create type kind as enum ('a')",
                "create type pair as (k kind)",
                "create sequence counter",
                "create table target (id bigint primary key, code int unique)",
                "create table audit_log (k pair[], n bigint default nextval('counter'), t int references target (code))",
                "alter table customer add column extra int unique",
                "create table audit_customer (extra int references customer (extra))");
        configure("exclude = table:audit_*");

        Run check = shop.run("check");
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.err())
                .contains(
                        "table public.target is not dropped: foreign key audit_log_t_fkey of public.audit_log stands on it",
                        "column extra of public.customer is not dropped");
        assertThat(shop.run("check", "--explain", "target").out())
                .contains("not compared: foreign key audit_log_t_fkey");
    }

    @Test
    void constraintsAndIndexesAreExcludedByEitherName() throws Exception {
        model("""
                package shop;
                import jakarta.persistence.*;
                @Entity @Table(indexes = @Index(name = "ix_name", columnList = "name")) public class Customer {
                    @Id long id;
                    String name;
                    @Column(unique = true) String mail;
                    @ManyToOne Customer parent;
                }
                """);
        database(
                "create table customer (id bigint not null primary key, name varchar(255), mail varchar(255),"
                        + " parent_id bigint constraint dba_parent references customer, constraint dba_price check (id > 0))",
                "create index idx_one_old on customer (id)",
                "create index dba_name on customer (name)");
        configure("exclude = index:/idx_.*_old/, constraint:DBA_*, index:customer.dba_*, unique:*");

        assertThat(pending()).isEmpty();
    }

    @Test
    void aColumnUnderAnExcludedIndexStays() throws Exception {
        customers();
        database("alter table customer add column old int", "create index dba_old on customer (old)");
        configure("exclude = index:dba_*");

        Run check = shop.run("check");
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.err())
                .contains("column old of public.customer is not dropped: index dba_old of public.customer");
    }

    @Test
    void anExcludedTableIsNoCandidateForARename() throws Exception {
        customers();
        database("alter table customer rename to tmp_customer");
        configure("exclude = tmp_*");

        Run revision = shop.run("revision", "-m", "x");
        assertThat(revision.code()).as(revision.err()).isZero();
        assertThat(revision.out()).contains("+ create table customer").doesNotContain("tmp_customer");
    }

    @Test
    void aTypeThatIsLeftOutMustExistWhereItIsUsed() throws Exception {
        model("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Customer {
                    @Id long id;
                    @Enumerated(EnumType.STRING) @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) Mood mood;
                    public enum Mood { GOOD }
                }
                """);
        configure("exclude = type:*");

        Run check = shop.run("check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        "column mood of public.customer has the type enum public.mood, which does not exist",
                        "'type:*' of exclude (autogen.properties:5)");
        database("create type \"mood\" as enum ('GOOD')");
        assertThat(pending()).containsExactly("+ create table customer");
        settle();
    }

    @Test
    void hostileNamesAreMatchedToTheLetter() throws Exception {
        customers();
        database(
                "create table \"a.b\" (id int)",
                "create table \"quo\"\"te,comma\" (id int)",
                "create table \"star*\" (id int)",
                "create table \"stars\" (id int)",
                "create table \"$(rm)'; --\" (id int)",
                "create table \"Ünïcode\" (id int)");
        configure(
                "exclude = table:\"a.b\", table:\"quo\"\"te,comma\", table:\"star*\", table:/\\\\$\\\\(.*/, table:üN*");

        assertThat(pending()).containsExactly("- drop table stars");
    }

    @Test
    void aWrongPatternIsNamedWithItsPlace() throws Exception {
        configure("exclude = audit_*, tabel:x");

        Run check = shop.run("check");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.err())
                .contains(
                        "autogen.properties:5: in exclude, the pattern 'tabel:' is no kind; the kinds are schema, table");
    }

    @Test
    void whatOnlyTheDatabaseHasIsKept() throws Exception {
        customers();
        database(
                "create table legacy (id bigint primary key, customer_id bigint references customer)",
                "create sequence legacy_seq",
                "alter table customer add column old_code int not null, add column note text,"
                        + " add constraint ck_note check (note <> ''), add constraint ck_name check (name <> '')",
                "create index ix_dba on customer (name)");

        configure("keep-unmapped = tables, columns");
        Run run = shop.run("check");
        assertThat(run.out())
                .contains("- drop check ck_name on customer", "- drop index ix_dba", "- drop sequence legacy_seq")
                .doesNotContain("legacy ", "old_code", "ck_note");
        assertThat(run.err())
                .contains("column old_code of public.customer is kept, and it is not null without a default");
        assertThat(shop.run("check", "--keep-unmapped", "all").code()).isZero();
        assertThat(shop.run("check", "--keep-unmapped", "views").err())
                .contains(
                        "--keep-unmapped: 'views' is no value for keep-unmapped: write all, or some of tables, columns");
    }

    @Test
    void aRenameIsStillSeenWhereColumnsAreKept() throws Exception {
        customers();
        database("alter table customer rename column name to full_name");
        configure("keep-unmapped = all");

        Run revision = shop.run("revision", "-m", "x");
        assertThat(revision.code()).isEqualTo(3);
        assertThat(revision.err()).contains("--rename customer.full_name=name");
        assertThat(shop.run("revision", "-m", "x", "--renames").out())
                .contains("rename column customer.full_name to name");
    }

    @Test
    void anExplanationSaysWhoseATableIs() throws Exception {
        customers();
        database(
                "create table flyway_schema_history (id int)",
                "create table p (id int) partition by range (id)",
                "create table p1 partition of p default",
                "create view v as select 1 as one");

        assertThat(shop.run("check", "--explain", "flyway_schema_history").out())
                .contains("Flyway keeps its history in it");
        assertThat(shop.run("check", "--explain", "autogen_version").out()).contains("autogen keeps its history in it");
        assertThat(shop.run("check", "--explain", "p1").out()).contains("it is a partition of p");
        assertThat(shop.run("check", "--explain", "v").out()).contains("it is a view");
        assertThat(shop.run("check", "--explain", "nowhere").out())
                .contains("neither the database nor the model has a table of that name");
        assertThat(shop.run("check", "--explain", "a.b.c").err()).contains("'a.b.c' is no table");
        JsonObject document =
                shop.run("check", "--explain", "customer", "--json").document();
        JsonObject column = document.getAsJsonArray("explained").get(1).getAsJsonObject();
        assertThat(column.get("kind").getAsString()).isEqualTo("column");
        assertThat(column.get("compared").getAsBoolean()).isTrue();
        assertThat(column.get("place").getAsString()).isEqualTo("both");
    }

    @Test
    void predicatesOfTheProjectFilterByNameAndByObject() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import dev.autogen.config.*;
                import dev.autogen.schema.*;
                public class Setup implements AutogenPlugin {
                    @Override public String name() { return "the shop's"; }
                    @Override public void configure(ExtensionsBuilder autogen) {
                        autogen.filterNames(item -> !item.name().startsWith("tmp_"));
                        autogen.filter(Index.class, (item, current, desired) -> desired.isPresent());
                        autogen.filter(Constraint.class, (item, current, desired) -> !item.name().endsWith("_dba"));
                        autogen.filter(Column.class, (item, current, desired) ->
                                !(current.isPresent() && "not mapped".equals(current.get().comment())));
                    }
                }
                """);
        database(
                "create table tmp_x (id int)",
                "create index ix_dba on customer (name)",
                "alter table customer add column other int, add constraint ck_dba check (id > 0)",
                "comment on column customer.other is 'not mapped'");
        configure("configuration = shop.Setup");

        assertThat(pending()).isEmpty();
        String explained = shop.run("check", "--explain", "customer").out();
        assertThat(explained)
                .contains(
                        "index ix_dba (only in the database): not compared: a filter of plugin the shop's",
                        "check ck_dba (only in the database): not compared: a filter of plugin the shop's");
        assertThat(shop.run("check", "--explain", "tmp_x").out())
                .contains("not compared: a filter of names of plugin the shop's");
    }

    @Test
    void aFilterThatFailsSaysWhoseItIsAndOnWhat() throws Exception {
        customers();
        model(CUSTOMER, """
                package shop;
                import dev.autogen.config.*;
                public class Setup implements AutogenPlugin {
                    @Override public void configure(ExtensionsBuilder autogen) {
                        autogen.filterNames(item -> { throw new IllegalStateException("oops"); });
                    }
                }
                """);
        configure("configuration = shop.Setup");

        assertThat(shop.run("check").err())
                .contains("a filter of names of plugin shop.Setup failed on schema public", "oops");
    }

    @Test
    void readingWithFiltersTakesTwoStatementsMoreHoweverManyTablesThereAre() throws Exception {
        customers();
        int plain = statements();
        configure("exclude = audit_*");
        int filtered = statements();
        for (int i = 0; i < 20; i++) {
            database("create table audit_" + i + " (id serial primary key)");
        }

        assertThat(filtered - plain).isBetween(0, 2);
        assertThat(statements()).isEqualTo(filtered);
    }

    private int statements() {
        return shop.run("check", "--json").document().get("statements").getAsInt();
    }
}
