package dev.autogen.diff;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {

    private static final Table A = table("a", column("id", bigint()).notNull(), primaryKey("a_pkey", "id"));

    @Test
    void equalSchemasHaveNoDifference() {
        assertThat(SchemaDiff.between(database(A), database(A))).isEmpty();
    }

    @Test
    void aParentIsMadeBeforeItsChildAndDroppedAfterIt() {
        Table child = table(
                "a_child", column("a_id", bigint()), foreignKey("fk", "a_id").references("b", "id"));
        Table parent = table("b", column("id", bigint()).notNull(), primaryKey("b_pkey", "id"));

        assertThat(describe(database(), database(child, parent)))
                .containsExactly(
                        "create table b",
                        "create table a_child",
                        "add foreign key fk on a_child (a_id) references b (id)");
        assertThat(describe(database(child, parent), database()))
                .containsExactly("drop foreign key fk on a_child", "drop table a_child", "drop table b");
    }

    @Test
    void aCycleIsCutForCreationAndForDropping() {
        Table a = table("a", column("id", bigint()), foreignKey("a_b", "id").references("b", "id"));
        Table b = table("b", column("id", bigint()), foreignKey("b_a", "id").references("a", "id"));

        assertThat(describe(database(), database(a, b)))
                .containsExactly(
                        "create table b",
                        "create table a",
                        "add foreign key a_b on a (id) references b (id)",
                        "add foreign key b_a on b (id) references a (id)");
        assertThat(describe(database(a, b), database()))
                .containsExactly(
                        "drop foreign key b_a on b", "drop foreign key a_b on a", "drop table a", "drop table b");
    }

    @Test
    void aForeignKeyGoesWhileTheKeyThatItRefersToIsReplaced() {
        Table parent = table("p", column("id", bigint()).notNull(), unique("p_key", "id"));
        Table keyed = table("p", column("id", bigint()).notNull(), primaryKey("p_pkey", "id"));
        Table child =
                table("c", column("p_id", bigint()), foreignKey("fk", "p_id").references("p", "id"));

        assertThat(describe(database(parent, child), database(keyed, child)))
                .containsExactly(
                        "drop foreign key fk on c",
                        "drop unique p_key on p",
                        "add primary key p_pkey on p (id)",
                        "add foreign key fk on c (p_id) references p (id)");
    }

    @Test
    void aKeyGoesAfterADroppedTableThatRefersToIt() {
        Table parent = table("p", column("id", bigint()).notNull(), unique("p_key", "id"));
        Table child =
                table("c", column("p_id", bigint()), foreignKey("fk", "p_id").references("p", "id"));

        assertThat(describe(database(parent, child), database(parent.uniques(List.of()))))
                .containsExactly("drop foreign key fk on c", "drop unique p_key on p", "drop table c");
    }

    @Test
    void aComputedColumnComesAfterAndGoesBeforeWhatItIsComputedFrom() {
        Table computed =
                A.columns(List.of(A.column("id"), column("b", integer()).generatedAs("c * 2"), column("c", integer())));

        assertThat(describe(database(A), database(computed)))
                .containsExactly("add column a.c integer", "add column a.b integer as c * 2");
        Table other = A.columns(List.of(
                A.column("id"), column("c", integer()), column("d", integer()).generatedAs("c")));
        assertThat(describe(database(other), database(A))).containsExactly("drop column a.d", "drop column a.c");
    }

    @Test
    void aComputedColumnIsMadeAnewWhenItsSourceChangesItsType() {
        Column computed = column("b", integer()).generatedAs("c * 2");
        Table before = A.columns(List.of(A.column("id"), computed, column("c", integer())));
        Table after = A.columns(List.of(A.column("id"), computed, column("c", bigint())));

        assertThat(describe(database(before), database(after)))
                .containsExactly(
                        "drop column a.b",
                        "alter column a.c: type integer -> bigint",
                        "add column a.b integer as c * 2");
    }

    @Test
    void newColumnsKeepTheOrderOfTheModel() {
        Table wide = A.columns(
                List.of(A.column("id"), column("x3", integer()), column("x1", integer()), column("x2", integer())));

        assertThat(describe(database(A), database(wide)))
                .containsExactly("add column a.x3 integer", "add column a.x1 integer", "add column a.x2 integer");
    }

    @Test
    void anAlterationSaysEveryAttributeThatChanges() {
        Table before = A.columns(List.of(column("id", integer()).comment("old")));
        Table after = A.columns(
                List.of(column("id", bigint()).notNull().defaultsTo("7").comment("new")));

        assertThat(describe(database(before), database(after)))
                .containsExactly("alter column a.id: type integer -> bigint, null -> not null, default none -> 7,"
                        + " comment \"old\" -> \"new\"");
    }

    @Test
    void aConstraintOfTheRightStructureKeepsItsNameUnlessSomebodyChoseAnother() {
        Table existing = A.uniques(List.of(unique("legacy_name", "id")));
        UniqueConstraint suggested = UniqueConstraint.of(Name.suggested("a_id_key"), List.of("id"));

        assertThat(describe(database(existing), database(A.uniques(List.of(suggested)))))
                .isEmpty();
        assertThat(describe(database(existing), database(A.uniques(List.of(unique("chosen", "id"))))))
                .containsExactly("rename constraint legacy_name on a to chosen");
    }

    @Test
    void aConstraintOfTheRightNameButAnotherStructureIsAltered() {
        Table before = A.checks(List.of(check("positive", "id > 0")));
        Table after = A.checks(List.of(check("positive", "id > 1")));

        assertThat(describe(database(before), database(after)))
                .containsExactly("alter check positive on a: (id > 0) -> (id > 1)");
    }

    @Test
    void aSuggestedNameGivesWayToWhatIsThere() {
        Table before = A.checks(List.of(check("a_check", "id > 0")));
        Table after = A.checks(List.of(
                new Check(Name.suggested("a_check"), "id < 9"), new Check(Name.suggested("a_check1"), "id > 0")));

        assertThat(describe(database(before), database(after))).containsExactly("add check a_check1 on a (id < 9)");
    }

    @Test
    void twoConstraintsThatSwapTheirNamesAreRenamedByStructure() {
        Index one = index("one", "id");
        Index two = index("two", "x");
        Table before = A.indexes(List.of(one, two));
        Table after = A.indexes(List.of(two.name(Name.of("one")), one.name(Name.of("two"))));

        assertThat(describe(database(before), database(after))).hasSize(2).allMatch(line -> line.startsWith("rename"));
    }

    @Test
    void aKeyMovesOutOfTheWayWhileTheTypesOnBothItsSidesChange() {
        Table parent = table("p", column("id", bigint()).notNull(), primaryKey("p_pkey", "id"));
        Table child =
                table("c", column("p_id", bigint()), foreignKey("fk", "p_id").references("p", "id"));
        Table uuidParent = parent.columns(List.of(column("id", uuid()).notNull()));
        Table uuidChild = child.columns(List.of(column("p_id", uuid())));

        List<String> lines = describe(database(parent, child), database(uuidParent, uuidChild));

        assertThat(lines)
                .hasSize(4)
                .startsWith("drop foreign key fk on c")
                .endsWith("add foreign key fk on c (p_id) references p (id)");
    }

    @Test
    void aComputedColumnWithAnotherExpressionIsMadeAnewWithWhatStandsOnIt() {
        Table before = A.columns(
                        List.of(A.column("id"), column("twice", bigint()).generatedAs("id * 2")))
                .indexes(List.of(index("ix", "twice")));
        Table after = A.columns(
                        List.of(A.column("id"), column("twice", bigint()).generatedAs("id + id")))
                .indexes(List.of(index("ix", "twice")));

        assertThat(describe(database(before), database(after)))
                .containsExactly(
                        "drop index ix on a",
                        "alter column a.twice: generation as id * 2 stored -> as id + id stored",
                        "create index ix on a (twice)");
    }

    @Test
    void aTableOfTheSameColumnsInAnotherSchemaHasMoved() {
        Table child =
                table("c", column("a_id", bigint()), foreignKey("fk", "a_id").references("a", "id"));
        Table moved = A.name(ObjectName.qualified("s", "a")).comment("moved");
        Table movedChild =
                child.foreignKeys(List.of(child.foreignKeys().get(0).target(ObjectName.qualified("s", "a"))));

        assertThat(describe(database(A, child), database(moved, movedChild).schemas(List.of("s"))))
                .containsExactly(
                        "create schema s", "move table a to schema s", "comment on table s.a: none -> \"moved\"");
        assertThat(describe(database(moved).schemas(List.of("s")), database(A)))
                .containsExactly(
                        "move table s.a to the default schema",
                        "comment on table a: \"moved\" -> none",
                        "drop schema s");
    }

    @Test
    void whatHasOtherColumnsOrTwoPlacesToComeFromHasNotMoved() {
        Table wider = table("a", column("id", integer()));
        Table there = A.name(ObjectName.qualified("s", "a"));
        Table elsewhere = A.name(ObjectName.qualified("t", "a"));

        assertThat(describe(database(wider), database(there))).containsExactly("create table s.a", "drop table a");
        assertThat(describe(database(there, elsewhere), database(A)))
                .containsExactly("create table a", "drop table t.a", "drop table s.a");
    }

    @Test
    void anEnumMovesBeforeTheTableWhoseColumnsAreOfIt() {
        EnumType mood = new EnumType(ObjectName.of("mood"), List.of("OK"));
        EnumType moved = mood.name(ObjectName.qualified("s", "mood"));
        Table table = table("t", column("mood", new SqlType.Defined(mood.name())));
        Table movedTable = table.name(ObjectName.qualified("s", "t"))
                .columns(List.of(column("mood", new SqlType.Defined(moved.name()))));

        assertThat(describe(
                        database(table).enums(List.of(mood)),
                        database(movedTable).enums(List.of(moved))))
                .containsExactly("move enum mood to schema s", "move table t to schema s");
    }

    @Test
    void aConstraintIsNotAlteredByItselfWhileItsColumnsChange() {
        Table before = A.checks(List.of(check("ck", "id > 0")));
        Table after =
                before.columns(List.of(column("id", varchar(9)).notNull())).checks(List.of(check("ck", "id > '0'")));

        assertThat(describe(database(before), database(after)))
                .containsExactly(
                        "drop check ck on a",
                        "alter column a.id: type bigint -> varchar(9)",
                        "add check ck on a (id > '0')");
    }

    @Test
    void whatIsNotValidIsValidatedUnlessMoreIsWrong() {
        Table before = A.checks(List.of(check("ck", "id > 0").notValid()));

        assertThat(describe(database(before), database(A.checks(List.of(check("ck", "id > 0"))))))
                .containsExactly("validate constraint ck on a");
        assertThat(describe(database(before), database(A.checks(List.of(check("ck", "id > 1"))))))
                .containsExactly("alter check ck on a: (id > 0) not valid -> (id > 1)");
    }

    @Test
    void whatANameIsTakenFromGoesFirst() {
        Table old = table("old", column("id", bigint()), unique("uk_email", "id"));
        Table renamed = table("fresh", column("id", bigint()), unique("uk_email", "id"));

        assertThat(describe(database(old), database(renamed))).containsExactly("drop table old", "create table fresh");
    }

    @Test
    void typesAndSequencesAreThereBeforeTheTablesThatUseThem() {
        Database desired = database(A)
                .enums(List.of(new EnumType(ObjectName.of("mood"), List.of("SAD", "OK"))))
                .sequences(List.of(Sequence.of(ObjectName.qualified("s", "a_seq"))))
                .schemas(List.of("s"));

        assertThat(describe(database(), desired))
                .containsExactly(
                        "create schema s", "create enum mood [SAD, OK]", "create sequence s.a_seq", "create table a");
        assertThat(describe(desired, database()))
                .containsExactly("drop table a", "drop sequence s.a_seq", "drop enum mood", "drop schema s");
    }

    @Test
    void everyDifferenceAppliedGivesTheOtherSide() {
        Table before = A.columns(List.of(A.column("id"), column("gone", varchar(3))))
                .uniques(List.of(unique("u", "gone")))
                .indexes(List.of(index("i", "gone")));
        ForeignKey self = foreignKey("fk", "parent_id").references("a", "id");
        Table after = A.columns(List.of(A.column("id"), column("parent_id", bigint())))
                .foreignKeys(List.of(self))
                .comment("a tree");
        Database current = database(before);
        Database desired = database(after);

        List<Operation> operations = SchemaDiff.between(current, desired);

        Database reached = current;
        for (Operation operation : operations) {
            reached = operation.apply(reached);
        }
        assertThat(reached).isEqualTo(desired);
        for (int i = operations.size() - 1; i >= 0; i--) {
            reached = operations.get(i).reverse().apply(reached);
        }
        assertThat(SchemaDiff.between(reached, current)).isEmpty();
    }

    @Test
    void aUniqueThatSaysTheSameAsAnotherIsNotMissed() {
        Table current = table(
                "a", column("id", bigint()).notNull(), primaryKey("pk", "id"), unique("uk", "x"), column("x", uuid()));
        Table desired = table(
                "a",
                column("id", bigint()).notNull(),
                column("x", uuid()),
                primaryKey("pk", "id"),
                unique("other", "x"),
                unique("uk", "x"),
                unique("of_id", "id"));

        assertThat(describe(database(current), database(desired))).isEmpty();
        assertThat(SchemaDiff.between(database(), database(desired)).get(0))
                .isEqualTo(new Operation.CreateTable(
                        desired.uniques(List.of(desired.uniques().get(0)))));
    }

    @Test
    void whichOfSeveralEqualChecksIsMeantDoesNotDependOnTheirOrder() {
        Table one = table("a", column("x", bigint()), check("c1", "x > 0"), check("c2", "x > 0"));
        Table other = table("a", column("x", bigint()), check("c2", "x > 0"), check("c1", "x > 0"));
        Table desired = table("a", column("x", bigint()), check("c3", "x > 0"));

        assertThat(describe(database(one), database(desired)))
                .isEqualTo(describe(database(other), database(desired)))
                .containsExactly("drop check c2 on a", "rename constraint c1 on a to c3");
    }

    @Test
    void anExpressionIsWrittenAnewForAColumnOfAnotherType() {
        Table current = table("a", column("x", varchar(10)), check("ck", "x in ('A')"))
                .indexes(List.of(index("ix", "x").where("x is not null"), index("plain", "x")));
        Table desired = current.mapColumns(column -> column.type(uuid()));

        assertThat(describe(database(current), database(desired)))
                .containsExactly(
                        "drop check ck on a",
                        "drop index ix on a",
                        "alter column a.x: type varchar(10) -> uuid",
                        "add check ck on a (x in ('A'))",
                        "create index ix on a (x) where x is not null");
        assertThat(describe(database(current), database(current.mapColumns(column -> column.type(varchar(20))))))
                .containsExactly("alter column a.x: type varchar(10) -> varchar(20)");
    }

    @Test
    void anIndexGoesBeforeItsTableAlsoWhereTheNameOfTheTableIsTaken() {
        Table gone = table("taken", column("x", bigint())).indexes(List.of(index("ix", "x")));
        Table stays = table("a", column("x", bigint()));

        assertThat(describe(database(gone, stays), database(stays.indexes(List.of(index("taken", "x"))))))
                .containsExactly("drop index ix on taken", "drop table taken", "create index taken on a (x)");
    }

    @Test
    void aForeignKeyDoesNotTakeAnIndexForItsKeyThatIsAboutToGo() {
        Table parent = table("p", column("x", bigint()))
                .indexes(List.of(index("ix", "x").unique(true)));
        Table desired = table("p", column("x", bigint()), unique("uk", "x"));
        Table child = table("c", column("p", bigint()));
        Table referring =
                table("c", column("p", bigint()), foreignKey("fk", "p").references("p", "x"));

        assertThat(describe(database(parent, child), database(desired, referring)))
                .containsExactly(
                        "drop index ix on p", "add unique uk on p (x)", "add foreign key fk on c (p) references p (x)");
        assertThat(describe(database(parent), database(desired, referring)).indexOf("drop index ix on p"))
                .isLessThan(describe(database(parent), database(desired, referring))
                        .indexOf("add foreign key fk on c (p) references p (x)"));
    }

    private static List<String> describe(Database current, Database desired) {
        return SchemaDiff.between(current, desired).stream()
                .map(Operation::describe)
                .toList();
    }

    private static Database database(Table... tables) {
        return Database.empty().tables(List.of(tables));
    }

    private static Table table(String name, TableElement... elements) {
        return Table.of(ObjectName.of(name), List.of(elements));
    }
}
