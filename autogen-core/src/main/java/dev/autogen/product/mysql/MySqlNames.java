package dev.autogen.product.mysql;

import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Names that a server gives to what has none: a key is called like its first column ({@code make_unique_key_name} in sql_table.cc), a
 * foreign key {@code table_ibfk_1}, a check {@code CONSTRAINT_1} or {@code table_chk_1}. A primary key is always {@code PRIMARY}.
 */
final class MySqlNames {

    static final String PRIMARY = "PRIMARY";

    private final MySqlFacts facts;

    MySqlNames(MySqlFacts facts) {
        this.facts = facts;
    }

    /** The table with a suggested name wherever there was none. */
    Table name(Table table) {
        Set<String> taken = new HashSet<>();
        table.constraints().forEach(each -> taken.add(each.name().text().toLowerCase(Locale.ROOT)));
        table.indexes().forEach(each -> taken.add(each.name().text().toLowerCase(Locale.ROOT)));
        PrimaryKey key = table.primaryKey();
        return table.primaryKey(key == null ? null : key.name(Name.suggested(PRIMARY)))
                .uniques(named(table, table.uniques(), UniqueConstraint::name, taken))
                .foreignKeys(named(table, table.foreignKeys(), ForeignKey::name, taken))
                .checks(named(table, table.checks(), Check::name, taken));
    }

    private <C extends Constraint> List<C> named(
            Table table, List<C> constraints, BiFunction<C, Name, C> naming, Set<String> taken) {
        Function<C, C> named = constraint -> {
            for (int number = 1; ; number++) {
                String name = defaultName(table, constraint, number);
                if (taken.add(name.toLowerCase(Locale.ROOT))) {
                    return naming.apply(constraint, Name.suggested(name));
                }
            }
        };
        List<C> all = new ArrayList<>();
        constraints.forEach(each -> all.add(each.name().isEmpty() ? named.apply(each) : each));
        return all;
    }

    /** The name of a constraint or index that has none, as long as it is free; the others have greater numbers. */
    String defaultName(Table table, TableElement part, int number) {
        String name = table.name().name();
        if (part instanceof Check) {
            return facts.isMariaDb() ? "CONSTRAINT_" + number : name + "_chk_" + number;
        } else if (part instanceof UniqueConstraint unique) {
            return numbered(unique.columns().get(0), number);
        } else if (part instanceof ForeignKey) {
            return name + "_ibfk_" + number;
        } else if (part instanceof Index index) {
            Index.Key first = index.keys().get(0);
            return numbered(first.expression() ? "functional_index" : first.text(), number);
        }
        return PRIMARY;
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + "_" + number;
    }
}
