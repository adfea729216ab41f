package dev.autogen.product.h2;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a column becomes another: by the one property that changes wherever H2 can do that, since what restates a column takes from it
 * whatever it does not say, such as the number that an identity has come to. Each step can be done again.
 */
final class H2ColumnChange {

    private static final Set<String> TEXTS = Set.of("varchar", "char", "clob", "varchar_ignorecase");

    private final H2Text text;
    private final ObjectName table;
    private final Column before;
    private final Column after;

    H2ColumnChange(H2Text text, ObjectName table, Column before, Column after) {
        this.text = text;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    /** What follows {@code alter table x}; the comment is not among it. */
    List<String> actions() {
        if (before.comment(after.comment()).equals(after)) {
            return List.of();
        }
        if (after.findComputed().isPresent()) {
            return List.of("alter column " + text.restated(after));
        }
        if (after.generation() instanceof Generation.Identity identity && !keepsIdentity(identity)) {
            return List.of("alter column " + text.restated(after), column(restart(identity.options())));
        }
        List<String> actions = new ArrayList<>();
        Column own = before;
        if (before.findComputed().isPresent()) {
            actions.add(column("drop expression"));
            own = before.generation(null);
        } else if (before.findIdentity().isPresent() && after.findIdentity().isEmpty()) {
            actions.add(column("drop identity"));
            own = before.generation(null).notNull();
        }
        properties(own, actions);
        return actions;
    }

    /** Only with its column can an identity get another start. */
    private boolean keepsIdentity(Generation.Identity identity) {
        return before.findIdentity()
                .filter(own -> own.options().start() == identity.options().start())
                .isPresent();
    }

    private void properties(Column own, List<String> actions) {
        boolean otherType = !own.type().equals(after.type());
        boolean otherDefault = !Objects.equals(own.defaultValue(), after.defaultValue());
        if (otherDefault && (otherType || after.defaultValue() == null)) {
            actions.add(column("drop default"));
        }
        if (otherType) {
            actions.add(column("set data type " + text.type(after.type()) + conversion()));
        }
        if (otherDefault && after.defaultValue() != null) {
            actions.add(column("set default " + after.defaultValue()));
        }
        if (own.generation() instanceof Generation.Identity was
                && after.generation() instanceof Generation.Identity is) {
            identity(was, is, actions);
        }
        if (own.nullable() != after.nullable()) {
            actions.add(column(after.nullable() ? "drop not null" : "set not null"));
        }
    }

    private void identity(Generation.Identity was, Generation.Identity is, List<String> actions) {
        if (was.mode() != is.mode()) {
            actions.add(column("set generated " + H2Text.mode(is)));
        }
        String options = text.options(
                before.type().equals(after.type()) ? was.options() : unbound(was.options(), is.options()),
                is.options());
        if (!options.isEmpty()) {
            actions.add(
                    column(options.replaceAll(" (increment|(?:no )?(?:minvalue|maxvalue|cycle)|cache)\\b", " set $1")
                            .strip()));
        }
    }

    /** With other bounds than those that are wanted, for H2 leaves an identity the bounds of the type that it had. */
    private static SequenceOptions unbound(SequenceOptions was, SequenceOptions is) {
        return was.minimum(is.minimum() == null ? 0L : null).maximum(is.maximum() == null ? 0L : null);
    }

    /** Else a text would become a JSON string, whatever is written in it. */
    private String conversion() {
        boolean isParsed = after.type().equals(SqlType.plain("json"))
                && before.type() instanceof SqlType.Plain plain
                && TEXTS.contains(plain.name());
        return isParsed ? " using " + text.quote(before.name()) + " format json" : "";
    }

    /** Beyond all rows that are there. */
    private String restart(SequenceOptions options) {
        boolean ascends = options.increment() > 0;
        String name = text.quote(after.name());
        return "restart with (select " + (ascends ? "greatest" : "least") + "(" + options.start() + ", coalesce("
                + (ascends ? "max(" : "min(") + name + ") + " + options.increment() + ", " + options.start()
                + ")) from " + text.quote(table) + ")";
    }

    private String column(String action) {
        return "alter column " + text.quote(after.name()) + " " + action;
    }
}
