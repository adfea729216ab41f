package dev.autogen.hibernate.zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The first line of Hibernate that knows what a model shows, such as {@code 7.4}; older ones leave the model out. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface MinimumHibernate {
    String value();
}
