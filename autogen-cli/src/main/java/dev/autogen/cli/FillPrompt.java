package dev.autogen.cli;

import dev.autogen.command.FillQuestion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Asks on the terminal. What is typed is looked at before it is taken, and asked for again where it is no expression. */
final class FillPrompt implements FillQuestion {

    private final Console console;
    private final Supplier<Optional<String>> input;

    /** @param input gives a line that was typed; nothing where the input has ended */
    FillPrompt(Console console, Supplier<Optional<String>> input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Optional<String> valueFor(ObjectName table, Column column, UnaryOperator<String> form) {
        console.ask("Rows of " + Printable.line(table.toString()) + " that exist need a value, to "
                + Printable.line(new Operation.AddColumn(table, column).describe()) + ".\n"
                + "  An SQL expression, such as 'BASIC' or lower(name); nothing to leave it open.\n");
        while (true) {
            console.ask("  value: ");
            String typed = input.get().orElse("").strip();
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(form.apply(typed));
            } catch (ConfigurationException e) {
                console.ask("  " + Printable.line(String.valueOf(e.getMessage())) + "\n");
            }
        }
    }
}
