package dev.autogen.dialect;

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
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Names for constraints and indexes which have none: those that PostgreSQL gives ({@code ChooseConstraintName} in pg_constraint.c,
 * {@code ChooseIndexName} and {@code makeObjectName} in indexcmds.c), also where a database makes up others that nobody can foretell,
 * so that a revision says the same of all of them. Tables are taken in their order, as they are created.
 */
public final class UsualNames {

    private static final int MAXIMUM_BYTES = 63;

    private final Set<ObjectName> taken = new HashSet<>();

    private final Function<String, ? extends Tokens> tokens;

    private UsualNames(Function<String, ? extends Tokens> tokens) {
        this.tokens = tokens;
    }

    /**
     * For all that a database has not named.
     *
     * @param tokens takes an expression apart
     */
    public static UsualNames of(Database database, Function<String, ? extends Tokens> tokens) {
        UsualNames names = new UsualNames(tokens);
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
    public Table name(Table table) {
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
    public static String defaultName(Table table, TableElement part, Function<String, ? extends Tokens> tokens) {
        String name = table.name().name();
        if (part instanceof Check check) {
            return compose(name, onlyColumn(table, check, tokens), "check");
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
        return choose(table.name(), onlyColumn(table, check, tokens), "check");
    }

    /** A check that looks at exactly one column carries its name. */
    private static String onlyColumn(Table table, Check check, Function<String, ? extends Tokens> taking) {
        Set<String> columns = table.columns().stream().map(Column::name).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        Tokens tokens = taking.apply(check.expression());
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
    public static String compose(String first, String second, String label) {
        int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
        int available = MAXIMUM_BYTES - overhead;
        int one = bytes(first);
        int two = bytes(second);
        while (one + two > available) {
            if (one > two) {
                one--;
            } else {
                two--;
            }
        }
        String head = clip(first, one);
        String tail = clip(second, two);
        return (second.isEmpty() ? head : head + "_" + tail) + "_" + label;
    }

    /** The longest beginning of whole characters that has at most so many bytes in UTF-8 ({@code pg_mbcliplen}). */
    public static String clip(String name, int bytes) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return name;
        }
        StringBuilder clipped = new StringBuilder();
        int used = 0;
        for (int i = 0; i < name.length(); ) {
            int codePoint = name.codePointAt(i);
            int size = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (used + size > bytes) {
                break;
            }
            clipped.appendCodePoint(codePoint);
            used += size;
            i += Character.charCount(codePoint);
        }
        return clipped.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
