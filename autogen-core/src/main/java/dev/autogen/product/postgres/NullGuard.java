package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;

/** A statement that fails, with advice for the author of the revision, while a row has no value. */
final class NullGuard {

    private NullGuard() {}

    /** With an alias, since a bare name could be that of a variable, such as {@code found}. */
    static String of(Operation.RequireNoNulls operation, SqlText text) {
        String table = text.quote(operation.table());
        String column = text.quote(operation.column());
        String body = " begin\n    if exists (select 1 from " + table + " as t where t." + column
                + " is null) then\n        raise not_null_violation using\n            message = "
                + text.literal("rows of table " + operation.table() + " have no value in column " + operation.column())
                + ",\n            hint = "
                + text.literal(
                        "Say in the revision, before it requires a value of them, what they get, with op.execute of: update "
                                + table + " set " + column + " = ... where " + column + " is null")
                + ";\n    end if;\nend ";
        String tag = "$$";
        for (int i = 1; body.contains(tag); i++) {
            tag = "$q" + i + "$";
        }
        return "do " + tag + body + tag;
    }
}
