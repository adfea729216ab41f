package dev.autogen.cli;

import dev.autogen.cli.report.OfflineReport;

/** What to know of a comparison with the history. */
final class HistoryRemarks {

    private HistoryRemarks() {}

    static void print(OfflineReport offline, Console console) {
        console.remark("Compared with the history, for " + Printable.line(offline.server())
                + "; no database was asked, rules decided what means the same.");
        if (!offline.unseen().isEmpty()) {
            console.remark("SQL in the history that does not say what it does to the schema, and was left out:");
            offline.unseen()
                    .forEach(each -> console.remark(
                            Printable.line("  " + each.revision() + "  " + each.file() + ": " + each.sql())));
            console.remark("If it changes what is compared, let it say so: op.execute(sql, effect -> ...).");
        }
    }
}
