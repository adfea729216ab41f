package dev.autogen.hibernate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;

/**
 * A mapping for a database that has neither schemas nor catalogs. Hibernate asks the driver whether it has, and leaves them out of
 * every name; without a connection it would take them to be there.
 */
final class WithoutSchemas {

    /** What says where objects are that name neither. */
    static final Set<String> SETTINGS = Set.of("hibernate.default_schema", "hibernate.default_catalog");

    private static final Set<String> LEFT_OUT = Set.of("toPhysicalSchemaName", "toPhysicalCatalogName");

    private WithoutSchemas() {}

    /** The same strategy for all other names. */
    static PhysicalNamingStrategy of(PhysicalNamingStrategy strategy) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (LEFT_OUT.contains(method.getName())) {
                return null;
            }
            try {
                return method.invoke(strategy, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return (PhysicalNamingStrategy) Proxy.newProxyInstance(
                PhysicalNamingStrategy.class.getClassLoader(), new Class<?>[] {PhysicalNamingStrategy.class}, handler);
    }
}
