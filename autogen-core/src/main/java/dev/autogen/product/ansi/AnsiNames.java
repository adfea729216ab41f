package dev.autogen.product.ansi;

import dev.autogen.dialect.ReservedWords;
import dev.autogen.dialect.Tokens;
import java.util.Locale;

/**
 * How a database folds and quotes names, and how its names are written in schemas and revisions: those of a database that folds to upper case
 * are there in lower case, and the other way round, so that a revision says the same for each of them.
 *
 * @param folding what becomes of a name without quotes
 * @param quote what stands around a name; a blank where names are not quoted
 */
record AnsiNames(Folding folding, String quote) {

    /** {@code storesUpperCaseIdentifiers} and so on. */
    enum Folding {
        UPPER,
        LOWER,
        EXACT
    }

    /** As the standard has it. */
    static final AnsiNames STANDARD = new AnsiNames(Folding.UPPER, "\"");

    /** The name for what is written without quotes. */
    String fold(String unquoted) {
        return switch (folding) {
            case UPPER -> swapped(unquoted.toUpperCase(Locale.ENGLISH));
            case LOWER -> unquoted.toLowerCase(Locale.ENGLISH);
            case EXACT -> unquoted;
        };
    }

    /** The name for what the catalog has, and the other way round; reserved words are quoted, and the same, everywhere. */
    String swapped(String name) {
        if (folding != Folding.UPPER || ReservedWords.contains(name)) {
            return name;
        }
        String lower = name.toLowerCase(Locale.ENGLISH);
        String upper = name.toUpperCase(Locale.ENGLISH);
        if (name.equals(upper) && lower.toUpperCase(Locale.ENGLISH).equals(upper)) {
            return lower;
        }
        return name.equals(lower) && upper.toLowerCase(Locale.ENGLISH).equals(lower) ? upper : name;
    }

    /** Always in quotes: which words a database reserves cannot be told. */
    String quote(String name) {
        String own = swapped(name);
        return quote.isBlank() ? own : quote + own.replace(quote, quote + quote) + quote;
    }

    Tokens tokens(String sql) {
        return new Tokens(sql, this::fold, this::swapped);
    }
}
