package dev.autogen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the branch that begins with this revision: {@code label@head} is then its newest revision. No two revisions have the
 * same label.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Branch {

    /** The labels, of the same form as ids, see {@link Revision}. */
    String[] value();
}
