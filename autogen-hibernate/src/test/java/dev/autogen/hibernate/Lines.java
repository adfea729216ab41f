package dev.autogen.hibernate;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A schema as lines of text, for comparison with the lines of {@link Catalog}. */
final class Lines {

    private Lines() {}

    static List<String> of(Database database) {
        List<String> lines = new ArrayList<>();
        database.schemas().forEach(schema -> lines.add("schema " + schema));
        database.enums().forEach(type -> lines.add("enum " + type.name() + " " + type.values()));
        database.sequences().forEach(sequence -> {
            var options = sequence.options();
            lines.add(
                    "sequence " + sequence.name() + " " + sequence.type() + " start " + options.start() + " increment "
                            + options.increment() + " cache " + options.cache() + (options.cycle() ? " cycle" : ""));
        });
        database.tables().forEach(table -> lines.addAll(table(table)));
        return lines;
    }

    /** Names that the schema gives, each with what bears it. */
    static Set<String> names(Database database) {
        Set<String> names = new TreeSet<>();
        for (Table table : database.tables()) {
            for (Constraint constraint : table.constraints()) {
                if (!constraint.name().isEmpty()) {
                    names.add(table.name() + " " + constraint.name());
                }
            }
            table.indexes().forEach(index -> names.add(table.name() + " " + index.name()));
        }
        return names;
    }

    private static List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        String of = table.name() + ": ";
        lines.add("table " + table.name() + (table.comment() == null ? "" : " comment " + table.comment()));
        for (Column column : table.columns()) {
            lines.add(of + column(column));
        }
        if (table.primaryKey() != null) {
            lines.add(of + "primary key " + table.primaryKey().columns());
        }
        List<String> sorted = new ArrayList<>();
        table.uniques().forEach(unique -> sorted.add(of + unique(unique)));
        table.foreignKeys().forEach(key -> sorted.add(of + foreignKey(key)));
        table.indexes().forEach(index -> sorted.add(of + index(index)));
        sorted.sort(String::compareTo);
        lines.addAll(sorted);
        table.checks().forEach(check -> lines.add(of + "check of " + columnsOf(check, table)));
        return lines;
    }

    private static String column(Column column) {
        if (column.type().equals(SqlType.plain("bigserial"))) {
            return "column " + column.name() + " bigint not null default";
        }
        String generation = "";
        if (column.generation() instanceof Generation.Identity identity) {
            generation = " identity " + identity.mode() + " start "
                    + identity.options().start() + " increment "
                    + identity.options().increment();
        } else if (column.generation() instanceof Generation.Computed computed) {
            generation = " computed " + computed.storage();
        }
        return "column " + column.name() + " " + column.type() + (column.nullable() ? "" : " not null")
                + (column.defaultValue() == null ? "" : " default") + generation
                + (column.collation() == null ? "" : " collate " + column.collation())
                + (column.comment() == null ? "" : " comment " + column.comment());
    }

    private static String unique(UniqueConstraint unique) {
        return "unique " + unique.columns() + " " + unique.nulls() + " " + unique.deferrability();
    }

    private static String foreignKey(ForeignKey key) {
        return "foreign key " + key.columns() + " to " + key.target() + " " + key.targetColumns() + " on delete "
                + key.onDelete() + " on update " + key.onUpdate() + " " + key.deferrability();
    }

    private static String index(Index index) {
        return (index.unique() ? "unique index " : "index ")
                + index.keys()
                + (index.predicate() == null ? "" : " where");
    }

    /** The columns that a check speaks of: enough to tell the order of checks, whatever the server makes of their text. */
    private static Set<String> columnsOf(Check check, Table table) {
        String withoutLiterals = check.expression().replaceAll("'[^']*'", "''");
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> Pattern.compile(
                                "(?<![\\w\"])\"?" + Pattern.quote(name) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                        .matcher(withoutLiterals)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
