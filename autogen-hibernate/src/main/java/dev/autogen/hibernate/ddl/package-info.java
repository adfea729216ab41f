/**
 * Reads back the DDL that Hibernate's exporter writes for PostgreSQL, as schema values. A column definition, a foreign key
 * definition or the options of a table are free text of the user's in the mapping; only in the finished statement do they
 * meet what Hibernate adds, so the statement is the one place where everything can be seen as the server would see it.
 *
 * <p>Enter at {@link dev.autogen.hibernate.ddl.Ddl}. This room knows SQL text and the schema values; it knows no Hibernate.
 */
@NullMarked
package dev.autogen.hibernate.ddl;

import org.jspecify.annotations.NullMarked;
