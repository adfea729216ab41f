package dev.autogen.product.postgres;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.postgres.PostgresScript.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which statements PostgreSQL refuses in a transaction (those whose manual page says so), read from their first words, and what
 * is to be done where one of them was broken off.
 */
final class PostgresTransactions {

    private PostgresTransactions() {}

    /**
     * The statements of a text: as it stands if it can run in a transaction as a whole, else one by one.
     *
     * @throws UnsupportedException if it begins or ends transactions itself
     */
    static List<Statement> statements(String sql) {
        List<Part> parts = PostgresScript.parts(sql);
        parts.forEach(PostgresTransactions::requireNoControl);
        List<Statement> statements = parts.stream()
                .map(part -> alone(part).orElseGet(() -> new Statement(part.sql())))
                .toList();
        boolean whole = statements.stream().allMatch(statement -> statement.equals(new Statement(statement.sql())))
                && parts.stream().noneMatch(part -> FreshValues.added(part).isPresent());
        return whole ? List.of(new Statement(sql)) : statements;
    }

    private static void requireNoControl(Part part) {
        boolean back =
                part.is(0, "ROLLBACK") && (part.is(1, "TO") || (part.is(1, "WORK", "TRANSACTION") && part.is(2, "TO")));
        if ((part.is(0, "BEGIN", "COMMIT", "END", "ABORT", "ROLLBACK") && !back)
                || part.begins("START", "TRANSACTION")
                || part.begins("PREPARE", "TRANSACTION")) {
            throw new UnsupportedException(
                    "'" + part.sql().toLowerCase(Locale.ROOT)
                            + "' in a revision: autogen begins and commits the transactions itself, and takes out of them what"
                            + " cannot run in one. Remove it; what must be committed before the rest goes into a revision of its own");
        }
    }

    private static Optional<Statement> alone(Part part) {
        boolean concurrently = part.has("CONCURRENTLY");
        if (part.is(0, "CREATE")) {
            return created(part);
        } else if (part.is(0, "DROP")) {
            return dropped(part);
        } else if (part.is(0, "ALTER")) {
            return altered(part);
        } else if (part.is(0, "VACUUM")) {
            return Optional.of(
                    alone(part, new Recovery.Repeat(), part.has("FULL") ? Waiting.IN_THE_WAY : Waiting.ASIDE));
        } else if (part.is(0, "REINDEX", "REPACK")) {
            // without CONCURRENTLY only that of a partitioned table is refused in a transaction, which nobody sees from
            // here
            return Optional.of(alone(part, new Recovery.Repeat(), concurrently ? Waiting.ASIDE : Waiting.IN_THE_WAY));
        } else if (part.is(0, "CLUSTER") && !namesTable(part)) {
            return Optional.of(alone(part, new Recovery.Repeat(), Waiting.IN_THE_WAY));
        } else if (part.begins("DISCARD", "ALL")) {
            return Optional.of(alone(part, new Recovery.Repeat(), Waiting.ASIDE));
        }
        return Optional.empty();
    }

    /** {@code cluster}, {@code cluster verbose} and {@code cluster (verbose)} are about all tables. */
    private static boolean namesTable(Part part) {
        String last = part.tokens().get(part.tokens().size() - 1).word();
        return part.tokens().size() > 1
                && !part.tokens().get(part.tokens().size() - 1).text().equals(")")
                && !(part.tokens().size() == 2 && last.equals("VERBOSE"));
    }

    private static Optional<Statement> created(Part part) {
        int index = part.is(1, "UNIQUE") ? 2 : 1;
        if (part.is(index, "INDEX") && part.is(index + 1, "CONCURRENTLY")) {
            return Optional.of(alone(part, ConcurrentIndex.recovery(part, index + 2), Waiting.ASIDE));
        }
        return part.is(1, "DATABASE", "TABLESPACE", "SUBSCRIPTION") ? Optional.of(asking(part)) : Optional.empty();
    }

    private static Optional<Statement> dropped(Part part) {
        if (part.is(1, "INDEX") && part.is(2, "CONCURRENTLY")) {
            return Optional.of(alone(part, ConcurrentIndex.dropped(part, 3), Waiting.ASIDE));
        }
        return part.is(1, "DATABASE", "TABLESPACE", "SUBSCRIPTION") ? Optional.of(asking(part)) : Optional.empty();
    }

    private static Optional<Statement> altered(Part part) {
        if (part.is(1, "SYSTEM")) {
            return Optional.of(alone(part, new Recovery.Repeat(), Waiting.ASIDE));
        }
        boolean refused = (part.is(1, "DATABASE") && part.has("TABLESPACE"))
                || (part.is(1, "SUBSCRIPTION") && part.has("PUBLICATION"))
                || (part.is(1, "TABLE") && part.has("DETACH") && part.has("CONCURRENTLY"));
        return refused ? Optional.of(asking(part)) : Optional.empty();
    }

    private static Statement asking(Part part) {
        Recovery ask = new Recovery.Ask("see whether what it does is there: " + part.sql());
        return alone(part, ask, part.has("CONCURRENTLY") ? Waiting.ASIDE : Waiting.IN_THE_WAY);
    }

    private static Statement alone(Part part, Recovery recovery, Waiting waiting) {
        return Statement.alone(part.sql(), recovery, waiting);
    }
}
