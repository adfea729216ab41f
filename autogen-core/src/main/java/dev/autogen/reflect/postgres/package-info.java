/**
 * PostgreSQL 14 and later: the queries of {@code pg_catalog}, and the scratch tables in which the server spells an
 * expression. Every query reads a whole kind of object at once. What the columns of the catalog mean is in the manual,
 * part VII, "System Catalogs".
 */
@NullMarked
package dev.autogen.reflect.postgres;

import org.jspecify.annotations.NullMarked;
