package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final ObjectName T = ObjectName.of("t");

    @Test
    void aDescriptionIsOneLineAndSteersNoTerminal() {
        Operation operation = new Operation.CommentOnTable(T, null, "two\r\nlines\t\u001b[31m\u2028\\");

        assertThat(operation.describe())
                .isEqualTo("comment on table t: none -> \"two\\r\\nlines\\t\\u001b[31m\\u2028\\\"");
    }

    @Test
    void aForeignKeySaysWhatItDoes() {
        ForeignKey key = ForeignKey.of(Name.of("fk"), List.of("p_id"), ObjectName.of("p"), List.of("id"))
                .onDelete(ReferentialAction.SET_NULL)
                .onUpdate(ReferentialAction.CASCADE)
                .deferrability(Deferrability.INITIALLY_DEFERRED);

        assertThat(new Operation.AddForeignKey(T, key).describe())
                .isEqualTo("add foreign key fk on t (p_id) references p (id) on delete set null on update cascade"
                        + " deferrable initially deferred");
    }

    @Test
    void whatTellsTwoKeysOfTheSameColumnsApartIsSaid() {
        UniqueConstraint unique =
                UniqueConstraint.of(Name.of("uq"), List.of("a")).nullsNotDistinct();
        Index index = Index.of(
                Name.of("ix"), List.of(Index.Key.column("a").descending().nullsLast()));

        assertThat(new Operation.AddUnique(T, unique).describe())
                .isEqualTo("add unique uq on t (a) nulls not distinct");
        assertThat(new Operation.CreateIndex(T, index).describe())
                .isEqualTo("create index ix on t (a desc nulls last)");
    }

    @Test
    void aChangeOfGenerationSaysHow() {
        Column id = Column.of("id", SqlType.plain("bigint")).identity();
        Column twice = Column.of("twice", SqlType.plain("integer")).generatedAs("x * 2");

        assertThat(new Operation.AlterColumn(T, id, id.identityAlways()).describe())
                .isEqualTo("alter column t.id: generation identity (start 1 increment 1)"
                        + " -> identity always (start 1 increment 1)");
        assertThat(new Operation.AlterColumn(T, twice, twice.generation(null)).describe())
                .isEqualTo("alter column t.twice: generation as x * 2 stored -> none");
    }
}
