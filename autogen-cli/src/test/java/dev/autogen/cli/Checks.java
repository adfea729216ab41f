package dev.autogen.cli;

import dev.autogen.cli.report.CandidateReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.OperationReport;
import dev.autogen.cli.report.UnfinishedLine;
import java.util.List;

/** What a check may find. */
final class Checks {

    private Checks() {}

    static CheckReport of(
            CheckReport.Status status,
            List<OperationReport> operations,
            List<String> current,
            List<String> heads,
            CheckReport.Judge judge,
            List<CheckReport.Remark> rules,
            List<String> unsupported,
            int statements,
            List<UnfinishedLine> unfinished,
            CandidateReport... candidates) {
        return new CheckReport(
                status,
                operations,
                current,
                heads,
                judge,
                rules,
                unsupported,
                statements,
                List.of(candidates),
                unfinished,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
