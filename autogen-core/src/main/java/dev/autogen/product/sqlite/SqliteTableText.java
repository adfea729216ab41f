package dev.autogen.product.sqlite;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code create table} as the catalog keeps it (sqlite.org, "CREATE TABLE"). */
final class SqliteTableText {

    private static final List<String> CLAUSES = List.of(
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as",
            ",",
            ")");

    private final SqliteCursor cursor;
    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> unspoken = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;

    private SqliteTableText(String sql) {
        this.cursor = new SqliteCursor(sql);
    }

    /**
     * A table of the catalog.
     *
     * @param table the table, its constraints with the names that they have, if any
     * @param unspoken the clauses that a table has no value for
     */
    record Read(Table table, List<String> unspoken) {}

    static Read read(String name, String sql) {
        return new SqliteTableText(sql).read(name);
    }

    private Read read(String name) {
        cursor.until(() -> cursor.sees("("));
        cursor.expect("(");
        while (!cursor.skip(")")) {
            if (!constraint(null)) {
                column();
            }
            cursor.skip(",");
        }
        while (!cursor.atEnd()) {
            if (cursor.skip("without")) {
                cursor.next();
                parameters.add(SqliteTables.WITHOUT_ROWID);
            } else if (!cursor.skip(",")) {
                parameters.add(cursor.next().text().toLowerCase(Locale.ROOT));
            }
        }
        PrimaryKey key = primaryKey;
        Table table = Table.of(ObjectName.of(name), columns)
                .primaryKey(key)
                .uniques(uniques)
                .foreignKeys(foreignKeys)
                .checks(checks)
                .options(TableOptions.standard().with(parameters));
        return new Read(SqliteSpelling.resolved(table), List.copyOf(unspoken));
    }

    private void column() {
        String name = cursor.name();
        Column column = Column.of(name, SqliteTypes.parse(cursor.until(() -> cursor.seesAny(CLAUSES))));
        columns.add(column);
        int place = columns.size() - 1;
        while (!cursor.sees(",") && !cursor.sees(")")) {
            if (cursor.skip("not", "null")) {
                column = column.notNull();
                conflict();
            } else if (cursor.skip("null")) {
                conflict();
            } else if (cursor.skip("default")) {
                column = column.defaultsTo(defaultValue());
            } else if (cursor.skip("collate")) {
                column = column.collation(SqliteTypes.collation(cursor.name()));
            } else if (cursor.skip("generated", "always", "as") || cursor.skip("as")) {
                String expression = cursor.parenthesised();
                boolean stored = cursor.skip("stored");
                cursor.skip("virtual");
                column = stored ? column.generatedAs(expression) : column.generatedVirtuallyAs(expression);
            } else if (!constraint(name)) {
                throw cursor.unreadable("a clause of a column");
            }
            columns.set(place, column);
        }
    }

    private String defaultValue() {
        if (cursor.sees("(")) {
            return cursor.parenthesised();
        }
        String sign = cursor.skip("-") ? "-" : "";
        cursor.skip("+");
        return sign + cursor.next().text();
    }

    /** @param column the column that it stands beside, or null where it stands by itself */
    private boolean constraint(@Nullable String column) {
        Name name = Name.unnamed();
        boolean named = cursor.skip("constraint");
        if (named) {
            name = Name.of(cursor.name());
        }
        if (cursor.skip("primary", "key")) {
            primaryKey = new PrimaryKey(name, keyed(column));
        } else if (cursor.skip("unique")) {
            uniques.add(UniqueConstraint.of(name, keyed(column)));
        } else if (cursor.skip("check")) {
            checks.add(new Check(name, cursor.parenthesised()));
            conflict();
        } else if (cursor.skip("foreign", "key")) {
            List<String> own = cursor.list(cursor::name);
            cursor.expect("references");
            foreignKeys.add(references(name, own));
        } else if (column != null && cursor.skip("references")) {
            foreignKeys.add(references(name, List.of(column)));
        } else {
            return named;
        }
        return true;
    }

    /** The columns of a key, with what stands beside and after them. */
    private List<String> keyed(@Nullable String column) {
        List<String> names;
        if (column == null) {
            names = cursor.list(() -> {
                String name = cursor.name();
                order();
                return name;
            });
        } else {
            names = List.of(column);
            order();
        }
        conflict();
        autoincrement();
        return names;
    }

    private void order() {
        if (cursor.skip("collate")) {
            unspoken.add("collate " + cursor.name() + " in a key");
        }
        cursor.skip("asc");
        if (cursor.skip("desc")) {
            unspoken.add("desc in a key");
        }
        autoincrement();
    }

    private void autoincrement() {
        if (cursor.skip("autoincrement")) {
            parameters.add(SqliteTables.AUTOINCREMENT);
        }
    }

    private void conflict() {
        if (cursor.skip("on", "conflict")) {
            unspoken.add("on conflict " + cursor.next().text());
        }
    }

    private ForeignKey references(Name name, List<String> own) {
        ObjectName target = ObjectName.of(cursor.name());
        List<String> targets = cursor.sees("(") ? cursor.list(cursor::name) : List.of();
        ForeignKey key = ForeignKey.of(name, own, target, targets);
        while (true) {
            if (cursor.skip("on", "delete")) {
                key = key.onDelete(action());
            } else if (cursor.skip("on", "update")) {
                key = key.onUpdate(action());
            } else if (cursor.skip("match")) {
                cursor.next();
            } else if (cursor.skip("not", "deferrable")) {
                timing();
            } else if (cursor.skip("deferrable")) {
                key = key.deferrability(timing());
            } else {
                return key;
            }
        }
    }

    private Deferrability timing() {
        if (cursor.skip("initially", "deferred")) {
            return Deferrability.INITIALLY_DEFERRED;
        }
        cursor.skip("initially", "immediate");
        return Deferrability.INITIALLY_IMMEDIATE;
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
}
