package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.ConfigurationException;
import dev.autogen.rewrite.Fills;
import dev.autogen.rewrite.RewriteContext.Direction;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks among what was said beforehand, and asks about the way there; the way back has no author at hand who knows. */
final class ChosenFills implements Fills {

    private final FillChoices choices;
    private final Dialect dialect;
    private final String defaultSchema;
    private final Set<FillAnswer> used = new HashSet<>();

    ChosenFills(FillChoices choices, Dialect dialect, String defaultSchema) {
        this.choices = choices;
        this.dialect = dialect;
        this.defaultSchema = defaultSchema;
    }

    @Override
    public Optional<String> valueFor(ObjectName table, Column column, Direction direction) {
        for (FillAnswer answer : choices.answers()) {
            if (answer.isFor(table, column, defaultSchema)) {
                used.add(answer);
                return Optional.of(form(answer.expression(), answer.text()));
            }
        }
        return direction == Direction.UPGRADE
                ? choices.question().valueFor(table, column, typed -> form(typed, "'" + typed + "'"))
                : Optional.empty();
    }

    private String form(String expression, String said) {
        try {
            return dialect.operand(expression);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    said + " is no SQL expression for a value, such as 'BASIC' or lower(name): " + e.getMessage(), e);
        }
    }

    /**
     * That all that was said was of use.
     *
     * @throws ConfigurationException if something was not
     */
    void requireUsed() {
        for (FillAnswer answer : choices.answers()) {
            if (!used.contains(answer)) {
                throw new ConfigurationException(
                        answer.text()
                                + ": rows need no value there; no column of that name is made not null in a table that is there");
            }
        }
    }
}
