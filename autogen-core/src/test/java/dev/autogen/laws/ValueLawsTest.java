package dev.autogen.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationOrder;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Database;
import dev.autogen.schema.Table;
import dev.autogen.test.RandomOperations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws that need no server. */
class ValueLawsTest {

    private static final int CASES = 1_000;

    /** Two schemas, the second some edits away from the first, or unrelated. */
    record Pair(Database current, Database desired) {
        static Pair of(long seed) {
            RandomDatabase source = new RandomDatabase(seed);
            Database current = plain(source.database());
            Database desired = plain(seed % 3 == 0 ? source.database() : RandomEdits.of(source, current));
            return new Pair(current, desired);
        }
    }

    /** Without keys that say the same as another: they are not made. */
    private static Database plain(Database database) {
        return applied(SchemaDiff.between(Database.empty(), normalized(database)), Database.empty());
    }

    static Database normalized(Database database) {
        return RandomDatabase.DIALECT.normalize(database);
    }

    static Database applied(List<Operation> operations, Database database) {
        Database result = database;
        for (Operation operation : operations) {
            try {
                result = operation.apply(result);
            } catch (IllegalStateException e) {
                throw new AssertionError("at '" + operation.describe() + "' of\n" + lines(operations), e);
            }
        }
        return result;
    }

    @Test
    void aSchemaDoesNotDifferFromItself() {
        Cases.of(CASES, seed -> {
            Pair pair = Pair.of(seed);
            assertThat(SchemaDiff.between(pair.current, pair.current)).isEmpty();
            assertThat(SchemaDiff.between(pair.desired, pair.desired)).isEmpty();
        });
    }

    @Test
    void aDifferenceLeadsFromOneSchemaToTheOther() {
        Cases.of(CASES, seed -> {
            Pair pair = Pair.of(seed);
            List<Operation> difference = SchemaDiff.between(pair.current, pair.desired);
            assertSame(applied(difference, pair.current), pair.desired, difference);
        });
    }

    @Test
    void bothDirectionsOfARevisionLeadThereAndBack() {
        Cases.of(CASES, seed -> {
            Pair pair = Pair.of(seed);
            Directions directions = Directions.of(SchemaDiff.between(pair.current, pair.desired));
            Database there = applied(directions.upgrade(), pair.current);
            assertSame(there, pair.desired, directions.upgrade());
            assertSame(applied(directions.downgrade(), there), pair.current, directions.downgrade());
        });
    }

    /** What {@code revision --offline} writes leaves nothing for {@code check --offline}. */
    @Test
    void aHistoryThatWasWrittenWithoutAServerIsFollowedWithoutOne() {
        Cases.of(CASES, seed -> {
            RandomDatabase source = new RandomDatabase(seed);
            Database first = normalized(source.database());
            List<Operation> creation = SchemaDiff.between(Database.empty(), first);
            Database replayed = normalized(applied(creation, Database.empty()));
            Database desired = normalized(RandomEdits.of(source, first));
            List<Operation> difference = SchemaDiff.between(replayed, byRules(desired, replayed));
            Database after = normalized(applied(difference, replayed));
            assertThat(lines(SchemaDiff.between(after, byRules(desired, after))))
                    .isEmpty();
        });
    }

    private static Database byRules(Database desired, Database current) {
        return ServerJudge.byRules(desired, current, RandomDatabase.DIALECT, "no server")
                .desired();
    }

    @Test
    void theOppositeOfTheOppositeIsTheSame() {
        Cases.of(CASES, seed -> {
            Pair pair = Pair.of(seed);
            List<Operation> operations = new ArrayList<>(SchemaDiff.between(pair.current, pair.desired));
            operations.addAll(RandomOperations.hostile(seed).oneOfEach());
            for (Operation operation : operations) {
                Operation opposite = operation.reverse();
                if (!(opposite instanceof Operation.Irreversible)) {
                    assertThat(opposite.reverse()).isEqualTo(operation);
                }
            }
        });
    }

    @Test
    void theOrderIsThatOfTheOperationsAloneNotOfTheInput() {
        Cases.of(CASES, seed -> {
            Pair pair = Pair.of(seed);
            List<Operation> difference = SchemaDiff.between(pair.current, pair.desired);
            Random random = new Random(seed);
            Database current = pair.current.mapTables(table -> shuffled(table, random));
            Database desired = pair.desired.mapTables(table -> shuffled(table, random));
            assertSame(
                    SchemaDiff.between(current, desired).stream()
                            .map(ValueLawsTest::unordered)
                            .toList(),
                    difference.stream().map(ValueLawsTest::unordered).toList());
            assertSame(OperationOrder.sort(shuffledButColumns(difference, random)), difference);
        });
    }

    /** Columns are added in the order of the table, so that order is kept. */
    private static List<Operation> shuffledButColumns(List<Operation> operations, Random random) {
        Iterator<Operation> columns =
                operations.stream().filter(ValueLawsTest::isOfColumn).toList().iterator();
        return shuffled(operations, random).stream()
                .map(operation -> isOfColumn(operation) ? columns.next() : operation)
                .toList();
    }

    private static boolean isOfColumn(Operation operation) {
        return operation instanceof Operation.AddColumn || operation instanceof Operation.AlterColumn;
    }

    private static void assertSame(List<Operation> actual, List<Operation> expected) {
        assertThat(lines(actual)).isEqualTo(lines(expected));
        assertThat(actual.equals(expected)).isTrue();
    }

    /** Prints what differs, not all of both. */
    static void assertSame(Database actual, Database expected, List<Operation> through) {
        if (!Canonical.of(actual).equals(Canonical.of(expected))) {
            assertThat(Canonical.lines(actual)).as("after\n" + lines(through)).isEqualTo(Canonical.lines(expected));
            throw new AssertionError("differs, but not in a line of it");
        }
    }

    static String lines(List<Operation> operations) {
        return operations.stream().map(operation -> operation.describe() + "\n").collect(Collectors.joining());
    }

    @Test
    void normalisingTwiceIsNormalisingOnce() {
        Cases.of(CASES, seed -> {
            Database database = new RandomDatabase(seed).database();
            assertThat(normalized(normalized(database))).isEqualTo(normalized(database));
        });
    }

    /** In another order of all that has none; columns keep theirs. */
    private static Table shuffled(Table table, Random random) {
        return table.uniques(shuffled(table.uniques(), random))
                .checks(shuffled(table.checks(), random))
                .foreignKeys(shuffled(table.foreignKeys(), random))
                .indexes(shuffled(table.indexes(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A table that is created or dropped lists its parts as the schema did. */
    private static Operation unordered(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return new Operation.CreateTable(Canonical.of(create.table()));
        }
        return operation instanceof Operation.DropTable drop && drop.before() != null
                ? new Operation.DropTable(drop.table(), Canonical.of(drop.before()))
                : operation;
    }
}
