package dev.autogen.command;

import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Asks a person what rows get that exist when a column is made not null. */
@FunctionalInterface
public interface FillQuestion {

    /** Asks nobody: the revision asks its author. */
    FillQuestion NOBODY = (table, column, form) -> Optional.empty();

    /**
     * The value.
     *
     * @param column the column as it shall be
     * @param form makes of an SQL expression what is written of it; throws {@link
     *     dev.autogen.error.ConfigurationException} with what is wrong with it, so that it can be asked again
     * @return what {@code form} gave; empty to leave it open
     */
    Optional<String> valueFor(ObjectName table, Column column, UnaryOperator<String> form);
}
