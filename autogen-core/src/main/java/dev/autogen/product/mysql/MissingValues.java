package dev.autogen.product.mysql;

import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;

/** A statement that fails, and says why, while a row has no value. {@code do} is none: MariaDB makes a warning of its errors. */
final class MissingValues {

    /** Characters that MariaDB has room for in what is signalled. */
    private static final int ROOM = 500;

    private MissingValues() {}

    /** MySQL signals in routines only; elsewhere the function that it has for identifiers repeats what it was given. */
    static String refused(Operation.RequireNoNulls operation, SqlText text, MySqlFacts facts) {
        String rows =
                " from " + text.quote(operation.table()) + " where " + text.quote(operation.column()) + " is null";
        String problem = "rows of table " + operation.table() + " have no value in column " + operation.column()
                + ": say in the revision, before it requires a value of them, what they get";
        String message = text.literal(problem.substring(0, Math.min(problem.length(), ROOM)));
        return facts.isMariaDb()
                ? "begin not atomic\n    if exists (select 1" + rows
                        + ") then\n        signal sqlstate '45000' set message_text = " + message
                        + ";\n    end if;\nend"
                : "set @autogen_missing = (select uuid_to_bin(concat(" + message + ", coalesce("
                        + text.quote(operation.column()) + ", ''))) " + rows.strip() + " limit 1)";
    }
}
