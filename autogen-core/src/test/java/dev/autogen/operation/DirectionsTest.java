package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation.AddCheck;
import dev.autogen.operation.Operation.AddColumn;
import dev.autogen.operation.Operation.AddForeignKey;
import dev.autogen.operation.Operation.AlterColumn;
import dev.autogen.operation.Operation.CommentOnTable;
import dev.autogen.operation.Operation.CreateIndex;
import dev.autogen.operation.Operation.CreateTable;
import dev.autogen.operation.Operation.DropCheck;
import dev.autogen.operation.Operation.DropColumn;
import dev.autogen.operation.Operation.DropForeignKey;
import dev.autogen.operation.Operation.DropIndex;
import dev.autogen.operation.Operation.DropPrimaryKey;
import dev.autogen.operation.Operation.DropTable;
import dev.autogen.operation.Operation.DropUnique;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.test.RandomOperations;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionsTest {

    private static final ObjectName A = ObjectName.of("a");
    private static final ObjectName B = ObjectName.of("b");
    private static final Column ID = Column.of("id", SqlType.plain("bigint"));
    private static final Index INDEX = Index.of(Name.of("ix"), List.of(Index.Key.column("id")));
    private static final Check CHECK = new Check(Name.of("ck"), "id > 0");

    @Test
    void aTableThatTheRevisionCreatesIsDroppedByName() {
        Directions directions = Directions.of(List.of(create(A)));
        assertThat(directions.upgrade()).containsExactly(create(A));
        assertThat(directions.downgrade()).containsExactly(new DropTable(A, null));
    }

    @Test
    void aTableThatTheRevisionDropsComesBackWhole() {
        Operation drop = new DropTable(A, table(A));
        Directions directions = Directions.of(List.of(drop));
        assertThat(directions.upgrade()).containsExactly(drop);
        assertThat(directions.downgrade()).containsExactly(create(A));
    }

    @Test
    void whatBelongsToATableGoesWithIt() {
        Directions directions = Directions.of(
                List.of(create(A), create(B), new CreateIndex(B, INDEX), new AddCheck(B, CHECK), key(B, A)));
        assertThat(directions.downgrade()).containsExactly(new DropTable(B, null), new DropTable(A, null));
    }

    @Test
    void anIndexWhoseNameIsTakenBeforeItsTableGoesIsDroppedByItself() {
        List<Operation> operations = List.of(
                create(B), new DropIndex(A, "ix", INDEX), new CreateIndex(B, INDEX), new DropTable(A, table(A)));
        Directions directions = Directions.of(operations);
        assertThat(directions.upgrade()).isEqualTo(operations);
        assertThat(directions.downgrade())
                .containsExactly(
                        create(A), new DropIndex(B, "ix", null), new CreateIndex(A, INDEX), new DropTable(B, null));
    }

    @Test
    void everyKindOfConstraintGoesWithItsTable() {
        Directions directions = Directions.of(List.of(
                new DropIndex(A, "ix", INDEX),
                new DropCheck(A, "ck", CHECK),
                new DropUnique(A, "uk", UniqueConstraint.of(Name.of("uk"), List.of("id"))),
                new DropPrimaryKey(A, "pk", new PrimaryKey(Name.of("pk"), List.of("id"))),
                new DropTable(A, table(A))));
        assertThat(directions.upgrade()).containsExactly(new DropTable(A, table(A)));
    }

    @Test
    void whatBelongsToATableThatStaysIsDropped() {
        Directions directions = Directions.of(List.of(
                create(A),
                new AddColumn(B, ID),
                new CreateIndex(B, INDEX),
                new AlterColumn(B, ID, ID.notNull()),
                new CommentOnTable(B, null, "new")));
        assertThat(directions.downgrade())
                .containsExactly(
                        new CommentOnTable(B, "new", null),
                        new AlterColumn(B, ID.notNull(), ID),
                        new DropIndex(B, "ix", null),
                        new DropColumn(B, "id", null),
                        new DropTable(A, null));
    }

    @Test
    void thatAConstraintHoldsIsNotUndone() {
        Operation add = new AddCheck(A, CHECK.notValid());
        Operation validate = new Operation.ValidateConstraint(A, "ck");
        Directions directions = Directions.of(List.of(add, validate));
        assertThat(directions.upgrade()).containsExactly(add, validate);
        assertThat(directions.downgrade()).containsExactly(new DropCheck(A, "ck", null));
        assertThat(validate.reverse()).isEqualTo(validate);
    }

    @Test
    void aCycleIsCutWhereTheTargetGoesFirst() {
        Directions directions = Directions.of(List.of(create(A), create(B), key(A, B), key(B, A)));
        assertThat(directions.downgrade())
                .containsExactly(new DropForeignKey(A, "fk_a_b", null), new DropTable(B, null), new DropTable(A, null));
    }

    @Test
    void aCycleThatIsDroppedKeepsTheKeyThatCutsItWithItsDefinition() {
        Operation cut = new DropForeignKey(A, "fk_a_b", foreignKey(A, B));
        Operation other = new DropForeignKey(B, "fk_b_a", foreignKey(B, A));
        Operation dropB = new DropTable(B, table(B));
        Operation dropA = new DropTable(A, table(A));
        Directions directions = Directions.of(List.of(cut, other, dropB, dropA));
        assertThat(directions.upgrade()).containsExactly(cut, dropB, dropA);
        assertThat(directions.downgrade()).containsExactly(create(A), create(B), key(B, A), key(A, B));
    }

    @Test
    void aReferenceToItselfGoesWithTheTable() {
        Directions directions = Directions.of(List.of(create(A), key(A, A)));
        assertThat(directions.downgrade()).containsExactly(new DropTable(A, null));
    }

    @Test
    void aKeyOfUnknownTargetIsDropped() {
        Operation unknown = new DropForeignKey(A, "fk", null);
        Directions directions = Directions.of(List.of(unknown, new DropTable(A, null)));
        assertThat(directions.upgrade()).containsExactly(unknown, new DropTable(A, null));
    }

    @Test
    void noDropOfTheWayBackRepeatsADefinition() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Directions.of(RandomOperations.tame(seed).oneOfEach()).downgrade())
                    .as("seed %s", seed)
                    .filteredOn(operation -> operation.subject().change() == Subject.Change.DROP)
                    .filteredOn(operation -> !(operation instanceof Operation.DropSchema))
                    .isNotEmpty()
                    .allMatch(operation -> operation.reverse() instanceof Operation.Irreversible);
        }
    }

    private static Table table(ObjectName name) {
        return Table.of(name, List.of(ID));
    }

    private static Operation create(ObjectName name) {
        return new CreateTable(table(name));
    }

    private static Operation key(ObjectName from, ObjectName to) {
        return new AddForeignKey(from, foreignKey(from, to));
    }

    private static ForeignKey foreignKey(ObjectName from, ObjectName to) {
        return ForeignKey.of(Name.of("fk_" + from + "_" + to), List.of("id"), to, List.of("id"));
    }
}
