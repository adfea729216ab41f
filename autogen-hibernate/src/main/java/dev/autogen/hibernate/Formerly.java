package dev.autogen.hibernate;

import dev.autogen.RenamedFrom;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a class says of former names.
 *
 * @param type the class; null where a mapping has none
 */
record Formerly(@Nullable Class<?> type) {

    @Nullable
    String ofClass() {
        return type == null ? null : text(type);
    }

    /** Of a field or getter, also one that is inherited. */
    @Nullable
    String ofAttribute(String name) {
        return members(name).stream()
                .map(Formerly::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<AnnotatedElement> members(String name) {
        List<AnnotatedElement> members = new ArrayList<>();
        String capital = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    members.add(field);
                }
            }
            for (Method method : each.getDeclaredMethods()) {
                boolean getter = method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital)
                        || method.getName().equals(name);
                if (getter && method.getParameterCount() == 0) {
                    members.add(method);
                }
            }
        }
        return members;
    }

    private static @Nullable String text(AnnotatedElement element) {
        RenamedFrom annotation = element.getAnnotation(RenamedFrom.class);
        return annotation == null ? null : annotation.value();
    }
}
