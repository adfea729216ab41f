package dev.autogen.product.postgres;

import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Transactionality;
import dev.autogen.product.postgres.PostgresScript.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values that {@code alter type ... add value} gives to an enum cannot be used before they are committed (manual, ALTER TYPE).
 * So the transaction ends right before the first statement that has such a value as a literal; the types are not looked at,
 * which at worst ends a transaction that could have gone on.
 */
final class FreshValues {

    private final List<String> literals = new ArrayList<>();

    /** The same statements, with those marked that need what is before them committed. */
    List<Statement> separated(List<Statement> statements) {
        return statements.stream().map(this::next).toList();
    }

    private Statement next(Statement statement) {
        if (statement.transactionality() == Transactionality.STANDS_ALONE
                || statement.transactionality() == Transactionality.IN_BATCHES) {
            literals.clear();
            return statement;
        }
        Optional<String> added = added(statement.sql());
        if (added.isPresent()) {
            literals.add(added.get());
            return statement;
        }
        if (literals.stream().noneMatch(statement.sql()::contains)) {
            return statement;
        }
        literals.clear();
        return statement.afterCommit();
    }

    private static Optional<String> added(String sql) {
        if (!sql.toLowerCase(Locale.ROOT).contains("add")) {
            return Optional.empty();
        }
        List<Part> parts = PostgresScript.parts(sql);
        return parts.size() == 1 ? added(parts.get(0)) : Optional.empty();
    }

    /** The literal of the value that a statement adds. */
    static Optional<String> added(Part part) {
        if (!part.begins("ALTER", "TYPE")) {
            return Optional.empty();
        }
        for (int i = 3; i + 2 < part.tokens().size(); i++) {
            if (part.is(i, "ADD") && part.is(i + 1, "VALUE")) {
                int value = part.is(i + 2, "IF") ? i + 5 : i + 2;
                return value < part.tokens().size()
                        ? Optional.of(part.tokens().get(value).text())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
