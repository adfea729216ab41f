package dev.autogen.product.oracle;

import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What becomes of a column: only what changes is said, since what is said again is an error (ORA-01442, ORA-01451). */
final class OracleColumnDdl {

    private static final Set<String> LARGE = Set.of("clob", "nclob", "blob", "json", "xml");

    private final OracleText text;

    OracleColumnDdl(OracleText text) {
        this.text = text;
    }

    List<Statement> alter(Operation.AlterColumn operation) {
        Column before = text.own(operation.before());
        Column after = text.own(operation.after());
        ObjectName table = operation.table();
        String column = text.quote(after.name());
        boolean anew = after.findComputed().isPresent() && !Objects.equals(before, after.comment(before.comment()));
        if (anew && before.findComputed().isEmpty()) {
            return statements(table, "drop column " + column, "add " + text.definition(after));
        }
        requireMeans(table, before, after);
        StringBuilder changes = new StringBuilder();
        if (!before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation())) {
            changes.append(' ').append(text.typed(after));
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            changes.append(" default ").append(after.defaultValue() == null ? "null" : after.defaultValue());
        }
        if (!Objects.equals(before.generation(), after.generation())) {
            changes.append(
                    after.generation() == null
                            ? " drop identity"
                            : " generated " + text.generation(after.generation()));
        }
        if (before.nullable() != after.nullable()) {
            changes.append(after.nullable() ? " null" : " not null");
        }
        return changes.isEmpty() ? List.of() : statements(table, "modify " + column + changes);
    }

    private static void requireMeans(ObjectName table, Column before, Column after) {
        boolean made = before.generation() == null && after.generation() instanceof Generation.Identity;
        boolean kept = before.findComputed().isPresent() && after.findComputed().isEmpty();
        boolean moved = !before.type().equals(after.type()) && (isLarge(before) || isLarge(after));
        if (made || kept || moved) {
            throw new UnsupportedException(OracleProduct.NAME + " cannot make column " + table + "." + after.name()
                    + (moved
                            ? " a large object, nor make anything else of one"
                            : made ? " an identity column" : " keep what it computes")
                    + ": add another column, copy the values with op.execute, drop this one and rename the other");
        }
    }

    private static boolean isLarge(Column column) {
        return column.type() instanceof SqlType.Plain plain && LARGE.contains(plain.name());
    }

    private List<Statement> statements(ObjectName table, String... changes) {
        return List.of(changes).stream()
                .map(change -> new Statement("alter table " + text.quote(table) + " " + change))
                .toList();
    }
}
