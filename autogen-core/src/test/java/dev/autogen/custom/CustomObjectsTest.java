package dev.autogen.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Types;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.CustomChange;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SqlContext;
import dev.autogen.operation.Touched;
import dev.autogen.schema.Column;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of objects of a kind that nobody but a plugin knows, here one that is only a name and a text. */
class CustomObjectsTest {

    private static final ObjectName CUSTOMER = ObjectName.of("customer");
    private static final Database TABLES =
            Database.empty().tables(List.of(Table.of(CUSTOMER, List.of(name(40), Column.of("id", Types.bigint())))));
    private static final Operation LONGER = new Operation.AlterColumn(CUSTOMER, name(40), name(60));

    private final List<Thing> there = new ArrayList<>();
    private final List<CustomObject> printed = new ArrayList<>();

    private static Column name(int length) {
        return Column.of("name", Types.varchar(length));
    }

    private static Thing thing(String name, String text) {
        return new Thing(name, text, List.of(new Dependency.Mentioned(text)));
    }

    private static Thing exact(String name, String text, Dependency... dependencies) {
        return new Thing(name, text, List.of(dependencies));
    }

    private List<String> around(List<Operation> tables, List<Operation> history, Thing... declared) {
        return new CustomObjects(
                        List.of(new Things()),
                        List.of(declared),
                        history.stream(),
                        "postgresql",
                        new Places("public", List.of()))
                .around(tables, TABLES, new Side()).stream()
                        .map(Operation::describe)
                        .toList();
    }

    private static List<Operation> made(Thing... things) {
        return Stream.of(things).<Operation>map(Make::new).toList();
    }

    @Test
    void whatIsSpelledAlikeIsNotEvenPrinted() {
        there.add(exact("a", "select 1"));
        assertThat(around(List.of(), List.of(), thing("a", "select 1"))).isEmpty();
        assertThat(printed).isEmpty();
    }

    @Test
    void onlyWhatIsInDoubtIsPrinted() {
        there.add(exact("a", "select 1"));
        there.add(exact("b", "SELECT 2"));
        assertThat(around(List.of(), List.of(), thing("a", "select 1"), thing("b", "select 2")))
                .isEmpty();
        assertThat(printed).hasSize(1);
    }

    @Test
    void objectsThatUseEachOtherAreMadeInOrderAndGoInTheOther() {
        Thing lower = thing("low", "select 1");
        Thing upper = thing("high", "select low");
        assertThat(around(List.of(), List.of(), upper, lower)).containsExactly("create thing low", "create thing high");

        there.add(exact("low", "select 1"));
        there.add(exact("high", "select low", new Dependency.OnCustom(lower.key())));
        assertThat(around(List.of(), made(lower, upper))).containsExactly("drop thing high", "drop thing low");
    }

    @Test
    void aChangeBelowTakesOutAndPutsBackAllThatStandsOnIt() {
        Thing lower = exact("low", "select name", new Dependency.OnColumn(CUSTOMER, "name"));
        Thing upper = exact("high", "select low", new Dependency.OnCustom(lower.key()));
        there.addAll(List.of(lower, upper, exact("other", "select id", new Dependency.OnColumn(CUSTOMER, "id"))));
        assertThat(around(List.of(LONGER), List.of(), lower, upper))
                .containsExactly(
                        "drop thing high",
                        "drop thing low",
                        LONGER.describe(),
                        "create thing low",
                        "create thing high");
    }

    @Test
    void whatATextNamesIsTakenOutOfTheWayWhereNoServerKnowsBetter() {
        Thing text = thing("t", "select name from customer");
        there.add(text);
        assertThat(around(List.of(LONGER), List.of(), text))
                .containsExactly("drop thing t", LONGER.describe(), "create thing t");
    }

    @Test
    void whatNoRevisionMadeIsLeftAloneAlsoWhenOneHasPutItBack() {
        Thing foreign = exact("foreign", "select 1");
        there.add(foreign);
        assertThat(around(List.of(), List.of(new Unmake(foreign), new Make(foreign)), thing("a", "select 1")))
                .containsExactly("create thing a");
        assertThat(around(List.of(), made(foreign), thing("a", "select 1")))
                .containsExactly("create thing a", "drop thing foreign");
    }

    @Test
    void whatTakesTheNameOfATableComesAfterThatHasGone() {
        Operation drop = new Operation.DropTable(CUSTOMER, null);
        assertThat(around(List.of(drop), List.of(), thing("customer", "select 1")))
                .containsExactly(drop.describe(), "create thing customer");
        there.add(exact("account", "select 1"));
        Operation create = new Operation.CreateTable(Table.of(ObjectName.of("account"), List.of(name(1))));
        assertThat(around(List.of(create), made(thing("account", ""))))
                .containsExactly("drop thing account", create.describe());
    }

