package dev.autogen.command;

import dev.autogen.operation.Operation;
import java.util.regex.Pattern;

/** What can be said of SQL without understanding it. */
final class SchemaSql {

    /** What may hide the end of a statement. */
    private static final Pattern LITERALS_AND_COMMENTS =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** One statement that changes rows, rights or how things are stored, and no table. */
    private static final Pattern NO_CHANGE = Pattern.compile(
            "\\s*(?:insert|update|delete|merge|truncate|with|values|copy|analyze|vacuum|cluster|reindex|refresh|lock|grant"
                    + "|revoke)\\b[^;]*;?\\s*",
            Pattern.CASE_INSENSITIVE);

    private SchemaSql() {}

    /** Whether it is known what the SQL does to the schema: it says so itself, or it can do nothing to it. */
    static boolean isKnown(Operation.Execute execute) {
        return execute.effect() != null
                || NO_CHANGE
                        .matcher(LITERALS_AND_COMMENTS.matcher(execute.sql()).replaceAll(" "))
                        .matches();
    }
}
