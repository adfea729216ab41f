package dev.autogen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The revisions that this one follows directly. A revision without this annotation is a first one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revises {

    /** Ids of the parents: one, or several for a merge. */
    String[] value();
}