    @Test
    void anObjectOfAnUnknownKindAndOneDeclaredTwiceAreNamed() {
        assertThatThrownBy(() -> new CustomObjects(
                        List.of(), List.of(thing("a", "")), Stream.of(), "postgresql", new Places("public", List.of())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no plugin knows objects of the kind 'thing' of postgresql, such as thing a");
        assertThatThrownBy(() -> new CustomObjects(
                        List.of(new Things()),
                        List.of(thing("a", "")),
                        Stream.of(),
                        "mariadb",
                        new Places("x", List.of())))
                .hasMessageContaining("of mariadb, such as thing a");
        assertThatThrownBy(() -> around(List.of(), List.of(), thing("a", ""), thing("a", "x")))
                .hasMessage("thing a is declared twice");
        assertThatThrownBy(() -> new CustomObjects(
                        List.of(new Things(), new Things()),
                        List.of(thing("a", "")),
                        Stream.of(),
                        "postgresql",
                        new Places("public", List.of())))
                .hasMessageContaining("several plugins know objects of the kind 'thing'");
    }

    @Test
    void aChangeOfAnObjectMeetsWhatItUsesAndNothingElse() {
        Touched make = Touched.by(new Make(thing("t", "select name from customer")));
        assertThat(make.common(Touched.by(LONGER))).isPresent();
        assertThat(make.common(Touched.by(new Operation.AddColumn(ObjectName.of("note"), name(1)))))
                .isEmpty();
        assertThat(make.common(Touched.by(new Unmake(thing("t", ""))))).isPresent();
        assertThat(make.common(Touched.by(new Make(thing("u", "select 1"))))).isEmpty();
    }

    @Test
    void aReplayKnowsThemAndGoesBack() {
        Make make = new Make(thing("t", "select 1"));
        Database with = make.apply(TABLES);
        assertThat(with.findCustom(make.key())).isPresent();
        assertThat(with).isNotEqualTo(TABLES);
        assertThat(make.reverse().apply(with)).isEqualTo(TABLES);
        assertThatThrownBy(() -> make.apply(with)).hasMessage("there is a thing t already");
        assertThat(with.seenFrom("x").tables(List.of()).customs()).hasSize(1);
    }

    /** A kind of object. */
    public record Thing(String text, ObjectKey key, List<Dependency> dependsOn) implements CustomObject {
        Thing(String name, String text, List<Dependency> dependsOn) {
            this(text, ObjectKey.of("thing", ObjectName.of(name)), dependsOn);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Thing thing && key.equals(thing.key) && text.equals(thing.text);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    /** Creates one. */
    public record Make(Thing after) implements CustomChange {
        @Override
        public @Nullable CustomObject before() {
            return null;
        }

        @Override
        public List<CustomStatement> sql(SqlContext context) {
            return List.of();
        }

        @Override
        public Operation reverse() {
            return new Unmake(after);
        }
    }

    /** Drops one. */
    public record Unmake(Thing before) implements CustomChange {
        @Override
        public @Nullable CustomObject after() {
            return null;
        }

        @Override
        public List<CustomStatement> sql(SqlContext context) {
            return List.of();
        }

        @Override
        public Operation reverse() {
            return new Make(before);
        }
    }

    private static final class Things implements ObjectKinds {
        @Override
        public Set<String> kinds() {
            return Set.of("thing");
        }

        @Override
        public boolean understands(String dialect) {
            return dialect.equals("postgresql");
        }

        @Override
        public List<CustomObject> read(Connection connection, Places places) {
            throw new AssertionError("the side reads");
        }

        @Override
        public List<Optional<CustomObject>> print(Connection connection, Places places, List<CustomObject> objects) {
            throw new AssertionError("the side prints");
        }

        @Override
        public CustomChange create(CustomObject object) {
            return new Make((Thing) object);
        }

        @Override
        public CustomChange drop(CustomObject object) {
            return new Unmake((Thing) object);
        }

        @Override
        public Optional<CustomChange> replace(CustomObject before, CustomObject after, Optional<CustomObject> printed) {
            return Optional.empty();
        }
    }

    /** A server that shouts, and refuses what is not there yet. */
    private final class Side implements CustomSide {
        @Override
        public List<CustomObject> read(ObjectKinds kinds, Places places) {
            return Collections.unmodifiableList(new ArrayList<>(there));
        }

        @Override
        public Optional<List<Optional<CustomObject>>> print(
                ObjectKinds kinds, Places places, List<CustomObject> objects) {
            printed.addAll(objects);
            return Optional.of(objects.stream()
                    .map(object -> (Thing) object)
                    .map(thing -> there.contains(thing)
                            ? Optional.<CustomObject>empty()
                            : Optional.<CustomObject>of(new Thing(
                                    thing.text().replace("select", "SELECT"), thing.key(), thing.dependsOn())))
                    .toList());
        }
    }
}
