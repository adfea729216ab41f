package dev.autogen.hibernate.zoo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Mapping files of a model, {@code orm.xml} or {@code hbm.xml}, beside the classes of the zoo. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface MappingFiles {
    String[] value();
}
