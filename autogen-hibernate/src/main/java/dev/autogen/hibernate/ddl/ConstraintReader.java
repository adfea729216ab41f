package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Check;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a table, beside a column or by themselves. */
final class ConstraintReader {

    private final Cursor cursor;
    private final Names names;

    ConstraintReader(Cursor cursor, Names names) {
        this.cursor = cursor;
        this.names = names;
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
            List<String> columns = columns(column);
            List<String> included = included();
            draft.primaryKey =
                    new PrimaryKey(name, columns, included, attributes().deferrability());
        } else if (cursor.skip("unique")) {
            unique(draft, name, column);
        } else if (cursor.skip("check")) {
            Check check = new Check(name, cursor.parenthesised());
            Attributes attributes = attributes();
            Check enforced = check.enforcement(attributes.enforcement());
            draft.checks.add(attributes.inherited() ? enforced : enforced.noInherit());
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
            UniqueConstraint unique = UniqueConstraint.of(name, columns).include(included());
            unique = unique.deferrability(attributes().deferrability());
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
                ReferentialAction action = action();
                key = key.onDelete(action, cursor.sees("(") ? names.list(cursor) : List.of());
            } else if (cursor.skip("on", "update")) {
                key = key.onUpdate(action());
            } else if (cursor.skip("match", "full")) {
                key = key.matchFull();
            } else if (!cursor.skip("match", "simple")) {
                Attributes attributes = attributes();
                return key.deferrability(attributes.deferrability()).enforcement(attributes.enforcement());
            }
        }
    }

    private List<String> included() {
        return cursor.skip("include") ? names.list(cursor) : List.of();
    }

    private ReferentialAction action() {
        if (cursor.skip("set", "null")) {
            return ReferentialAction.SET_NULL;
        } else if (cursor.skip("set", "default")) {
            return ReferentialAction.SET_DEFAULT;
        } else if (cursor.skip("cascade")) {
            return ReferentialAction.CASCADE;
        } else if (cursor.skip("restrict")) {
            return ReferentialAction.RESTRICT;
        }
        cursor.expect("no", "action");
        return ReferentialAction.NO_ACTION;
    }

    /** What may stand after any constraint, in any order. */
    private Attributes attributes() {
        Deferrability deferrability = Deferrability.NOT_DEFERRABLE;
        Enforcement enforcement = Enforcement.VALID;
        boolean inherited = true;
        while (true) {
            if (cursor.skip("initially", "deferred")) {
                deferrability = Deferrability.INITIALLY_DEFERRED;
            } else if (cursor.skip("deferrable")) {
                deferrability = deferrability == Deferrability.INITIALLY_DEFERRED
                        ? deferrability
                        : Deferrability.INITIALLY_IMMEDIATE;
            } else if (cursor.skip("not", "valid")) {
                enforcement = Enforcement.NOT_VALID;
            } else if (cursor.skip("not", "enforced")) {
                enforcement = Enforcement.NOT_ENFORCED;
            } else if (cursor.skip("no", "inherit")) {
                inherited = false;
            } else if (!cursor.skip("not", "deferrable")
                    && !cursor.skip("initially", "immediate")
                    && !cursor.skip("enforced")) {
                return new Attributes(deferrability, enforcement, inherited);
            }
        }
    }

    private record Attributes(Deferrability deferrability, Enforcement enforcement, boolean inherited) {}
}
