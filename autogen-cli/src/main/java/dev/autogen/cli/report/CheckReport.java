package dev.autogen.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code check} found.
 *
 * @param status whether anything is to be done
 * @param operations what is to be done, in order
 * @param current ids of the revisions that the database is at
 * @param heads ids of the newest revisions
 * @param judge who decided on what only a server can judge
 * @param rules what rules decided on, for the server could not be asked about it
 * @param unsupported what the entities have and nobody compares, such as views, a line each
 * @param statements how many statements were sent to the server
 * @param candidates what of it may be a rename, the likely ones first
 * @param unfinished revisions that are applied or undone in part
 * @param remarks what is not dropped and somebody should know of, a line each
 * @param accepted differences that the baseline accepts, a line each
 * @param needless lines of the baseline that stand for no difference any more
 * @param explained whether the table that was asked about and its parts are compared, the table first
 * @param offline the history that stood in for the database; null where there was one
 */
public record CheckReport(
        Status status,
        List<OperationReport> operations,
        List<String> current,
        List<String> heads,
        Judge judge,
        List<Remark> rules,
        List<String> unsupported,
        int statements,
        List<CandidateReport> candidates,
        List<UnfinishedLine> unfinished,
        List<String> remarks,
        List<String> accepted,
        List<String> needless,
        List<ExplanationReport> explained,
        @Nullable OfflineReport offline) {

    /** The same, found with a history. */
    public CheckReport offline(OfflineReport other) {
        return new CheckReport(
                status,
                operations,
                current,
                heads,
                judge,
                rules,
                unsupported,
                statements,
                candidates,
                unfinished,
                remarks,
                accepted,
                needless,
                explained,
                other);
    }

    /**
     * A word about an expression.
     *
     * @param expression which one
     * @param reason why it was not the server that decided
     */
    public record Remark(String expression, String reason) {}

    /** Whether anything is to be done. */
    public enum Status {
        CLEAN,
        PENDING
    }

    /** Who decided on defaults, checks and other expressions. */
    public enum Judge {
        /** The server, asked to print them itself. */
        SERVER,
        /** Rules, for the server could not be asked. */
        RULES
    }

    public CheckReport {
        candidates = List.copyOf(candidates);
        operations = List.copyOf(operations);
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        rules = List.copyOf(rules);
        unsupported = List.copyOf(unsupported);
        unfinished = List.copyOf(unfinished);
        remarks = List.copyOf(remarks);
        accepted = List.copyOf(accepted);
        needless = List.copyOf(needless);
        explained = List.copyOf(explained);
    }
}
