package dev.autogen.render;

import dev.autogen.error.ConfigurationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records that this room does not know, as calls of their constructors: of the public one with the fewest parameters that are
 * the first components and make an equal record, so that what can be left out is left out.
 */
final class RecordSource {

    private RecordSource() {}

    /**
     * The source of a record.
     *
     * @throws ConfigurationException if it is none, cannot be named, or has a component that has no source; it names both
     */
    static Expression of(Object value) {
        Class<?> type = value.getClass();
        requireWritable(type);
        List<Object[]> components = components(value, type.getRecordComponents());
        Constructor<?> constructor = constructors(type, components.size())
                .filter(each -> makes(each, components, value))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(type.getName()
                        + " cannot be written into a revision: its public constructors do not make it again from its"
                        + " components; let an equal record come of them"));
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < constructor.getParameterCount(); i++) {
            RecordComponent component = type.getRecordComponents()[i];
            arguments.add(argument(type, component, components.get(i)[0]));
        }
        return new Expression.Creation(type, arguments);
    }

    private static void requireWritable(Class<?> type) {
        if (!type.isRecord()) {
            throw new ConfigurationException(
                    type.getName()
                            + " cannot be written into a revision: it is no record, and only the components of one are its source");
        }
        requireNameable(type);
    }

    /**
     * That a revision, which is in a package of its own, can name a class.
     *
     * @throws ConfigurationException if the class, or one that it stands in, is not public
     */
    static void requireNameable(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers()) || each.isLocalClass()) {
                throw new ConfigurationException(type.getName()
                        + " cannot be written into a revision, which could not name it: make it and what it stands in"
                        + " public");
            }
        }
    }

    /** Each in an array of its own, because it may be null. */
    private static List<Object[]> components(Object value, RecordComponent[] components) {
        return Arrays.stream(components)
                .map(component -> new Object[] {component(value, component)})
                .toList();
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw failure(value.getClass(), component, "cannot be read: " + cause(e));
        }
    }

    /** Those whose parameters are the first of the components, the shortest first. */
    private static Stream<Constructor<?>> constructors(Class<?> type, int most) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Arrays.<Constructor<?>>stream(type.getConstructors())
                .filter(each -> each.getParameterCount() <= most)
                .filter(each -> Arrays.equals(each.getParameterTypes(), Arrays.copyOf(types, each.getParameterCount())))
                .sorted(Comparator.comparing(Constructor::getParameterCount));
    }

    private static boolean makes(Constructor<?> constructor, List<Object[]> components, Object value) {
        Object[] arguments = components.stream()
                .limit(constructor.getParameterCount())
                .map(each -> each[0])
                .toArray();
        try {
            return constructor.newInstance(arguments).equals(value);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    private static Expression argument(Class<?> type, RecordComponent component, @Nullable Object value) {
        return ValueSource.find(value)
                .orElseThrow(() -> failure(
                        type,
                        component,
                        "cannot be written into a revision: nobody knows the source of " + ValueSource.unknown(value)
                                + "; let it be a text, number, truth, constant of an enum, date, name or type of"
                                + " dev.autogen.schema, a list of these or a record of these"));
    }

    private static ConfigurationException failure(Class<?> type, RecordComponent component, String problem) {
        return new ConfigurationException(
                "component '" + component.getName() + "' of record " + type.getName() + " " + problem);
    }

    private static Throwable cause(ReflectiveOperationException e) {
        return e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
    }
}
