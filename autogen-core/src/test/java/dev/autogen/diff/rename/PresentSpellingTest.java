package dev.autogen.diff.rename;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PresentSpellingTest {

    private static Database database(String loan, String bookId, String index, String sequence) {
        Table book = Table.of(ObjectName.of("book"), List.of(column("id", bigint()), primaryKey("pk", "id")));
        Table lent = Table.of(
                ObjectName.of(loan),
                List.of(
                        column("id", bigint()),
                        column(bookId, bigint()).generatedAs("id + 1"),
                        index(index, bookId),
                        primaryKey("pk", "id"),
                        foreignKey("fk_self", bookId).references(loan, "id")));
        return new Database(
                List.of(), List.of(), List.of(), List.of(Sequence.of(ObjectName.of(sequence))), List.of(book, lent));
    }

    private static final Database MODEL = database("Loan", "bookId", "IX", "Loan_SEQ");
    private static final Database PRESENT = database("loan", "bookid", "ix", "loan_seq");

    private static PresentSpelling spelling(Predicate<Item.Kind> ignoresCase, boolean keepsTables) {
        return PresentSpelling.of(MODEL, PRESENT, ignoresCase, keepsTables, RenameSearchTest.RULES);
    }

    @Test
    void theModelIsSpelledAsTheDatabaseIs() {
        PresentSpelling spelling = spelling(kind -> true, true);
        assertThat(spelling.model()).isEqualTo(PRESENT);
        assertThat(spelling.present()).isEqualTo(PRESENT);
        assertThat(spelling.apply(new Origin(ObjectName.of("Loan"), "bookId", "Loan.book", null)))
                .isEqualTo(new Origin(ObjectName.of("loan"), "bookid", "Loan.book", null));
    }

    @Test
    void tablesAreSpelledAsTheModelIsWhereTheDatabaseHasForgottenHow() {
        PresentSpelling spelling = spelling(kind -> true, false);
        Database expected = database("Loan", "bookid", "ix", "Loan_SEQ");
        assertThat(spelling.model()).isEqualTo(expected);
        assertThat(spelling.present()).isEqualTo(expected);
        assertThat(spelling.apply(new Origin(ObjectName.of("Loan"), "bookId", "Loan.book", null)))
                .isEqualTo(new Origin(ObjectName.of("Loan"), "bookid", "Loan.book", null));
    }

    @Test
    void whereTheCaseCountsNothingIsTouched() {
        PresentSpelling spelling = spelling(kind -> false, true);
        assertThat(spelling.model()).isSameAs(MODEL);
        assertThat(spelling.present()).isSameAs(PRESENT);
    }

    @Test
    void whatIsThereTwiceStaysWhatItIs() {
        Table both = Table.of(ObjectName.of("t"), List.of(column("Name", bigint()), column("name", bigint())));
        Database model = Database.empty().tables(List.of(both));
        Database present = Database.empty().tables(List.of(both.columns(List.of(column("name", bigint())))));
        assertThat(PresentSpelling.of(model, present, kind -> true, true, RenameSearchTest.RULES)
                        .model())
                .isEqualTo(model);
    }
}
