package dev.autogen.product.ansi;

import dev.autogen.reflect.Sight;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a driver does not tell of, and what is made of it. Of a table that is there it is taken to be as it shall be; a table that is not
 * there is made with all of it, and the first tables with the sequences.
 */
final class AnsiSight {

    /** How databases call what they make by themselves: {@code SQL0001}, {@code SYS_IDX_1}. */
    private static final Pattern OWN = Pattern.compile("(?i)(?:sql\\d|sys_|\\$).*");

    /** What is not told of. */
    private enum Mute {
        CHECKS("check constraints"),
        COMPUTED("generated expressions"),
        SEQUENCES("sequences, whether they are there and their options"),
        COLLATIONS("collations"),
        COMMENTS("comments"),
        PRECISIONS("lengths and precisions that the driver or the model leaves open"),
        DIRECTIONS("descending keys of indexes"),
        KEY_OPTIONS("what is particular to foreign keys"),
        UNIQUES("unique indexes that only the database has, since they may be constraints");

        private final String text;

        Mute(String text) {
            this.text = text;
        }
    }

    private final String product;
    private final Database desired;
    private final Database current;
    private final Map<Mute, List<String>> found = new EnumMap<>(Mute.class);

    AnsiSight(String product, Database desired, Database current) {
        this.product = product;
        this.desired = desired;
        this.current = current;
    }

    Sight sight() {
        boolean begun = desired.tables().stream()
                .anyMatch(table -> current.findTable(table.name()).isPresent());
        if (begun) {
            desired.sequences().stream().map(Sequence::name).forEach(name -> unseen(Mute.SEQUENCES, name.toString()));
        }
        Database seen = (begun ? desired.sequences(current.sequences()) : desired)
                .mapTables(table -> current.findTable(table.name())
                        .map(there -> seen(table, there))
                        .orElse(table));
        List<String> lines = new ArrayList<>();
        lines.add(product
                + " has no dialect of its own here: the generic one is in use, which compares tables, columns, keys and"
                + " indexes as the JDBC driver tells of them");
        found.forEach((what, where) -> lines.add(what.text + ": " + String.join(", ", where)));
        return new Sight(seen, lines);
    }

    private void unseen(Mute what, String where) {
        found.computeIfAbsent(what, each -> new ArrayList<>()).add(where);
    }

