package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a table, beside a column or by themselves. */
final class ConstraintReader {

    private final Cursor cursor;
    private final Names names;
    private final Consumer<String> unsupported;

    ConstraintReader(Cursor cursor, Names names, Consumer<String> unsupported) {
        this.cursor = cursor;
        this.names = names;
        this.unsupported = unsupported;
    }

    /**
     * Reads a constraint if one comes next.
     *
     * @param column the column that it stands beside, or null
     * @return whether there was one
     */
    boolean read(TableDraft draft, @Nullable String column) {
        Name name = Name.unnamed();
        boolean named = cursor.skip("constraint");
        if (named) {
            name = Name.of(names.name(cursor));
        }
        if (cursor.skip("primary", "key")) {
            draft.primaryKey = new PrimaryKey(name, columns(column));
            if (deferrability() != Deferrability.NOT_DEFERRABLE) {
                unsupported.accept("a primary key that is deferrable");
            }
        } else if (cursor.skip("unique")) {
            unique(draft, name, column);
        } else if (cursor.skip("check")) {
            draft.checks.add(new Check(name, cursor.parenthesised()));
        } else if (cursor.skip("foreign", "key")) {
            draft.foreignKeys.add(references(name, names.list(cursor)));
        } else if (column != null && cursor.sees("references")) {
            draft.foreignKeys.add(references(name, List.of(column)));
        } else {
            return named;
        }
        return true;
    }

    private List<String> columns(@Nullable String column) {
        return column == null ? names.list(cursor) : List.of(column);
    }

    /** Hibernate writes the sort order of an index into a unique constraint, which only a unique index can have. */
    private void unique(TableDraft draft, Name name, @Nullable String column) {
        boolean notDistinct = cursor.skip("nulls", "not", "distinct");
        if (!notDistinct) {
            cursor.skip("nulls", "distinct");
        }
        List<Index.Key> keys = column == null
                ? cursor.list(each -> IndexReader.ordered(each, Index.Key.column(names.name(each))))
                : List.of(Index.Key.column(column));
        List<String> columns = keys.stream().map(Index.Key::text).toList();
        if (keys.equals(columns.stream().map(Index.Key::column).toList())) {
            UniqueConstraint unique = UniqueConstraint.of(name, columns).deferrability(deferrability());
            draft.uniques.add(notDistinct ? unique.nullsNotDistinct() : unique);
        } else {
            draft.indexes.add(Index.of(name, keys).unique(true));
        }
    }

    /** From {@code references} on. */
    ForeignKey references(Name name, List<String> columns) {
        cursor.expect("references");
        ObjectName target = names.objectName(cursor);
        List<String> targetColumns = cursor.sees("(") ? names.list(cursor) : List.of();
        ForeignKey key = ForeignKey.of(name, columns, target, targetColumns);
        while (true) {
            if (cursor.skip("on", "delete")) {
                key = key.onDelete(action());
            } else if (cursor.skip("on", "update")) {
                key = key.onUpdate(action());
            } else if (cursor.skip("match")) {
                String kind = cursor.next().text();
                if (!kind.equalsIgnoreCase("simple")) {
                    unsupported.accept("match " + kind + " of a foreign key");
                }
            } else {
                return key.deferrability(deferrability());
            }
        }
    }

    private ReferentialAction action() {
        ReferentialAction action;
        if (cursor.skip("set", "null")) {
            action = ReferentialAction.SET_NULL;
        } else if (cursor.skip("set", "default")) {
            action = ReferentialAction.SET_DEFAULT;
        } else if (cursor.skip("cascade")) {
            action = ReferentialAction.CASCADE;
        } else if (cursor.skip("restrict")) {
            action = ReferentialAction.RESTRICT;
        } else {
            cursor.expect("no", "action");
            action = ReferentialAction.NO_ACTION;
        }
        if (cursor.sees("(")) {
            unsupported.accept("the columns " + cursor.parenthesised() + " of a referential action");
        }
        return action;
    }

    private Deferrability deferrability() {
        Deferrability found = Deferrability.NOT_DEFERRABLE;
        while (true) {
            if (cursor.skip("initially", "deferred")) {
                found = Deferrability.INITIALLY_DEFERRED;
            } else if (cursor.skip("deferrable")) {
                found = found == Deferrability.INITIALLY_DEFERRED ? found : Deferrability.INITIALLY_IMMEDIATE;
            } else if (!cursor.skip("not", "deferrable") && !cursor.skip("initially", "immediate")) {
                return found;
            }
        }
    }
}
