package dev.autogen.diff.rename;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.KeyRule;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenameSearchTest {

    private static final Dialect DIALECT = new PostgresDialect();

    static final NameRules RULES = new NameRules() {
        @Override
        public String defaultName(Table table, TableElement part) {
            return DIALECT.defaultName(table, part);
        }

        @Override
        public boolean isMadeUp(String name) {
            return false;
        }

        @Override
        public Optional<ObjectName> defaultSequence(ObjectName table, String column) {
            return Optional.empty();
        }

        @Override
        public String sequenceName(ObjectName table, String column) {
            return DIALECT.sequenceName(table, column);
        }

        @Override
        public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
            return DIALECT.respell(expression, columns, types);
        }
    };

    private static Table table(String name, String... columns) {
        List<TableElement> elements = new ArrayList<>();
        elements.add(column("id", bigint()).notNull());
        Arrays.stream(columns).map(each -> column(each, varchar(255))).forEach(elements::add);
        elements.add(primaryKey(name + "_pkey", "id"));
        return Table.of(ObjectName.of(name), elements);
    }

    private static Database database(Table... tables) {
        return Database.empty().tables(List.of(tables));
    }

    private static Origin formerly(String table, String column, String old) {
        return new Origin(ObjectName.of(table), column, "Person." + column, old);
    }

    private static FoundRenames find(Database current, Database desired, RenameAnswer... answers) {
        return RenameSearch.find(
                current, desired, List.of(), new RenameAnswers(List.of(answers), RenameAnswers.Rest.OPEN), RULES);
    }

    private static FoundRenames findSaid(Database current, Database desired, Origin... origins) {
        return RenameSearch.find(current, desired, List.of(origins), RenameAnswers.none(), RULES);
    }

    private static List<String> open(FoundRenames found) {
        return found.open().stream()
                .map(candidate -> candidate.rename().describe())
                .toList();
    }

    private static List<String> decided(FoundRenames found) {
        return found.renames().stream().map(Rename::describe).toList();
    }

    @Test
    void aLikelyRenameIsAQuestionWithEvidence() {
        FoundRenames found = find(database(table("person", "mail")), database(table("person", "email")));

        assertThat(found.renames()).isEmpty();
        assertThat(open(found)).containsExactly("column person.mail to email");
        assertThat(found.open().get(0).evidence()).contains("the same type varchar(255)", "the names mean the same");
    }

    @Test
    void aRefusedPairMakesRoomForTheNextBest() {
        Database current = database(table("person", "FullName"));
        Database desired = database(table("person", "full_name", "person_full_name"));
        String first = open(find(current, desired)).get(0);

        FoundRenames found = find(
                current,
                desired,
                RenameAnswer.on(find(current, desired).open().get(0).rename(), false));

        assertThat(first).isEqualTo("column person.FullName to full_name");
        assertThat(open(found)).containsExactly("column person.FullName to person_full_name");
    }

    @Test
    void aRefusedObjectIsRenamedToNothing() {
        FoundRenames found = find(
                database(table("person", "mail")),
                database(table("person", "email")),
                RenameAnswer.refusal("person.mail"));

        assertThat(found.candidates()).isEmpty();
    }

    @Test
    void columnsOfARenamedTableAreNamedByItsOldOrNewName() {
        Database current = database(table("person", "fax", "city", "street"));
        Database desired = database(table("human", "nickname", "city", "street"));
        RenameAnswer tables = RenameAnswer.rename(Rename.Kind.TABLE, "person=human");

        for (String table : List.of("person", "human")) {
            FoundRenames found =
                    find(current, desired, tables, RenameAnswer.rename(Rename.Kind.COLUMN, table + ".fax=nickname"));

            assertThat(decided(found)).containsExactly("table person to human", "column person.fax to nickname");
        }
    }

    @Test
    void twoEquallyGoodOnesAreNotLikely() {
        FoundRenames found =
                find(database(table("person", "name")), database(table("person", "first_name", "last_name")));

        assertThat(found.open()).isEmpty();
        assertThat(found.candidates()).isNotEmpty();
    }

    @Test
    void theOrderOfTablesAndColumnsDoesNotMatter() {
        Table one = table("person", "mail", "tel", "zip");
        Table other = table("person", "email", "phone", "postcode");
        Table oneTurned = one.columns(turned(one.columns()));
        Table otherTurned = other.columns(turned(other.columns()));

        assertThat(open(find(database(oneTurned), database(otherTurned))))
                .containsExactlyInAnyOrderElementsOf(open(find(database(one), database(other))))
                .hasSize(3);
    }

    private static List<Column> turned(List<Column> columns) {
        List<Column> turned = new ArrayList<>(columns);
        java.util.Collections.reverse(turned);
        return turned;
    }

    @Test
    void anAnswerAboutWhatIsNotThereIsRefused() {
        Database current = database(table("person", "fax"));
        Database desired = database(table("person", "nickname"));

        assertThatThrownBy(
                        () -> find(current, desired, RenameAnswer.rename(Rename.Kind.COLUMN, "person.faks=nickname")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("--rename person.faks=nickname: the database has no column of person named faks");
        assertThatThrownBy(() -> find(current, desired, RenameAnswer.rename(Rename.Kind.COLUMN, "person.fax=nick")))
                .hasMessage("--rename person.fax=nick: the model has no column of person named nick");
        assertThatThrownBy(() -> find(current, desired, RenameAnswer.rename(Rename.Kind.COLUMN, "human.fax=nickname")))
                .hasMessageStartingWith("--rename human.fax=nickname: there is no table human");
        assertThatThrownBy(() -> find(
                        database(table("person", "fax", "nickname")),
                        desired,
                        RenameAnswer.rename(Rename.Kind.COLUMN, "person.fax=nickname")))
                .hasMessageContaining("the database has a column of person named nickname already");
    }

    @Test
    void aFormerNameThatIsGoneIsIgnored() {
        Database done = database(table("person", "nickname"));

        FoundRenames found = findSaid(done, done, formerly("person", "nickname", "fax"));

        assertThat(found).isEqualTo(new FoundRenames(List.of(), List.of(), List.of()));
    }

    @Test
    void aFormerNameInAnEmptyDatabaseIsIgnored() {
        FoundRenames found = findSaid(
                Database.empty(), database(table("person", "nickname")), formerly("person", "nickname", "fax"));

        assertThat(found.contradictions()).isEmpty();
    }

    @Test
    void aFormerNameThatStandsBesideTheNewOneIsAContradiction() {
        FoundRenames found = findSaid(
                database(table("person", "fax", "nickname")),
                database(table("person", "nickname")),
                formerly("person", "nickname", "fax"));

        assertThat(found.contradictions())
                .singleElement()
                .asString()
                .startsWith("@RenamedFrom(\"fax\") of Person.nickname: the database has fax as well as nickname");
    }

    @Test
    void aFormerNameThatTheModelStillHasIsAContradiction() {
        FoundRenames found = findSaid(
                database(table("person", "fax")),
                database(table("person", "fax", "nickname")),
                formerly("person", "nickname", "fax"));

        assertThat(found.contradictions())
                .singleElement()
                .asString()
                .contains("the model still has a column of person of that name");
    }

    @Test
    void aFormerNameThatNobodyKnowsIsAContradiction() {
        FoundRenames found = findSaid(
                database(table("person")),
                database(table("person", "nickname")),
                formerly("person", "nickname", "faks"));

        assertThat(found.contradictions())
                .singleElement()
                .asString()
                .contains("the database has no column of person of that name");
    }

    @Test
    void aChainOfFormerNamesIsFollowed() {
        FoundRenames found = findSaid(
                database(table("t", "a", "b")),
                database(table("t", "b", "c")),
                formerly("t", "b", "a"),
                formerly("t", "c", "b"));

        assertThat(found.contradictions()).isEmpty();
        assertThat(decided(found)).containsExactly("column t.a to b", "column t.b to c");
    }

    @Test
    void renamesComeFirstAndTheRestIsTheDifferenceOfTheRenamedSchema() {
        Database current = database(table("t", "a", "b"), table("gone", "x"));
        Database desired = database(table("u", "b", "a", "c"));
        FoundRenames found = find(
                current,
                desired,
                RenameAnswer.rename(Rename.Kind.TABLE, "t=u"),
                RenameAnswer.rename(Rename.Kind.COLUMN, "t.a=b"),
                RenameAnswer.rename(Rename.Kind.COLUMN, "t.b=a"));
        RenamedDiff diff = RenamedDiff.of(found.renames(), desired, RULES);

        List<Operation> operations = diff.between(current, diff.underPresentNames(desired), KeyRule.KINDRED);

        assertThat(operations.stream().map(Operation::describe))
                .containsExactly(
                        "rename table t to u",
                        "rename column u.a to aside_1",
                        "rename column u.b to a",
                        "rename column u.aside_1 to b",
                        "rename constraint t_pkey on u to u_pkey",
                        "add column u.c varchar(255)",
                        "drop table gone");
        Database end = current;
        for (Operation operation : operations) {
            end = operation.apply(end);
        }
        assertThat(SchemaDiff.between(end, desired)).isEmpty();
        for (int i = operations.size() - 1; i >= 0; i--) {
            end = operations.get(i).reverse().apply(end);
        }
        assertThat(SchemaDiff.between(end, current)).isEmpty();
    }

    @Test
    void namesWithDotsQuotesAndEqualsSignsAreUnderstoodAsTheyAreShown() {
        Rename rename = Rename.column(ObjectName.qualified("a.b", "c\"d"), "e=f", "g h");

        RenameAnswer answer = RenameAnswer.rename(Rename.Kind.COLUMN, rename.answer());

        assertThat(rename.answer()).isEqualTo("\"a.b\".\"c\"\"d\".\"e=f\"=\"g h\"");
        assertThat(answer.path()).containsExactly("a.b", "c\"d", "e=f");
        assertThat(answer.after()).contains("g h");
    }

    @Test
    void whatIsNoRenameIsNotUnderstood() {
        for (String text : List.of("", "a", "a=b", "a.b", "a.b=", "=b", "a.b=c.d", "a.b.c.d=e", "\"a.b=c", "a.b=c=d")) {
            assertThatThrownBy(() -> RenameAnswer.rename(Rename.Kind.COLUMN, text))
                    .as(text)
                    .isInstanceOf(ConfigurationException.class);
        }
    }
}
