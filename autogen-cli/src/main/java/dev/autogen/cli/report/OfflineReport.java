package dev.autogen.cli.report;

import dev.autogen.command.Offline;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a comparison was made with instead of a database: the history of revisions.
 *
 * @param server what the database was taken to be, such as {@code PostgreSQL 18.0}
 * @param unseen SQL in the history of which nobody says what it does to the schema
 */
public record OfflineReport(String server, List<Unseen> unseen) {

    /**
     * A statement.
     *
     * @param revision id of its revision
     * @param file file of its revision
     * @param sql its first line
     */
    public record Unseen(String revision, String file, String sql) {}

    public OfflineReport {
        unseen = List.copyOf(unseen);
    }

    /**
     * The report of a comparison.
     *
     * @param names what a location is called in a report
     */
    public static OfflineReport of(Offline<?> offline, UnaryOperator<String> names) {
        return new OfflineReport(
                offline.server().toString(),
                offline.unseen().stream()
                        .map(each -> new Unseen(each.revision(), names.apply(each.location()), each.firstLine()))
                        .toList());
    }
}
