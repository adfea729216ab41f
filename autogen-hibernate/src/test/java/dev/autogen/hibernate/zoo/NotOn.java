package dev.autogen.hibernate.zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lines of Hibernate that cannot themselves create the schema of a model, such as {@code 7.0}; they leave it out. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface NotOn {
    String[] value();
}
