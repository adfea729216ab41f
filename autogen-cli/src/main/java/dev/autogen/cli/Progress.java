package dev.autogen.cli;

import dev.autogen.cli.report.StepReport;

/** Is told how a run gets on. */
public interface Progress {

    /** A revision is done. */
    void done(StepReport step);

    /** Something is not as usual, and a person wants to know: it waits, tries again, goes on with what a run before left. */
    void remark(String text);

    /** What is being done, for those who want to know more. */
    void detail(String text);
}
