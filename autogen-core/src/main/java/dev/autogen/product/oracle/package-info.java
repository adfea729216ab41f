/**
 * Oracle, 12.2 and later (12.1 with names of 30 bytes), for scripts and offline comparison; no server has been asked. Names are as
 * revisions of any database have them: what Oracle calls {@code CUSTOMER} is {@code customer} here, and the other way round, but for a
 * reserved word, which is always quoted and the same everywhere. Each schema change commits by itself.
 *
 * <p>Enter at {@link dev.autogen.product.oracle.OracleProduct}. What is said of Oracle is in its "SQL Language Reference" and the "SQL*Plus
 * User's Guide".
 */
@NullMarked
package dev.autogen.product.oracle;

import org.jspecify.annotations.NullMarked;
