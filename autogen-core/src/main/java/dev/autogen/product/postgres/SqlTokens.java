package dev.autogen.product.postgres;

import dev.autogen.dialect.Tokens;

/** The tokens of an SQL expression (manual, section 4.1). */
final class SqlTokens extends Tokens {

    SqlTokens(String sql) {
        super(sql, PostgresIdentifiers::fold, name -> name);
    }
}
