package dev.autogen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The id of a revision. It never changes once the revision has been applied anywhere. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id: any text without white space, {@code :}, {@code @}, {@code +} or {@code -}. */
    String value();
}
