package dev.autogen.hibernate;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Members that are not the same in all of Hibernate's lines from 6.6 on; all others are called directly. */
final class HibernateVersions {

    private HibernateVersions() {}

    /** {@code getForeignKeyCollection} is there from 7.0; {@code getForeignKeys} is a map before 8.0. */
    static Collection<ForeignKey> foreignKeys(Table table) {
        try {
            Object keys = method().invoke(table);
            Collection<?> collection = keys instanceof Map<?, ?> map ? map.values() : (Collection<?>) keys;
            return collection.stream().map(ForeignKey.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Hibernate does not tell the foreign keys of a table", e);
        }
    }

    private static Method method() throws NoSuchMethodException {
        try {
            return Table.class.getMethod("getForeignKeyCollection");
        } catch (NoSuchMethodException e) {
            return Table.class.getMethod("getForeignKeys");
        }
    }

    /** {@code getSchema} is to go, {@code schema} is there from 7.0. */
    static @Nullable Identifier schema(Namespace.Name name) {
        return part(name, "schema", "getSchema");
    }

    /** {@code getCatalog} is to go, {@code catalog} is there from 7.0. */
    static @Nullable Identifier catalog(Namespace.Name name) {
        return part(name, "catalog", "getCatalog");
    }

    private static @Nullable Identifier part(Namespace.Name name, String method, String before) {
        try {
            return (Identifier) accessor(method, before).invoke(name);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "this version of Hibernate does not tell the " + method + " of a namespace", e);
        }
    }

    private static Method accessor(String method, String before) throws NoSuchMethodException {
        try {
            return Namespace.Name.class.getMethod(method);
        } catch (NoSuchMethodException e) {
            return Namespace.Name.class.getMethod(before);
        }
    }
}
