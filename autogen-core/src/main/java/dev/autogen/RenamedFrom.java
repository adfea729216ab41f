package dev.autogen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the table of an entity, or the column of an attribute, was called in the database before, so that {@code revision}
 * renames it and keeps its rows. On an attribute whose values have a table of their own (a join table, a collection table) it
 * is that table. Once the rename is done, the annotation says nothing new and is ignored; it may stay or go.
 *
 * <p>It is read from compiled classes by the tool alone. An application runs without it on its class path, so a dependency
 * of scope {@code provided} is enough.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /**
     * The former name of the table or column, in the database and without its schema: folded as the database folds names, or
     * in double quotes exactly as it is.
     */
    String value();
}
