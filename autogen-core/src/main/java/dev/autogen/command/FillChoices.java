package dev.autogen.command;

import java.util.List;

/**
 * How it is decided what rows get that exist when a column is made not null.
 *
 * @param answers what is decided beforehand
 * @param question asked about the rest
 */
public record FillChoices(List<FillAnswer> answers, FillQuestion question) {

    public FillChoices {
        answers = List.copyOf(answers);
    }

    /** Nothing is decided, and nobody is asked. */
    public static FillChoices none() {
        return new FillChoices(List.of(), FillQuestion.NOBODY);
    }
}
