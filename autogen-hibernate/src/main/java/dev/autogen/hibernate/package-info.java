/**
 * Reads the schema that Hibernate would create for a project's entities, as values.
 *
 * <p>Enter at {@code HibernateReader}. It builds Hibernate's metadata without a connection and without a SessionFactory.
 * This room knows Hibernate and the schema values; it knows no live database.
 */
@NullMarked
package dev.autogen.hibernate;

import org.jspecify.annotations.NullMarked;
