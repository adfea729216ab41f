package dev.autogen.dialect;

import org.jspecify.annotations.Nullable;

/**
 * One SQL statement, ready to be sent.
 *
 * @param sql the text, without a closing semicolon
 * @param transactionality how it stands to the transaction of the statements before it
 * @param recovery what to do where it is not known whether it ran
 * @param waiting whom it keeps waiting while it waits itself
 * @param unfolding makes the statements to be sent in its place, or null; the text is then a remark in SQL
 * @param gist what it comes to, for people, where the server is to put the statement together; else null
 */
public record Statement(
        String sql,
        Transactionality transactionality,
        Recovery recovery,
        Waiting waiting,
        @Nullable Unfolding unfolding,
        @Nullable String gist) {

    public Statement(String sql, Transactionality transactionality, Recovery recovery, Waiting waiting) {
        this(sql, transactionality, recovery, waiting, null, null);
    }

    /** A statement of the transaction that it is sent in. */
    public Statement(String sql) {
        this(sql, Transactionality.JOINS, new Recovery.RolledBack(), Waiting.IN_THE_WAY);
    }

    /** One that the server refuses to run in a transaction. */
    public static Statement alone(String sql, Recovery recovery, Waiting waiting) {
        return new Statement(sql, Transactionality.STANDS_ALONE, recovery, waiting);
    }

    /** One that is run in a transaction of its own for each batch of rows, with a condition in the place of what stands for it. */
    public static Statement inBatches(String sql) {
        return new Statement(sql, Transactionality.IN_BATCHES, new Recovery.RolledBack(), Waiting.IN_THE_WAY);
    }

    /** The same, but what comes before it is committed first. */
    public Statement afterCommit() {
        return new Statement(sql, Transactionality.OPENS, recovery, waiting, unfolding, gist);
    }

    /** The same, but put into words when the schema is seen. */
    public Statement unfolding(Unfolding other) {
        return new Statement(sql, transactionality, recovery, waiting, other, gist);
    }

    /** The same, which comes to a statement that only the server can put together. */
    public Statement gist(String other) {
        return new Statement(sql, transactionality, recovery, waiting, unfolding, other);
    }

    /** What people are told of it. */
    public String words() {
        return gist == null ? sql : gist;
    }

    /** How a statement stands to the transaction of those before it. */
    public enum Transactionality {
        /** Runs in it. */
        JOINS,
        /** Needs it committed, and opens the next one. */
        OPENS,
        /** Runs in no transaction: those before it are committed, those after it open a new one. */
        STANDS_ALONE,
        /** Runs in a transaction of its own for each batch: those before it are committed, those after it open a new one. */
        IN_BATCHES
    }

    /** What a statement does to others while it waits for a lock. */
    public enum Waiting {
        /** Whoever comes later and wants the same object queues behind it, so it must not wait for long. */
        IN_THE_WAY,
        /** Readers and writers pass by, so it can be patient. */
        ASIDE
    }
}
