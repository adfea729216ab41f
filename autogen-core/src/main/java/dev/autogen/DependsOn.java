package dev.autogen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Revisions of other branches that must be applied before this one, although it does not follow them. Undoing one of them
 * undoes this one first.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DependsOn {

    /** Ids of revisions, or the labels that they carry. */
    String[] value();
}
