package dev.autogen.product.sqlite;

import java.util.List;

/** Statements that fail where something does not hold: a check whose name is the message, for SQL of SQLite has no other way to fail. */
final class SqliteRequirement {

    private SqliteRequirement() {}

    /**
     * The statements.
     *
     * @param message what is wrong
     * @param isZero what stands after {@code select}: one number, that is not above zero where all is well
     */
    static List<String> of(String message, String isZero) {
        return List.of(
                "create temporary table autogen_check (wrong integer constraint \"" + message.replace("\"", "\"\"")
                        + "\" check (wrong <= 0))",
                "insert into autogen_check select " + isZero,
                "drop table temp.autogen_check");
    }
}
