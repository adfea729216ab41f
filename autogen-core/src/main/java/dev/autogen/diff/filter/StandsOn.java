package dev.autogen.diff.filter;

import dev.autogen.operation.Mentions;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parts of a table stand on. */
final class StandsOn {

    private static final Pattern NEXTVAL = Pattern.compile("(?i)\\bnextval\\s*\\(\\s*'((?:[^']|'')+)'");
    private static final Pattern STEP = Pattern.compile("\"((?:[^\"]|\"\")+)\"|([^\".]+)");

    private StandsOn() {}

    /** The columns of its own table that a part is on; a column itself stands on those that it is computed from. */
    static List<String> columns(Table table, TableElement part) {
        List<String> columns = new ArrayList<>();
        if (part instanceof PrimaryKey key) {
            columns.addAll(key.columns());
            columns.addAll(key.included());
        } else if (part instanceof UniqueConstraint unique) {
            columns.addAll(unique.columns());
            columns.addAll(unique.included());
        } else if (part instanceof ForeignKey key) {
            columns.addAll(key.columns());
        } else if (part instanceof Check check) {
            mentioned(table, check.expression(), columns);
        } else if (part instanceof Exclusion exclusion) {
            mentioned(table, exclusion.definition(), columns);
        } else if (part instanceof Index index) {
            columns.addAll(index.included());
            mentioned(table, index.predicate() == null ? "" : index.predicate(), columns);
            for (Index.Key key : index.keys()) {
                if (key.expression()) {
                    mentioned(table, key.text(), columns);
                } else {
                    columns.add(key.text());
                }
            }
        } else if (part instanceof Column column) {
            column.findComputed().ifPresent(computed -> mentioned(table, computed.expression(), columns));
        }
        return columns;
    }

    private static void mentioned(Table table, String expression, List<String> columns) {
        table.columns().stream()
                .map(Column::name)
                .filter(column -> Mentions.of(expression, column))
                .forEach(columns::add);
    }

    /** The type of a column, or of its elements, where the schema defines it. */
    static Optional<ObjectName> type(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return type(array.element());
        }
        return type instanceof SqlType.Defined defined ? Optional.of(defined.name()) : Optional.empty();
    }

    /** The types of the attributes of a composite type that the schema defines. */
    static List<ObjectName> types(CompositeType composite) {
        return composite.attributes().stream()
                .flatMap(attribute -> type(attribute.type()).stream())
                .toList();
    }

    /** The sequence that a column takes its default from. */
    static Optional<ObjectName> sequence(Column column) {
        String value = column.defaultValue();
        Matcher nextval = NEXTVAL.matcher(value == null ? "" : value);
        if (!nextval.find()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>();
        Matcher step = STEP.matcher(nextval.group(1).replace("''", "'"));
        while (step.find()) {
            path.add(step.group(1) == null ? step.group(2) : step.group(1).replace("\"\"", "\""));
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new ObjectName(path.size() > 1 ? path.get(0) : null, path.get(path.size() - 1)));
    }

    /** All that a part of a table needs, for as long as it is there. */
    static List<Need> needs(Table table, TableElement part, Item item) {
        List<Need> needs = new ArrayList<>();
        String by = item.toString();
        List<String> columns = columns(table, part);
        if (!columns.isEmpty()) {
            needs.add(new Need(Need.Of.TABLE, table.name(), columns, by));
        }
        if (part instanceof ForeignKey key) {
            needs.addAll(Need.of(key, item));
        } else if (part instanceof Column column) {
            type(column.type()).ifPresent(type -> needs.add(new Need(Need.Of.TYPE, type, List.of(), by)));
            sequence(column).ifPresent(sequence -> needs.add(new Need(Need.Of.SEQUENCE, sequence, List.of(), by)));
        }
        return needs;
    }

    /** All that a table needs of what is outside of it. */
    static List<Need> needs(Table table, String defaultSchema) {
        List<Need> needs = new ArrayList<>();
        List<TableElement> parts = new ArrayList<>(table.columns());
        parts.addAll(table.foreignKeys());
        for (TableElement part : parts) {
            needs.addAll(needs(table, part, Item.part(table.name(), part, defaultSchema)));
        }
        needs.removeIf(need -> need.name().equals(table.name()));
        return needs;
    }
}
