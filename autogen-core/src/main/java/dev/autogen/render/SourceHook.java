package dev.autogen.render;

import dev.autogen.schema.SqlType;
import java.util.Optional;

/**
 * Says how types and defaults of a project are written in revision files: as calls of its own methods, such as {@code
 * MyTypes.money()}, in the place of {@code numeric(19, 4)}. A plugin gives it with {@link
 * dev.autogen.config.ExtensionsBuilder#source}.
 */
public interface SourceHook {

    /** The call whose result is this type; empty for the usual one. */
    default Optional<SourceCall> type(SqlType type) {
        return Optional.empty();
    }

    /**
     * The call whose result is the text of this default; empty for the text itself.
     *
     * @param type type of the column
     * @param expression the default, as SQL
     */
    default Optional<SourceCall> defaultValue(SqlType type, String expression) {
        return Optional.empty();
    }
}
