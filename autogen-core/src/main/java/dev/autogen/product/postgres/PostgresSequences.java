package dev.autogen.product.postgres;

import dev.autogen.schema.SequenceOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Options of sequences, from a row with the columns of {@code pg_sequence} and {@code sequence_type}. */
final class PostgresSequences {

    private PostgresSequences() {}

    /** Bounds that the server chose itself are left out (manual, {@code CREATE SEQUENCE}). */
    static SequenceOptions options(ResultSet row) throws SQLException {
        String type = row.getString("sequence_type");
        long increment = row.getLong("seqincrement");
        boolean ascending = increment > 0;
        return new SequenceOptions(
                row.getLong("seqstart"),
                increment,
                unless(row.getLong("seqmin"), ascending ? 1 : least(type)),
                unless(row.getLong("seqmax"), ascending ? greatest(type) : -1),
                row.getLong("seqcache"),
                row.getBoolean("seqcycle"));
    }

    private static @Nullable Long unless(long bound, long own) {
        return bound == own ? null : bound;
    }

    private static long least(String type) {
        return -greatest(type) - 1;
    }

    private static long greatest(String type) {
        return switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
