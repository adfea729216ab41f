/**
 * PostgreSQL 14 and later: names, types, normal forms and DDL; the queries of {@code pg_catalog}, each of which reads a whole kind of
 * object at once, and the scratch tables in which the server spells an expression.
 *
 * <p>Enter at {@link dev.autogen.product.postgres.PostgresProduct}. Behaviour is that of the PostgreSQL manual, that of the catalog of its
 * part VII, "System Catalogs"; where a rule is only in the server's source, the class says which. The dialect knows no JDBC.
 */
@NullMarked
package dev.autogen.product.postgres;

import org.jspecify.annotations.NullMarked;
