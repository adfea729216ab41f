/**
 * PostgreSQL 14 and later: names, types, normal forms and DDL. Behaviour is that of the PostgreSQL manual; where a rule is
 * only in the server's source, the class says which.
 */
@NullMarked
package dev.autogen.dialect.postgres;

import org.jspecify.annotations.NullMarked;
