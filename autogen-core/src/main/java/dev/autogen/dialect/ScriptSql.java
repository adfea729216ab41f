package dev.autogen.dialect;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a script says beside the statements of revisions, so that a person can run it with the database's own command-line tool:
 * what {@link ServerSql} says over a connection, with values in the place of parameters. Each text is whole, its end marked.
 */
public interface ScriptSql {

    /**
     * The tables of the record, as they stand in SQL.
     *
     * @param version the version rows
     * @param history all that ever ran
     * @param journal what is done of unfinished revisions
     * @param lease who upgrades, where there is no lock of a session
     */
    record Tables(String version, String history, String journal, String lease) {}

    /**
     * A row of the history.
     *
     * @param revision id of the revision
     * @param direction up, down or stamped
     * @param message what it is for
     * @param checksum of its file, or null
     * @param toolVersion version of autogen
     */
    record Entry(
            String revision,
            String direction,
            String message,
            @Nullable String checksum,
            String toolVersion) {}

    /**
     * A version row to come.
     *
     * @param revision its id
     * @param unless ids of which none may be a version row; else it does not come
     */
    record Arrival(String revision, List<String> unless) {
        public Arrival {
            unless = List.copyOf(unless);
        }
    }

    /**
     * A part of a revision, as the journal knows it.
     *
     * @param revision id of its revision
     * @param number its number, from 0
     * @param of how many parts there are
     * @param direction up or down
     * @param checksum of its statements
     * @param summary beginning of its statements
     * @param decidable whether it can be found out what became of it where it was begun
     */
    record Part(
            String revision,
            int number,
            int of,
            String direction,
            String checksum,
            String summary,
            boolean decidable) {}

    /** A statement with its end. */
    String statement(String sql);

    /** A line for people, whatever is in the text. */
    String comment(String text);

    /**
     * Has the script read as it is meant.
     *
     * @param schema exact name of the default schema; null is that of whoever runs the script
     */
    String opening(@Nullable String schema);

    /** Names the default schema again, for a statement of the record after hand-written SQL. */
    String defaultSchema(@Nullable String schema);

    /** Has texts read as they are meant again, for a statement of the record after hand-written SQL; empty where that changes nothing. */
    default String plainTexts() {
        return "";
    }

    /** Undoes what hand-written SQL may have set; {@link #opening} and {@link #limits} follow. */
    String settle();

    String begin();

    String commit();

    /** Limits the session, or the rest of the transaction; zero is none. */
    String limits(Duration lock, Duration statement, boolean transactionOnly);

    /** Takes the lock that upgrades take, or fails. */
    String lock();

    String unlock();

    /**
     * Fails where the version rows are others than those that the script is for.
     *
     * @param allowed every version row is one of these
     * @param required of each of these there is at least one
     * @param place where the database must be, for a person
     */
    String requireRows(List<String> allowed, List<List<String>> required, String place);

    /** Fails where a revision is half done, but for parts that the script goes on with. */
    String requireWhole(List<Part> known);

    /** Moves the version rows and adds a row to the history; the time is the database's. */
    String advance(List<String> gone, List<Arrival> come, Entry entry);

    /** Removes all version rows but these. */
    String keep(List<String> revisions);

    /** Writes down that a part is begun, or done. */
    String note(Part part, String state);

    /** Forgets all parts of a revision. */
    String forget(String revision);

    /** Forgets all parts of all revisions; there need not be a journal. */
    String forgetAll();

    /** A condition: some of these is a version row. */
    String isRow(List<String> revisions);

    /** A condition: a part is not done. */
    String isOpen(Part part, Recovery recovery);

    /** Has what follows, up to {@link #otherwise}, run only where a condition holds. */
    String onlyIf(String condition);

    String otherwise();

    /** Lets the tool stop at the first error. */
    String stopAtErrors();

    /** Removes what an earlier attempt at a statement left behind; empty where there is nothing to remove. */
    String clearAway(Recovery recovery);
}
