package dev.autogen.hibernate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Properties;
import org.hibernate.jpa.boot.spi.PersistenceUnitDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A unit as Hibernate wants it described. A proxy, because the interface has other methods in each of Hibernate's lines;
 * what is not answered here (data sources, class transformers, modes that go through settings) is absent.
 */
final class UnitDescriptor implements InvocationHandler {

    private final PersistenceUnit unit;

    private UnitDescriptor(PersistenceUnit unit) {
        this.unit = unit;
    }

    static PersistenceUnitDescriptor of(PersistenceUnit unit) {
        return (PersistenceUnitDescriptor) Proxy.newProxyInstance(
                PersistenceUnitDescriptor.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitDescriptor.class},
                new UnitDescriptor(unit));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getName", "toString" -> unit.name();
            case "getPersistenceUnitRootUrl" -> unit.root();
            case "getManagedClassNames" -> unit.classes();
            case "getMappingFileNames" -> unit.mappingFiles();
            case "getJarFileUrls" -> unit.jarFiles();
            case "isExcludeUnlistedClasses" -> unit.excludeUnlisted();
            case "isUseQuotedIdentifiers" -> false;
            case "getProperties" -> properties();
            case "hashCode" -> unit.hashCode();
            case "equals" -> arguments != null && arguments[0] == proxy;
            default -> null;
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(unit.properties());
        return properties;
    }
}
