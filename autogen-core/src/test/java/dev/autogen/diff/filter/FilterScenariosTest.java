package dev.autogen.diff.filter;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.exclusion;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.AutogenPlugin;
import dev.autogen.config.Extensions;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Alembic's scenarios of filters and plugins (tags: chapter and number of its catalogue). */
class FilterScenariosTest {

    private static final ObjectName SHOP = ObjectName.of("shop");

    /** Each part is once in the database alone, once in the model alone, and once in both, where it differs. */
    private static final Database CURRENT = database(
            Table.of(ObjectName.of("region"), List.of(column("id", bigint()))),
            shop(
                    column("gone", text()),
                    column("both", text()),
                    unique("uk_gone", "a"),
                    unique("uk_both", "both").nullsNotDistinct(),
                    foreignKey("fk_gone", "a").references("shop", "a"),
                    foreignKey("fk_both", "b").references("shop", "a"),
                    index("ix_gone", "a"),
                    index("ix_both", "both")));

    private static final Database DESIRED = database(
            Table.of(ObjectName.of("client"), List.of(column("id", bigint()))),
            shop(
                    column("both", text()).notNull(),
                    column("fresh", text()),
                    unique("uk_both", "both"),
                    unique("uk_fresh", "b"),
                    foreignKey("fk_both", "b").references("shop", "b"),
                    foreignKey("fk_fresh", "a", "b").references("shop", "a", "b"),
                    index("ix_both", "both", "a"),
                    index("ix_fresh", "b")));

    private static Table shop(TableElement... parts) {
        List<TableElement> all = new ArrayList<>(List.of(column("a", bigint()), column("b", bigint())));
        all.addAll(List.of(parts));
        return Table.of(SHOP, all);
    }

    private static Database database(Table... tables) {
        return Database.empty().tables(List.of(tables));
    }

    private static List<Operation> difference(Database current, Database desired, List<Filter> filters) {
        Selection selection = Selection.of(current, desired, new Filters(filters), "public", Set.of(), List.of());
        Kept kept = Kept.of(selection.current(), selection.desired(), selection.needs(), Set.of(), "public");
        return SchemaDiff.between(kept.current(), selection.desired());
    }

    private static Filter of(AutogenPlugin... plugins) {
        return new Filters(Extensions.of(RewriterNames.standard(), plugins).filters());
    }

    /** What a filter is asked about a type, each with the sides that it has. */
    private static <T> List<String> asked(Class<T> type, Database current, Database desired) {
        List<String> asked = new ArrayList<>();
        difference(
                current,
                desired,
                List.of(of(autogen -> autogen.filter(type, (item, now, then) -> {
                    asked.add(item + " " + now.isPresent() + " " + then.isPresent());
                    return true;
                }))));
        return asked;
    }

    @Test
    @Tag("J149")
    void aFilterOfTablesIsToldTheNameAndBothSides() {
        assertThat(asked(Table.class, CURRENT, DESIRED))
                .containsExactlyInAnyOrder(
                        "table public.region true false",
                        "table public.client false true",
                        "table public.shop true true");
    }

    @Test
    @Tag("J149")
    void aFilterOfColumnsIsToldTheNameAndBothSides() {
        assertThat(asked(Column.class, CURRENT, DESIRED))
                .containsExactlyInAnyOrder(
                        "column id of public.client false true",
                        "column a of public.shop true true",
                        "column b of public.shop true true",
                        "column gone of public.shop true false",
                        "column both of public.shop true true",
                        "column fresh of public.shop false true");
    }

    @Test
    @Tag("J149")
    void aFilterOfIndexesIsToldTheNameAndBothSides() {
        assertThat(asked(Index.class, CURRENT, DESIRED))
                .containsExactlyInAnyOrder(
                        "index ix_gone of public.shop true false",
                        "index ix_both of public.shop true true",
                        "index ix_fresh of public.shop false true");
    }

    @Test
    @Tag("J149")
    void aFilterOfConstraintsIsToldTheNameAndBothSidesOfEachKind() {
        assertThat(asked(Constraint.class, CURRENT, DESIRED))
                .containsExactlyInAnyOrder(
                        "unique uk_gone of public.shop true false",
                        "unique uk_both of public.shop true true",
                        "unique uk_fresh of public.shop false true",
                        "foreign key fk_gone of public.shop true false",
                        "foreign key fk_both of public.shop true true",
                        "foreign key fk_fresh of public.shop false true");
    }

    @Test
    @Tag("J149")
    void eachSideIsTheObjectItself() {
        Index now = index("ix_old", "a");
        Index then = index("ix_any", "a").name(Name.suggested("IDX8f3"));
        List<Object> asked = new ArrayList<>();
        difference(
                database(shop(now)),
                database(shop(then)),
                List.of(of(autogen -> autogen.filter(Index.class, (item, current, desired) -> {
                    asked.addAll(List.of(item.name(), current, desired));
                    return true;
                }))));
        assertThat(asked).containsExactly("ix_old", Optional.of(now), Optional.of(then));
    }

