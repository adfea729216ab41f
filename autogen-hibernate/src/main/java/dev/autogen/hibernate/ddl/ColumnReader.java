package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.SequenceOptions;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads a column of {@code create table}. What the user gave as the definition of the column stands where Hibernate writes
 * a type, so the type ends where the next clause begins.
 */
final class ColumnReader {

    private static final Set<String> CLAUSES = Set.of(
            "collate",
            "default",
            "generated",
            "unique",
            "primary",
            "check",
            "references",
            "constraint",
            "not",
            "null",
            "storage",
            "compression",
            "as",
            "auto_increment",
            "identity",
            "comment",
            "on");

    private final Cursor cursor;
    private final Names names;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final Consumer<String> unsupported;

    ColumnReader(Cursor cursor, Names names, TypeReader types, Consumer<String> unsupported) {
        this.cursor = cursor;
        this.names = names;
        this.types = types;
        this.constraints = new ConstraintReader(cursor, names);
        this.unsupported = unsupported;
    }

    void read(TableDraft draft) {
        String name = names.name(cursor);
        Column column = Column.of(name, types.type(cursor.until(ColumnReader::clauseOrEnd)));
        while (!end(cursor)) {
            if (cursor.skip("not", "null")) {
                column = column.notNull();
            } else if (cursor.skip("null")) {
                column = column.nullable(true);
            } else if (cursor.skip("default")) {
                column = column.defaultsTo(cursor.until(new ExpressionEnd()));
            } else if (cursor.skip("collate")) {
                column = column.collation(names.objectName(cursor).name());
            } else if (cursor.skip("generated")) {
                column = generated(column);
            } else if (cursor.sees("as", "(")) {
                column = computed(column);
            } else if (cursor.skip("auto_increment")) {
                column = column.identity();
            } else if (cursor.skip("identity")) {
                column = identity(column);
            } else if (cursor.skip("on", "update")) {
                String value = "on update " + cursor.until(new ExpressionEnd());
                column = column.defaultsTo(column.defaultValue() == null ? value : column.defaultValue() + " " + value);
            } else if (!constraints.read(draft, name)) {
                unsupported.accept("in the definition of column " + name + ": " + cursor.until(new ExpressionEnd()));
            }
        }
        draft.columns.add(column);
    }

    /** With where it begins and by how much it goes on, or without. */
    private Column identity(Column column) {
        if (!cursor.skip("(")) {
            return column.identity();
        }
        long start = cursor.number();
        cursor.expect(",");
        long increment = cursor.number();
        cursor.expect(")");
        return column.identity(options -> options.startsWith(start).incrementsBy(increment));
    }

    private Column generated(Column column) {
        Generation.Mode mode = Generation.Mode.ALWAYS;
        if (cursor.skip("by", "default")) {
            mode = Generation.Mode.BY_DEFAULT;
        } else {
            cursor.expect("always");
        }
        if (cursor.sees("as", "row")) {
            unsupported.accept("in the definition of column " + column.name() + ": generated always "
                    + cursor.until(ColumnReader::clauseOrEndButAs));
            return column;
        } else if (!cursor.skip("as", "identity")) {
            return computed(column);
        }
        SequenceOptions options = SequenceOptions.standard();
        if (cursor.skip("(")) {
            options = SequenceReader.options(cursor, unsupported);
            cursor.expect(")");
        }
        return column.notNull().generation(new Generation.Identity(mode, options));
    }

    private Column computed(Column column) {
        cursor.expect("as");
        String expression = cursor.parenthesised();
        boolean stored = cursor.skip("stored") || cursor.skip("persistent") || cursor.skip("persisted");
        cursor.skip("virtual");
        return stored ? column.generatedAs(expression) : column.generatedVirtuallyAs(expression);
    }

    private static boolean clauseOrEndButAs(Cursor cursor) {
        return !cursor.sees("as") && clauseOrEnd(cursor);
    }

    private static boolean clauseOrEnd(Cursor cursor) {
        return end(cursor) || cursor.seesOneOf(CLAUSES);
    }

    private static boolean end(Cursor cursor) {
        return cursor.atEnd() || cursor.sees(",") || cursor.sees(")");
    }

    /** The end of an expression of at least one token; {@code null} and {@code not null} end one, but not within a case. */
    private static final class ExpressionEnd implements Predicate<Cursor> {
        private boolean begun;
        private int cases;

        @Override
        public boolean test(Cursor cursor) {
            boolean ends = begun && cases == 0 && clauseOrEnd(cursor);
            begun = true;
            if (cursor.sees("case")) {
                cases++;
            } else if (cursor.sees("end")) {
                cases--;
            }
            return ends;
        }
    }
}
