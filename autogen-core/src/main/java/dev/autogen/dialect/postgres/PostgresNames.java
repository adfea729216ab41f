package dev.autogen.dialect.postgres;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Names that PostgreSQL gives to constraints which have none: {@code ChooseConstraintName} in pg_constraint.c,
 * {@code ChooseIndexName} and {@code makeObjectName} in indexcmds.c. Tables are taken in their order, as they are created.
 */
final class PostgresNames {

    private final Set<ObjectName> taken = new HashSet<>();

    private PostgresNames() {}

    static PostgresNames of(Database database) {
        PostgresNames names = new PostgresNames();
        database.sequences().stream().map(Sequence::name).forEach(names.taken::add);
        for (Table table : database.tables()) {
            names.taken.add(table.name());
            table.constraints().forEach(constraint -> names.take(table, constraint.name()));
            table.indexes().forEach(index -> names.take(table, index.name()));
        }
        return names;
    }

    private void take(Table table, Name name) {
        taken.add(table.name().name(name.text()));
    }

    /** The table with a suggested name wherever there was none. */
    Table name(Table table) {
        // checks are named when the table is made, keys when their indexes are, the primary key first, foreign keys
        // last
        List<Check> checks = named(table.checks(), check -> check.name(checkName(table, check)));
        PrimaryKey key = table.primaryKey();
        PrimaryKey primaryKey = key == null || !key.name().isEmpty() ? key : key.name(choose(table.name(), "", "pkey"));
        List<UniqueConstraint> uniques =
                named(table.uniques(), unique -> unique.name(choose(table.name(), joined(unique.columns()), "key")));
        List<ForeignKey> foreignKeys =
                named(table.foreignKeys(), each -> each.name(choose(table.name(), joined(each.columns()), "fkey")));
        return table.checks(checks).primaryKey(primaryKey).uniques(uniques).foreignKeys(foreignKeys);
    }

    private static <C extends Constraint> List<C> named(List<C> constraints, UnaryOperator<C> name) {
        return constraints.stream()
                .map(constraint -> constraint.name().isEmpty() ? name.apply(constraint) : constraint)
                .toList();
    }

    /** The name of a constraint or index that has none, in a database where it is free. */
    static String defaultName(Table table, TableElement part) {
        String name = table.name().name();
        if (part instanceof Check check) {
            return compose(name, onlyColumn(table, check), "check");
        }
        if (part instanceof UniqueConstraint unique) {
            return compose(name, joined(unique.columns()), "key");
        }
        if (part instanceof ForeignKey key) {
            return compose(name, joined(key.columns()), "fkey");
        }
        if (part instanceof Index index) {
            List<String> keys = index.keys().stream()
                    .map(key -> key.expression() ? "expr" : key.text())
                    .toList();
            return compose(name, joined(keys), "idx");
        }
        return compose(name, "", "pkey");
    }

    private Name checkName(Table table, Check check) {
        return choose(table.name(), onlyColumn(table, check), "check");
    }

    /** A check that looks at exactly one column carries its name. */
    private static String onlyColumn(Table table, Check check) {
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        SqlTokens tokens = new SqlTokens(check.expression());
        while (tokens.next()) {
            if (columns.contains(tokens.name())) {
                used.add(tokens.name());
            }
        }
        return used.size() == 1 ? used.iterator().next() : "";
    }

    private static String joined(List<String> columns) {
        return String.join("_", columns);
    }

    private Name choose(ObjectName table, String middle, String label) {
        String name = compose(table.name(), middle, label);
        for (int pass = 1; !taken.add(table.name(name)); pass++) {
            name = compose(table.name(), middle, label + pass);
        }
        return Name.suggested(name);
    }

    /** Both parts are cut evenly until all fits. */
    static String compose(String first, String second, String label) {
        int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
        int available = PostgresIdentifiers.MAXIMUM_BYTES - overhead;
        int one = bytes(first);
        int two = bytes(second);
        while (one + two > available) {
            if (one > two) {
                one--;
            } else {
                two--;
            }
        }
        String head = PostgresIdentifiers.clip(first, one);
        String tail = PostgresIdentifiers.clip(second, two);
        return (second.isEmpty() ? head : head + "_" + tail) + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
