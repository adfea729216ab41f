package dev.autogen.diff.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingConventionTest {

    private static String endless(String name) {
        return name;
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(20, name.length()));
    }

    private static NamingConvention convention(String... templates) {
        return new NamingConvention(Stream.of(templates)
                .map(NameTemplate::of)
                .collect(Collectors.toMap(NameTemplate::kind, Function.identity())));
    }

    private static final NamingConvention ALL = convention(
            "pk: pk_{table}",
            "uq: uq_{table}_{columns}",
            "ck: ck_{table}_{columns}",
            "foreign-key: fk_{table}_{columns}_{referred}_{referred-columns}",
            "ix: ix_{table}_{column}");

    private static Table table(String name) {
        SqlType type = SqlType.plain("integer");
        return Table.of(ObjectName.of(name), List.of(Column.of("a", type), Column.of("b", type)));
    }

    private static Database database(Table... tables) {
        return new Database(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static List<Name> names(Table table) {
        return Stream.concat(
                        table.constraints().stream().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .toList();
    }

    private static Table full(Name name) {
        return table("t")
                .primaryKey(new PrimaryKey(name, List.of("a")))
                .uniques(List.of(UniqueConstraint.of(name, List.of("a", "b"))))
                .checks(List.of(new Check(name, "b > 0")))
                .foreignKeys(List.of(ForeignKey.of(name, List.of("b"), ObjectName.of("other"), List.of("id"))))
                .indexes(List.of(Index.of(name, List.of(Index.Key.column("b"), Index.Key.expression("lower(a)")))));
    }

    @Test
    void everythingUnnamedIsNamedAfterItsKind() {
        Table named = ALL.applied(database(full(Name.unnamed())), Database.empty(), NamingConventionTest::endless)
                .tables()
                .get(0);

        assertThat(names(named))
                .containsExactly(
                        Name.suggested("pk_t"),
                        Name.suggested("uq_t_a_b"),
                        Name.suggested("fk_t_b_other_id"),
                        Name.suggested("ck_t_b"),
                        Name.suggested("ix_t_b"));
    }

    @Test
    void whatSomebodyNamedKeepsItsName() {
        Database chosen = database(full(Name.of("mine")));

        assertThat(ALL.applied(chosen, Database.empty(), NamingConventionTest::endless))
                .isEqualTo(chosen);
    }

    @Test
    void whatHasNoConventionIsLeftAlone() {
        Table named = convention("pk: {table}_key")
                .applied(database(full(Name.suggested("x"))), Database.empty(), NamingConventionTest::endless)
                .tables()
                .get(0);

        assertThat(names(named).stream().map(Name::text)).containsExactly("t_key", "x", "x", "x", "x");
    }

    @Test
    void twoThatWouldBeCalledTheSameAreToldApart() {
        Check one = new Check(Name.unnamed(), "a > 0");
        Check two = new Check(Name.unnamed(), "a < 9");
        Index chosen = Index.of(Name.of("ck_t_a_2"), List.of(Index.Key.column("a")));
        Table table = table("t").checks(List.of(one, two)).indexes(List.of(chosen));

        assertThat(
                        names(ALL.applied(database(table), Database.empty(), NamingConventionTest::endless)
                                        .tables()
                                        .get(0))
                                .stream()
                                .map(Name::text))
                .containsExactly("ck_t_a", "ck_t_a_3", "ck_t_a_2");
    }

    @Test
    void theNameOfAnotherTableOrOfItsPartIsTaken() {
        Table table = table("t").indexes(List.of(Index.of(Name.unnamed(), List.of(Index.Key.column("a")))));
        Table other = table("other").indexes(List.of(Index.of(Name.of("ix_t_a"), List.of(Index.Key.column("a")))));

        assertThat(ALL.applied(database(table), database(other), NamingConventionTest::endless)
                        .tables()
                        .get(0)
                        .indexes()
                        .get(0)
                        .name())
                .isEqualTo(Name.suggested("ix_t_a_2"));
        assertThat(ALL.applied(database(table, table("ix_t_a")), Database.empty(), NamingConventionTest::endless)
                        .table(ObjectName.of("t"))
                        .indexes()
                        .get(0)
                        .name())
                .isEqualTo(Name.suggested("ix_t_a_2"));
    }

    @Test
    void itsOwnNameInTheDatabaseIsNotTaken() {
        Table table = table("t").indexes(List.of(Index.of(Name.unnamed(), List.of(Index.Key.column("a")))));
        Table there = table("t").indexes(List.of(Index.of(Name.of("ix_t_a"), List.of(Index.Key.column("a")))));

        assertThat(ALL.applied(database(table), database(there), NamingConventionTest::endless)
                        .tables()
                        .get(0)
                        .indexes()
                        .get(0)
                        .name())
                .isEqualTo(Name.suggested("ix_t_a"));
    }

    @Test
    void aNameThatIsTooLongIsCutTheSameWayEachTimeAndStaysItsOwn() {
        Index one = Index.of(Name.unnamed(), List.of(Index.Key.column("a_very_long_column_1")));
        Index two = Index.of(Name.unnamed(), List.of(Index.Key.column("a_very_long_column_2")));
        List<String> names = cut(one, two);

        assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.length() <= 20);
        assertThat(names).allMatch(name -> name.startsWith("ix_t_a_very"));
        assertThat(cut(two)).containsExactly(names.get(1));
    }

    private static List<String> cut(Index... indexes) {
        return names(ALL.applied(
                                database(table("t").indexes(List.of(indexes))),
                                Database.empty(),
                                NamingConventionTest::cut)
                        .tables()
                        .get(0))
                .stream()
                .map(Name::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "pk_{table}|does not begin with what is to be called so: primary-key:, unique:, check:",
                "xx: {table}|does not begin with what is to be called so",
                "pk: key_{columns}|'key_{columns}' lacks {table}",
                "uq: {table}_{referred}|'{referred}' is nothing that can be filled in for unique: there are {table}, {columns}",
                "fk: {table}_{}|'{}' is nothing that can be filled in for foreign-key",
                "fk: {table}_{x|has a brace that belongs to no other",
            })
    void whatIsWrongIsNamed(String text, String message) {
        assertThatThrownBy(() -> NameTemplate.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void withoutAConventionNothingIsTouched() {
        Database desired = database(full(Name.unnamed()));

        assertThat(NamingConvention.none().applied(desired, desired, NamingConventionTest::endless))
                .isSameAs(desired);
        assertThat(new NamingConvention(Map.of())
                        .name(table("t"), new Check(Name.unnamed(), "true"), NamingConventionTest::endless))
                .isEmpty();
    }
}
