package dev.autogen.operation;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that descriptions of operations are put together from. */
final class Phrases {

    private Phrases() {}

    /**
     * The text on one line: names, comments and SQL may hold line breaks, and whatever else would steer a terminal. Those are
     * written as Java writes them.
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (breaksLine(c)) {
                        line.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        line.appendCodePoint(c);
                    }
                }
            }
        });
        return line.toString();
    }

    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    static String on(ObjectName table, String name) {
        return name + " on " + table;
    }

    static String columns(List<String> columns) {
        return columns.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    static String to(ObjectName moved) {
        return moved.schema() == null ? " to the default schema" : " to schema " + moved.schema();
    }

    static String changes(TableOptions before, TableOptions after) {
        List<String> changes = new ArrayList<>();
        if (before.persistence() != after.persistence()) {
            changes.add(words(before.persistence()) + " -> " + words(after.persistence()));
        }
        if (!Objects.equals(before.partitioning(), after.partitioning())) {
            changes.add("partition by " + none(before.partitioning()) + " -> " + none(after.partitioning()));
        }
        if (!before.parameters().equals(after.parameters())) {
            changes.add("parameters " + before.parameters() + " -> " + after.parameters());
        }
        if (!Objects.equals(before.tablespace(), after.tablespace())) {
            changes.add("tablespace " + none(before.tablespace()) + " -> " + none(after.tablespace()));
        }
        return String.join(", ", changes);
    }

    static String kind(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "primary key";
        } else if (constraint instanceof UniqueConstraint) {
            return "unique";
        } else if (constraint instanceof ForeignKey) {
            return "foreign key";
        }
        return constraint instanceof Check ? "check" : "exclusion constraint";
    }

    static String definition(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return primary(key);
        } else if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        } else if (constraint instanceof ForeignKey key) {
            return reference(key);
        }
        return constraint instanceof Check check ? condition(check) : " " + ((Exclusion) constraint).definition();
    }

    /** An index with all that it is; what is left out where it is created is usual there. */
    static String definition(Index index) {
        return (index.state() == Index.State.INVALID ? " invalid" : "")
                + (index.unique() ? " unique" : "")
                + keys(index);
    }

    static String primary(PrimaryKey key) {
        return columns(key.columns()) + included(key.included()) + deferrability(key.deferrability());
    }

    static String condition(Check check) {
        return " (" + check.expression() + ")"
                + (check.inheritance() == Check.Inheritance.NOT_INHERITED ? " no inherit" : "")
                + enforcement(check.enforcement());
    }

    private static String included(List<String> columns) {
        return columns.isEmpty() ? "" : " include" + columns(columns);
    }

    private static String enforcement(Enforcement enforcement) {
        return enforcement == Enforcement.VALID ? "" : " " + words(enforcement);
    }

    static String unique(UniqueConstraint unique) {
        return columns(unique.columns())
                + included(unique.included())
                + (unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? " nulls not distinct" : "")
                + deferrability(unique.deferrability());
    }

    static String reference(ForeignKey key) {
        return columns(key.columns()) + " references " + key.target() + columns(key.targetColumns())
                + (key.match() == ForeignKey.Match.FULL ? " match full" : "")
                + action(" on delete ", key.onDelete()) + (key.deleted().isEmpty() ? "" : columns(key.deleted()))
                + action(" on update ", key.onUpdate())
                + deferrability(key.deferrability()) + enforcement(key.enforcement());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + words(action);
    }

    private static String deferrability(Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE ? "" : " deferrable " + words(deferrability);
    }

    static String attributes(CompositeType type) {
        return type.attributes().stream()
                .map(attribute -> attribute.name() + " " + attribute.type())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String keys(Index index) {
        String keys = index.keys().stream()
                .map(key -> key.text()
                        + (key.collation() == null ? "" : " collate " + key.collation())
                        + (key.operatorClass() == null ? "" : " " + key.operatorClass())
                        + (key.direction() == Index.Direction.DESCENDING ? " desc" : "")
                        + (key.nulls() == Index.NullsOrder.STANDARD ? "" : " nulls " + words(key.nulls())))
                .collect(Collectors.joining(", ", " (", ")"));
        return (index.method().equals(Index.BTREE) ? "" : " using " + index.method())
                + keys
                + included(index.included())
                + (index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? " nulls not distinct" : "")
                + (index.parameters().isEmpty() ? "" : " with (" + String.join(", ", index.parameters()) + ")")
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    static String column(Column column) {
        StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
        column.findIdentity().ifPresent(identity -> text.append(" identity"));
        column.findComputed().ifPresent(computed -> text.append(" as ").append(computed.expression()));
        if (!column.nullable()) {
            text.append(" not null");
        }
        if (column.defaultValue() != null) {
            text.append(" default ").append(column.defaultValue());
        }
        return text.toString();
    }

    static String changes(Column before, Column after) {
        List<String> changes = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            changes.add("type " + type(before) + " -> " + type(after));
        }
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? "not null -> null" : "null -> not null");
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            changes.add("default " + none(before.defaultValue()) + " -> " + none(after.defaultValue()));
        }
        if (!Objects.equals(before.generation(), after.generation())) {
            changes.add("generation " + generation(before) + " -> " + generation(after));
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            changes.add("collation " + none(before.collation()) + " -> " + none(after.collation()));
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add("comment " + text(before.comment()) + " -> " + text(after.comment()));
        }
        return String.join(", ", changes);
    }

    /** SQLite knows columns without one. */
    private static String type(Column column) {
        String type = column.type().toString();
        return type.isEmpty() ? "none" : type;
    }

    private static String generation(Column column) {
        return column.findIdentity()
                .map(identity -> (identity.mode() == Generation.Mode.ALWAYS ? "identity always (" : "identity (")
                        + options(identity.options()) + ")")
                .or(() -> column.findComputed()
                        .map(computed -> "as " + computed.expression() + " " + words(computed.storage())))
                .orElse("none");
    }

    static String sequence(Sequence sequence) {
        return sequence.type() + " " + options(sequence.options());
    }

    private static String options(SequenceOptions options) {
        return "start " + options.start() + " increment " + options.increment()
                + (options.minimum() == null ? "" : " minimum " + options.minimum())
                + (options.maximum() == null ? "" : " maximum " + options.maximum())
                + (options.cache() == 1 ? "" : " cache " + options.cache())
                + (options.cycle() ? " cycle" : "");
    }

    private static String none(@Nullable String text) {
        return text == null ? "none" : text;
    }

    static String text(@Nullable String text) {
        return text == null ? "none" : '"' + text + '"';
    }
}