    private Table seen(Table table, Table there) {
        for (Check check : table.checks()) {
            unseen(Mute.CHECKS, table.name() + " (" + check.expression() + ")");
        }
        if (table.comment() != null) {
            unseen(Mute.COMMENTS, table.name().toString());
        }
        Table columns = table.mapColumns(column -> there.findColumn(column.name())
                        .map(now -> seen(table, column, now))
                        .orElse(column))
                .checks(there.checks())
                .comment(there.comment())
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> seen(table, key, there))
                        .toList());
        return indexes(columns, there);
    }

    private Column seen(Table table, Column column, Column now) {
        String where = table.name() + "." + column.name();
        if (column.comment() != null) {
            unseen(Mute.COMMENTS, where);
        }
        if (column.collation() != null) {
            unseen(Mute.COLLATIONS, where);
        }
        Column seen =
                column.comment(now.comment()).collation(now.collation()).type(seen(where, column.type(), now.type()));
        if (column.findComputed().isPresent() || now.findComputed().isPresent()) {
            unseen(Mute.COMPUTED, where);
            return seen.generation(now.generation()).defaultsTo(now.defaultValue());
        }
        return isIdentity(column) && isIdentity(now) ? seen.generation(now.generation()) : seen;
    }

    private static boolean isIdentity(Column column) {
        return column.generation() instanceof Generation.Identity;
    }

    /** A length or precision that is left open on either side is as there. */
    private SqlType seen(String where, SqlType type, SqlType now) {
        if (type instanceof SqlType.Array own && now instanceof SqlType.Array other) {
            return new SqlType.Array(seen(where, own.element(), other.element()));
        }
        if (type instanceof SqlType.Plain own
                && now instanceof SqlType.Plain other
                && own.name().equals(other.name())
                && own.arguments().isEmpty() != other.arguments().isEmpty()) {
            unseen(Mute.PRECISIONS, where);
            return now;
        }
        return type;
    }

    /** Whether it is deferrable is told, but not always truly. */
    private ForeignKey seen(Table table, ForeignKey key, Table there) {
        Optional<ForeignKey> now = there.foreignKeys().stream()
                .filter(other ->
                        other.columns().equals(key.columns()) && other.target().equals(key.target()))
                .findFirst();
        if (now.isEmpty()) {
            return key;
        }
        ForeignKey seen = key.deferrability(now.get().deferrability())
                .match(now.get().match())
                .enforcement(now.get().enforcement());
        if (!seen.equals(key)) {
            unseen(Mute.KEY_OPTIONS, table.name() + " (" + String.join(", ", key.columns()) + ")");
        }
        return seen;
    }

    /** A unique constraint is there if an index of its columns is. */
    private Table indexes(Table table, Table there) {
        List<Index> others = new ArrayList<>(there.indexes());
        List<Index> wanted = new ArrayList<>();
        Table seen = table.uniques(table.uniques().stream()
                .filter(unique -> !taken(unique.columns(), others, wanted, AnsiSight::mayBeUnique))
                .toList());
        for (Index index : table.indexes()) {
            Optional<Index> same = others.stream()
                    .filter(other -> other.name().text().equals(index.name().text()))
                    .findFirst();
            same.ifPresent(others::remove);
            if (same.isPresent()) {
                wanted.add(directed(table, index, same.get()));
            } else if (!taken(columns(index), others, wanted, other -> other.unique() == index.unique())
                    && !serves(there, index)) {
                wanted.add(index);
            }
        }
        for (Index index : others) {
            boolean served =
                    table.foreignKeys().stream().anyMatch(key -> key.columns().equals(columns(index)));
            if (index.unique() && !OWN.matcher(index.name().text()).matches()) {
                unseen(Mute.UNIQUES, table.name() + " (" + index.name().text() + ")");
            }
            if (index.unique() || served || OWN.matcher(index.name().text()).matches()) {
                wanted.add(index);
            }
        }
        return seen.indexes(wanted);
    }

    /** Some databases make no second index of the same columns. */
    private static boolean serves(Table there, Index index) {
        boolean key = there.primaryKey() != null && there.primaryKey().columns().equals(columns(index));
        return !index.unique()
                && (key
                        || there.indexes().stream()
                                .anyMatch(other -> columns(other).equals(columns(index))));
    }

    /** A driver that knows no descending keys says that all are ascending. */
    private Index directed(Table table, Index index, Index now) {
        if (index.keys().equals(now.keys()) || !columns(index).equals(columns(now))) {
            return index;
        }
        boolean ascending = now.keys().stream().allMatch(key -> key.direction() == Index.Direction.ASCENDING);
        if (ascending) {
            unseen(Mute.DIRECTIONS, table.name() + " (" + index.name().text() + ")");
        }
        return ascending ? index.keys(now.keys()) : index;
    }

    /** Some call the index of a unique constraint not unique where there may be several nulls. */
    private static boolean mayBeUnique(Index index) {
        return index.unique() || OWN.matcher(index.name().text()).matches();
    }

    private static boolean taken(List<String> columns, List<Index> others, List<Index> wanted, Predicate<Index> fits) {
        Optional<Index> same = others.stream()
                .filter(index -> columns(index).equals(columns) && fits.test(index))
                .findFirst();
        same.ifPresent(index -> {
            others.remove(index);
            wanted.add(index);
        });
        return same.isPresent();
    }

    private static List<String> columns(Index index) {
        return index.keys().stream().map(Index.Key::text).toList();
    }
}
