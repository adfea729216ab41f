package dev.autogen.product.ansi;

import java.util.List;

/**
 * What a driver says of a database that matters to its dialect.
 *
 * @param dialect its dialect's name in configuration
 * @param product name of the product
 * @param names how it folds and quotes names
 * @param types its types; none where no database was asked, and then those of the standard are
 * @param transactional whether a schema change is part of a transaction
 * @param schemas whether tables are in schemas
 */
record AnsiFacts(
        String dialect, String product, AnsiNames names, List<AnsiType> types, boolean transactional, boolean schemas) {

    AnsiFacts {
        types = List.copyOf(types);
    }

    /** What is taken for granted where no database can be asked. */
    static AnsiFacts standard(String dialect) {
        return new AnsiFacts(dialect, "this database", AnsiNames.STANDARD, List.of(), false, true);
    }
}
