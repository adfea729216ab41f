package dev.autogen.product.sqlserver;

import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of a column. Type and nullability are said together, or the column could be null afterwards; its default is a constraint
 * that holds the type fast and goes before.
 */
final class SqlServerColumnDdl {

    private final SqlServerText text;
    private final SqlServerComments comments;

    SqlServerColumnDdl(SqlServerText text, SqlServerComments comments) {
        this.text = text;
        this.comments = comments;
    }

    List<Statement> alter(Operation.AlterColumn operation) {
        ObjectName table = operation.table();
        Column before = text.own(operation.before());
        Column after = text.own(operation.after());
        List<String> statements = new ArrayList<>();
        boolean anew = after.findComputed().isPresent() && !computesAlike(before, after);
        if (anew) {
            statements.add(new SqlServerLookups(text, table, before.name()).dropDependents());
            statements.add(alter(table, "drop column " + text.quote(before.name())));
            statements.add(alter(table, "add " + text.definition(after)));
        } else if (!Objects.equals(before.generation(), after.generation())) {
            throw new UnsupportedException(SqlServerProduct.NAME + " cannot give column " + table + "." + after.name()
                    + " an identity, take it or change it, nor keep the values of a computed column: add another column,"
                    + " copy the values with op.execute, drop this one and rename the other");
        } else if (after.generation() == null || after.findIdentity().isPresent()) {
            plain(table, before, after, statements);
        }
        comments.change(table, after.name(), anew ? null : before.comment(), after.comment())
                .ifPresent(statements::add);
        return statements.stream().map(Statement::new).toList();
    }

    private static boolean computesAlike(Column before, Column after) {
        return Objects.equals(before.generation(), after.generation()) && before.nullable() == after.nullable();
    }

    private void plain(ObjectName table, Column before, Column after, List<String> statements) {
        boolean retyped = !text.typed(before).equals(text.typed(after)) || before.nullable() != after.nullable();
        boolean value = !Objects.equals(before.defaultValue(), after.defaultValue());
        boolean released =
                before.defaultValue() != null && (value || !text.typed(before).equals(text.typed(after)));
        if (released) {
            statements.add(new SqlServerLookups(text, table, after.name()).dropDefault());
        }
        if (retyped) {
            statements.add(alter(
                    table,
                    "alter column " + text.quote(after.name()) + " " + text.typed(after)
                            + (after.nullable() ? " null" : " not null")));
        }
        if (after.defaultValue() != null && (value || released)) {
            statements.add(alter(table, "add default " + after.defaultValue() + " for " + text.quote(after.name())));
        }
    }

    private String alter(ObjectName table, String what) {
        return "alter table " + text.quote(table) + " " + what;
    }
}
