package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** {@code alter table ... alter column}: the least that leads from one column to the other, in an order that works. */
final class AlterColumnDdl {

    /** Appended to the name of the column that is being replaced, while it is. */
    private static final String OLD = "_autogen_old";

    private final SqlText text;
    private final Operation.AlterColumn operation;
    private final Column before;
    private final Column after;

    AlterColumnDdl(SqlText text, Operation.AlterColumn operation) {
        this.text = text;
        this.operation = operation;
        this.before = operation.before();
        this.after = operation.after();
    }

    /** Whether the column must be dropped and added: only so can a column become a computed one before version 17. */
    static boolean recreates(Operation.AlterColumn operation) {
        Optional<Generation.Computed> wanted = operation.after().findComputed();
        return wanted.isPresent() && !wanted.equals(operation.before().findComputed());
    }

    List<String> statements() {
        return isToKeepVirtualValues() ? keepVirtualValues() : actions();
    }

    /** The values of a virtual column are nowhere, so {@code drop expression} is only for stored ones. */
    private boolean isToKeepVirtualValues() {
        return before.findComputed()
                        .filter(computed -> computed.storage() == Generation.Storage.VIRTUAL)
                        .isPresent()
                && after.findComputed().isEmpty();
    }

    private List<String> keepVirtualValues() {
        String table = text.quote(operation.table());
        String name = text.quote(after.name());
        String old = text.quote(UsualNames.clip(before.name(), PostgresIdentifiers.MAXIMUM_BYTES - OLD.length()) + OLD);
        String value = using(old).orElse(old);
        List<String> statements = new ArrayList<>(List.of(
                "alter table " + table + " rename column " + text.quote(before.name()) + " to " + old,
                "alter table " + table + " add column " + text.definition(after.nullable(true)),
                "update " + table + " set " + name + " = " + value,
                "alter table " + table + " drop column " + old));
        if (!after.nullable()) {
            statements.add("alter table " + table + " alter column " + name + " set not null");
        }
        return statements;
    }

    private List<String> actions() {
        boolean retyped = !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
        // a default of the old type need not be one of the new
        boolean dropsDefault = before.defaultValue() != null && (retyped || after.defaultValue() == null);
        boolean setsDefault = after.defaultValue() != null
                && (dropsDefault || !after.defaultValue().equals(before.defaultValue()));
        List<String> actions = new ArrayList<>();
        if (before.findComputed().isPresent() && after.findComputed().isEmpty()) {
            actions.add("drop expression");
        }
        if (before.findIdentity().isPresent() && after.findIdentity().isEmpty()) {
            actions.add("drop identity");
        }
        if (dropsDefault) {
            actions.add("drop default");
        }
        if (retyped) {
            actions.add(type());
        }
        if (before.nullable() != after.nullable()) {
            actions.add(after.nullable() ? "drop not null" : "set not null");
        }
        if (setsDefault) {
            actions.add("set default " + after.defaultValue());
        }
        after.findIdentity().ifPresent(wanted -> identity(wanted).ifPresent(actions::add));
        List<String> statements = new ArrayList<>();
        String prefix =
                "alter table " + text.quote(operation.table()) + " alter column " + text.quote(after.name()) + " ";
        actions.forEach(action -> statements.add(prefix + action));
        if (before.findIdentity().isEmpty() && after.findIdentity().isPresent()) {
            statements.add(startAboveExistingValues());
        }
        return statements;
    }

    private String type() {
        String type = text.type(after.type());
        String collation = after.collation() == null ? "" : " collate " + text.quote(after.collation());
        return "type " + type + collation
                + using(text.quote(after.name()))
                        .map(value -> " using " + value)
                        .orElse("");
    }

    private Optional<String> using(String column) {
        return PostgresCasts.of(before.type(), after.type()).using(column, text.type(after.type()));
    }

    private Optional<String> identity(Generation.Identity wanted) {
        if (before.findIdentity().isEmpty()) {
            return Optional.of("add generated " + text.generation(wanted));
        }
        Generation.Identity current = before.findIdentity().get();
        String mode = current.mode() == wanted.mode() ? "" : " set generated " + SqlText.mode(wanted);
        String options = text.options(current.options(), wanted.options())
                .replaceAll(
                        " (increment|(?:no )?minvalue|(?:no )?maxvalue|start|cache|(?:no )?cycle)(?= |$)", " set $1");
        String change = (mode + options).strip();
        return change.isEmpty() ? Optional.empty() : Optional.of(change);
    }

    /** The new sequence would otherwise hand out values that rows already have. */
    private String startAboveExistingValues() {
        String table = text.quote(operation.table());
        String column = text.quote(after.name());
        return "select setval(pg_get_serial_sequence(" + text.literal(table) + ", " + text.literal(after.name())
                + "), max(" + column + ")) from " + table + " having max(" + column + ") is not null";
    }
}