    @Test
    @Tag("J150")
    void whatIsRejectedIsNeitherDroppedNorAddedNorChangedAndAskedAboutOnce() {
        List<Item> asked = new ArrayList<>();
        Filter none = of(autogen -> {
            autogen.filter(Index.class, (item, now, then) -> !asked.add(item));
            autogen.filter(Constraint.class, (item, now, then) -> !asked.add(item));
            autogen.filter(Column.class, (item, now, then) -> !item.name().matches("gone|both|fresh"));
            autogen.filter(Table.class, (item, now, then) -> now.isPresent() && then.isPresent());
        });

        assertThat(difference(CURRENT, DESIRED, List.of())).hasSizeGreaterThan(9);
        assertThat(difference(CURRENT, DESIRED, List.of(none))).isEmpty();
        assertThat(asked).doesNotHaveDuplicates().hasSize(9);
    }

    @Test
    @Tag("J150")
    void onlyWhatIsRejectedStays() {
        Filter additions = of(autogen -> autogen.filter(Index.class, (item, now, then) -> now.isEmpty()));

        assertThat(difference(
                        database(shop(index("ix_gone", "a"))),
                        database(shop(index("ix_fresh", "b"))),
                        List.of(additions)))
                .singleElement()
                .isInstanceOf(Operation.CreateIndex.class);
    }

    @Test
    @Tag("J151")
    void everyTypeOfObjectCanBeFiltered() {
        Database desired = database(
                        shop(primaryKey("pk", "a"), check("ck", "a > 0"), exclusion("ex", "using gist (a with =)")))
                .enums(List.of(new EnumType(ObjectName.of("mood"), List.of("good"))))
                .composites(List.of(new CompositeType(ObjectName.of("pair"), List.of())))
                .sequences(List.of(Sequence.of(ObjectName.of("counter"))));

        assertThat(asked(Constraint.class, Database.empty(), desired))
                .containsExactlyInAnyOrder(
                        "primary key pk of public.shop false true",
                        "check ck of public.shop false true",
                        "exclusion ex of public.shop false true");
        assertThat(asked(EnumType.class, Database.empty(), desired)).containsExactly("enum public.mood false true");
        assertThat(asked(CompositeType.class, Database.empty(), desired))
                .containsExactly("composite public.pair false true");
        assertThat(asked(Sequence.class, Database.empty(), desired))
                .containsExactly("sequence public.counter false true");
    }

    private static AutogenPlugin without(String table) {
        return autogen -> autogen.filterNames(item -> !item.name().equals(table));
    }

    @Test
    @Tag("J152")
    void pluginsOfOneKindActTogetherAndOneThatIsTakenAwayNoMore() {
        assertThat(difference(CURRENT, DESIRED, List.of(of(without("shop"), without("region")))))
                .singleElement()
                .isInstanceOf(Operation.CreateTable.class);
        assertThat(difference(CURRENT, DESIRED, List.of(of(without("shop"))))).hasSize(2);
    }

    @Test
    @Tag("J152")
    void aNameThatIsTakenIsRefused() {
        AutogenPlugin plugin = autogen -> autogen.rewriter("tidy", (operation, context) -> List.of(operation));

        assertThatThrownBy(() -> of(plugin, plugin))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'tidy'");
    }

    @Test
    @Tag("J154")
    @Tag("J155")
    void filtersAreAskedInTheirOrderUntilOneLeavesTheObjectOut() {
        List<String> asked = new ArrayList<>();
        Filter two = of(
                autogen -> autogen.filter(Table.class, (item, now, then) -> {
                    asked.add("first " + item.name());
                    return !item.name().equals("client");
                }),
                autogen -> autogen.filter(Table.class, (item, now, then) -> {
                    asked.add("second " + item.name());
                    return true;
                }));

        difference(Database.empty(), DESIRED, List.of(two));
        assertThat(asked).containsExactly("first client", "first shop", "second shop");
    }

    @Test
    @Tag("J157")
    @Tag("J158")
    void fourSchemasAreReadInAsManyStatementsAsOne() throws SQLException {
        LiveDatabase database = LiveDatabase.create();
        List<String> schemas = IntStream.range(0, 4).mapToObj(i -> "s" + i).toList();
        for (String schema : schemas) {
            database.run("create schema " + schema);
            for (int i = 0; i < 5; i++) {
                database.run(
                        "create table %1$s.t%2$d (id bigint primary key, n text unique, u bigint references %1$s.t%2$d)"
                                .formatted(schema, i));
            }
        }

        assertThat(statements(database, schemas, 20)).isEqualTo(statements(database, schemas.subList(0, 1), 5));
    }

    private static int statements(LiveDatabase database, List<String> schemas, int tables) throws SQLException {
        try (Connection connection = database.connect()) {
            database.resetStatements();
            Scope scope = Scope.defaultSchema().schemas(schemas);
            JdbcReader reader = new JdbcReader(connection, new PostgresProduct(), new PostgresDialect(), scope);
            assertThat(reader.read().tables()).hasSize(tables);
            return database.statements();
        }
    }
}
