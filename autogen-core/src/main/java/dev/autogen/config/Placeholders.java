package dev.autogen.config;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills {@code ${NAME}} and {@code ${NAME:default}}, as Spring and Quarkus do: from the environment, the system properties,
 * then the other keys of the same source. A default may have placeholders of its own; <code>$${</code> stands for
 * <code>${</code>.
 */
final class Placeholders {

    /** For values that are taken as they are. */
    static final Placeholders NONE = new Placeholders(null, Map.of(), Map.of());

    private final @Nullable Map<String, String> environment;
    private final Map<String, String> systemProperties;
    private final Map<String, String> siblings;

    private Placeholders(
            @Nullable Map<String, String> environment,
            Map<String, String> systemProperties,
            Map<String, String> siblings) {
        this.environment = environment;
        this.systemProperties = systemProperties;
        this.siblings = siblings;
    }

    /** @param siblings the keys of the same source, which may still be added to while it is read */
    static Placeholders of(
            Map<String, String> environment, Map<String, String> systemProperties, Map<String, String> siblings) {
        return new Placeholders(environment, systemProperties, siblings);
    }

    String fill(String text) throws UnresolvedPlaceholder {
        return environment == null ? text : fill(text, environment, new ArrayDeque<>());
    }

    private String fill(String text, Map<String, String> variables, Deque<String> open) throws UnresolvedPlaceholder {
        StringBuilder filled = new StringBuilder();
        int position = 0;
        while (position < text.length()) {
            if (text.startsWith("$${", position)) {
                filled.append("${");
                position += 3;
            } else if (text.startsWith("${", position)) {
                int end = closing(text, position);
                filled.append(value(text.substring(position + 2, end), variables, open));
                position = end + 1;
            } else {
                filled.append(text.charAt(position++));
            }
        }
        return filled.toString();
    }

    private String value(String inside, Map<String, String> variables, Deque<String> open)
            throws UnresolvedPlaceholder {
        int colon = inside.indexOf(':');
        String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
        String direct = direct(name, variables);
        if (direct != null) {
            return direct;
        }
        String sibling = siblings.get(name);
        if (sibling != null) {
            if (open.contains(name)) {
                throw new UnresolvedPlaceholder(name, "stands for itself");
            }
            open.push(name);
            String value = fill(sibling, variables, open);
            open.pop();
            return value;
        }
        if (colon < 0) {
            throw new UnresolvedPlaceholder(name, "has no value: set the environment variable " + variable(name));
        }
        return fill(inside.substring(colon + 1), variables, open);
    }

    private @Nullable String direct(String name, Map<String, String> variables) {
        String value = variables.get(name);
        if (value == null) {
            value = systemProperties.get(name);
        }
        return value == null ? variables.get(variable(name)) : value;
    }

    /** {@code db.user-name} is {@code DB_USER_NAME} in the environment, as for Spring and Quarkus. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static int closing(String text, int start) throws UnresolvedPlaceholder {
        int depth = 0;
        for (int position = start; position < text.length(); position++) {
            if (text.startsWith("${", position)) {
                depth++;
            } else if (text.charAt(position) == '}' && --depth == 0) {
                return position;
            }
        }
        throw new UnresolvedPlaceholder("...", "is opened and never closed; write $${ for a literal ${");
    }
}
