package dev.autogen.product.ansi;

import dev.autogen.dialect.SqlText;
import dev.autogen.schema.Generation;
import dev.autogen.schema.SequenceOptions;

/** Pieces of SQL as the standard spells them, which is also how most databases do. */
final class AnsiText extends SqlText {

    AnsiText(AnsiDialect dialect) {
        super(dialect);
    }

    /** Whether values are kept is not said. */
    @Override
    public String generation(Generation generation) {
        return generation instanceof Generation.Computed computed
                ? "always as (" + computed.expression() + ")"
                : super.generation(generation);
    }

    /** The start is said, since not all begin at one. */
    @Override
    public String options(SequenceOptions options) {
        String said = super.options(options);
        return said.contains(" start with ") ? said : " start with " + options.start() + said;
    }
}
