package dev.autogen.diff.rename;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is decided about renames.
 *
 * @param answers what was said, of one object each
 * @param rest what holds for all other candidates
 */
public record RenameAnswers(List<RenameAnswer> answers, Rest rest) {

    /** What becomes of candidates that nobody spoke of. */
    public enum Rest {
        /** The likely ones are open questions. */
        OPEN,
        /** The likely ones are renames. */
        RENAMED,
        /** None is a rename. */
        DROPPED
    }

    public RenameAnswers {
        answers = List.copyOf(answers);
    }

    /** Nothing is decided. */
    public static RenameAnswers none() {
        return new RenameAnswers(List.of(), Rest.OPEN);
    }

    /** One more. */
    public RenameAnswers with(RenameAnswer answer) {
        List<RenameAnswer> all = new ArrayList<>(answers);
        all.add(answer);
        return new RenameAnswers(all, rest);
    }

    public RenameAnswers rest(Rest other) {
        return new RenameAnswers(answers, other);
    }

    /** The same as seen by a connection whose default schema is the given one. */
    public RenameAnswers seenFrom(String defaultSchema) {
        return new RenameAnswers(
                answers.stream().map(answer -> answer.seenFrom(defaultSchema)).toList(), rest);
    }
}
