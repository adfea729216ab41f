package dev.autogen.runtime;

import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Transactionality;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Timeout;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What of a revision is done or not done as a whole: a transaction of statements, or one statement that stands alone or is
 * run in batches.
 *
 * @param parts its statements, in order; none where only the rows of the version table remain to be written
 */
public record Segment(List<Part> parts) {

    public Segment {
        parts = List.copyOf(parts);
    }

    /** Whether it is a transaction, in which its row of the journal is written too. */
    public boolean transactional() {
        return parts.stream()
                .map(part -> part.statement().transactionality())
                .noneMatch(each -> each == Transactionality.STANDS_ALONE || each == Transactionality.IN_BATCHES);
    }

    /** Whether it is a transaction for each batch of rows, with its row of the journal in each. */
    public boolean inBatches() {
        return parts.stream().anyMatch(part -> part.statement().transactionality() == Transactionality.IN_BATCHES);
    }

    /** Its statements as one text, which tells whether an author changed it. */
    String text() {
        return String.join(
                ";\n", parts.stream().map(part -> part.statement().sql()).toList());
    }

    /** What people are told of it, each thing once. */
    String words() {
        return parts.stream().map(part -> part.statement().words()).distinct().collect(Collectors.joining(";\n"));
    }

    /**
     * A statement.
     *
     * @param operation what it is part of
     * @param statement the statement
     * @param timeouts the limits that the revision gives it; what is not here is as configured
     */
    public record Part(Operation operation, Statement statement, Map<Timeout.Kind, Duration> timeouts) {

        public Part {
            Map<Timeout.Kind, Duration> copy = new EnumMap<>(Timeout.Kind.class);
            copy.putAll(timeouts);
            timeouts = Map.copyOf(copy);
        }

        /** The limit that the revision sets. */
        public Optional<Duration> findTimeout(Timeout.Kind kind) {
            return Optional.ofNullable(timeouts.get(kind));
        }
    }
}
