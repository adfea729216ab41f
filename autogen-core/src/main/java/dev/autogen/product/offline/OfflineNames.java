package dev.autogen.product.offline;

import dev.autogen.dialect.Tokens;

/** How a database folds and quotes names, and how its names are written in schemas and revisions. */
public interface OfflineNames {

    /** The name for what is written without quotes. */
    String fold(String unquoted);

    /** The name for what is written in quotes. */
    String exact(String quoted);

    /** A name as it stands in SQL, in quotes where it needs them. */
    String quote(String name);

    /** The tokens of an expression. */
    default Tokens tokens(String sql) {
        return new Tokens(sql, this::fold, this::exact);
    }
}
