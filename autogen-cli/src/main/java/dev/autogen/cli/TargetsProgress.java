package dev.autogen.cli;

import dev.autogen.cli.report.StepReport;
import dev.autogen.cli.report.TargetsReport;

/** Is told how a run on many targets gets on, from several threads; of beginnings and ends one at a time. */
public interface TargetsProgress {

    /** Whether another target may be begun. */
    boolean mayBegin();

    /** A target is begun. */
    void begun(String target);

    /** A target is done with, one way or another. */
    void ended(TargetsReport.Target target);

    /** Something is not as usual, and a person wants to know. */
    void remark(String target, String text);

    /** What is being done, for those who want to know more. */
    void detail(String target, String text);

    /** How one target gets on, as for a single database. */
    default Progress of(String target) {
        return new Progress() {
            @Override
            public void done(StepReport step) {
                TargetsProgress.this.detail(target, "revision " + step.revision() + " is done");
            }

            @Override
            public void remark(String text) {
                TargetsProgress.this.remark(target, text);
            }

            @Override
            public void detail(String text) {
                TargetsProgress.this.detail(target, text);
            }
        };
    }
}
