package dev.autogen.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far revisions are that are not finished: a row for each of their segments that is begun or done. */
final class Journal {

    private final Session session;
    private final String journal;

    /** @param table the table as it stands in SQL; it need not exist until something is written down */
    Journal(Session session, String table) {
        this.session = session;
        this.journal = table;
    }

    /** Its rows, in order. */
    List<JournalRow> rows() throws SQLException {
        session.countStatement();
        List<JournalRow> found = new ArrayList<>();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "select revision, segment, segments, direction, state, checksum, statement, position from "
                                + journal + " order by revision, segment")) {
            while (rows.next()) {
                found.add(new JournalRow(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getString(5).equals("done"),
                        rows.getString(6),
                        rows.getString(7),
                        rows.getString(8)));
            }
        }
        return found;
    }

    /** Writes down how far a segment is. */
    void note(Step step, PreparedSegment segment, String state) throws SQLException {
        note(step, segment, state, null);
    }

    /**
     * Writes down how far a segment is that is in batches.
     *
     * @param position as {@link BatchPosition#text} says it
     */
    void note(Step step, PreparedSegment segment, String state, @Nullable String position) throws SQLException {
        int known = session.update(
                "update " + journal + " set state = ?, checksum = ?, position = ?, changed_at = current_timestamp"
                        + " where revision = ? and segment = ?",
                state,
                segment.checksum(),
                position,
                step.script().id(),
                segment.number());
        if (known == 0) {
            session.update(
                    "insert into " + journal
                            + " (revision, segment, segments, direction, state, checksum, statement, position) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    step.script().id(),
                    segment.number(),
                    segment.of(),
                    step.direction().text(),
                    state,
                    segment.checksum(),
                    segment.summary(),
                    position);
        }
    }

    /** Forgets a segment: it is known to have done nothing. */
    void forget(Step step, int segment) throws SQLException {
        session.update(
                "delete from " + journal + " where revision = ? and segment = ?",
                step.script().id(),
                segment);
    }

    /** Forgets all segments of a revision. */
    void forget(String revision) throws SQLException {
        session.update("delete from " + journal + " where revision = ?", revision);
    }
}
