package dev.autogen.cli;

import dev.autogen.diff.rename.Rename;
import dev.autogen.diff.rename.RenameAnswer;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What can be said of renames: the same for every command that compares. */
final class RenameOptions {

    @Option(
            names = "--rename",
            paramLabel = "TABLE.OLD=NEW",
            description = "A column that is renamed; a name with dots stands in double quotes, a schema in front.")
    List<String> columns = new ArrayList<>();

    @Option(names = "--rename-table", paramLabel = "OLD=NEW", description = "A table that is renamed.")
    List<String> tables = new ArrayList<>();

    @Option(names = "--rename-sequence", paramLabel = "OLD=NEW", description = "A sequence that is renamed.")
    List<String> sequences = new ArrayList<>();

    @Option(names = "--rename-enum", paramLabel = "OLD=NEW", description = "A named enum that is renamed.")
    List<String> enums = new ArrayList<>();

    @Option(
            names = "--no-rename",
            paramLabel = "NAME",
            description = "A table, or TABLE.COLUMN, that is dropped and not renamed.")
    List<String> refused = new ArrayList<>();

    @Option(names = "--renames", description = "Take every likely rename for one.")
    boolean all;

    @Option(names = "--no-renames", description = "Take nothing for a rename but what is said to be one.")
    boolean none;

    /**
     * What was said.
     *
     * @throws ConfigurationException if it cannot be understood
     */
    RenameAnswers answers() {
        if (all && none) {
            throw new ConfigurationException("--renames and --no-renames exclude each other");
        }
        List<RenameAnswer> answers = new ArrayList<>();
        tables.forEach(text -> answers.add(RenameAnswer.rename(Rename.Kind.TABLE, text)));
        columns.forEach(text -> answers.add(RenameAnswer.rename(Rename.Kind.COLUMN, text)));
        sequences.forEach(text -> answers.add(RenameAnswer.rename(Rename.Kind.SEQUENCE, text)));
        enums.forEach(text -> answers.add(RenameAnswer.rename(Rename.Kind.ENUM, text)));
        refused.forEach(text -> answers.add(RenameAnswer.refusal(text)));
        RenameAnswers.Rest rest =
                none ? RenameAnswers.Rest.DROPPED : all ? RenameAnswers.Rest.RENAMED : RenameAnswers.Rest.OPEN;
        return new RenameAnswers(answers, rest);
    }
}
