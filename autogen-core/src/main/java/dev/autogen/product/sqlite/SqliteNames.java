package dev.autogen.product.sqlite;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Names by which constraints are called that have none: SQLite gives them none, but a revision has to. They follow from what is
 * constrained, as they do on PostgreSQL.
 */
final class SqliteNames {

    private final Table table;
    private final Set<String> taken = new HashSet<>();

    private SqliteNames(Table table) {
        this.table = table;
        table.constraints().forEach(constraint -> taken.add(constraint.name().text()));
    }

    /** The table with a suggested name wherever there was none. */
    static Table named(Table table) {
        SqliteNames names = new SqliteNames(table);
        return table.checks(names.named(table.checks(), Check::name))
                .primaryKey(
                        table.primaryKey() == null
                                ? null
                                : names.named(List.of(table.primaryKey()), (key, name) -> key.name(name))
                                        .get(0))
                .uniques(names.named(table.uniques(), UniqueConstraint::name))
                .foreignKeys(names.named(table.foreignKeys(), ForeignKey::name));
    }

    private <C extends Constraint> List<C> named(List<C> constraints, BiFunction<C, Name, C> name) {
        return constraints.stream()
                .map(each -> each.name().isEmpty() ? name.apply(each, free(defaultName(table, each))) : each)
                .toList();
    }

    private Name free(String wanted) {
        String name = wanted;
        for (int pass = 1; !taken.add(name); pass++) {
            name = wanted + pass;
        }
        return Name.suggested(name);
    }

    static String defaultName(Table table, TableElement part) {
        if (part instanceof Check check) {
            return compose(table, onlyColumn(table, check), "check");
        } else if (part instanceof UniqueConstraint unique) {
            return compose(table, unique.columns(), "key");
        } else if (part instanceof ForeignKey key) {
            return compose(table, key.columns(), "fkey");
        } else if (part instanceof Index index) {
            return compose(
                    table,
                    index.keys().stream()
                            .map(key -> key.expression() ? "expr" : key.text())
                            .toList(),
                    "idx");
        }
        return compose(table, List.of(), "pkey");
    }

    /** A check that looks at exactly one column carries its name. */
    private static List<String> onlyColumn(Table table, Check check) {
        List<String> used = table.columns().stream()
                .map(Column::name)
                .filter(column -> SqliteExpressions.mentions(check.expression(), column))
                .toList();
        return used.size() == 1 ? used : List.of();
    }

    private static String compose(Table table, List<String> columns, String label) {
        return table.name().name()
                + columns.stream().map(column -> "_" + column).collect(Collectors.joining()) + "_" + label;
    }
}
