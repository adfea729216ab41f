package dev.autogen.hibernate.zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** SQL that a database needs before the schema of a model can be created in it, such as that of an extension. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Prepared {
    String value();
}
