package dev.autogen.hibernate.farm;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Classes of the farm that have been initialised. */
public final class Initialized {

    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();

    private Initialized() {}

    static boolean note(Class<?> type) {
        return CLASSES.add(type.getName());
    }

    public static Set<String> classes() {
        return Set.copyOf(CLASSES);
    }
}
