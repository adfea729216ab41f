/**
 * Reads the schema that Hibernate would create for a project's entities, as values.
 *
 * <p>Enter at {@link dev.autogen.hibernate.HibernateReader}. It builds Hibernate's metadata without a connection and without
 * a runtime model, lets Hibernate's own exporter write the DDL, and has {@link dev.autogen.hibernate.ddl} read that back.
 * This room knows Hibernate, the schema values and the dialect; it knows no live database.
 */
@NullMarked
package dev.autogen.hibernate;

import org.jspecify.annotations.NullMarked;
