package dev.autogen.rewrite;

import dev.autogen.error.ConfigurationException;
import java.util.List;

/**
 * The rewriters that a configuration switches on.
 *
 * @param names theirs; those of plugins are asked in this order
 * @param origin where they were written
 */
public record RewriterNames(List<String> names, String origin) {

    /** What stands for none of them. */
    public static final String NONE = "none";

    private static final RewriterNames STANDARD =
            new RewriterNames(List.of(Shipped.SAFE_NOT_NULL.text()), "the default");

    public RewriterNames {
        names = List.copyOf(names);
    }

    /** What is switched on where nothing is configured. */
    public static RewriterNames standard() {
        return STANDARD;
    }

    /**
     * As a configuration says it.
     *
     * @param names names, or {@value #NONE} alone
     * @throws ConfigurationException if one is there twice, or {@value #NONE} beside others
     */
    public static RewriterNames of(List<String> names, String origin) {
        if (names.equals(List.of(NONE))) {
            return new RewriterNames(List.of(), origin);
        }
        if (names.contains(NONE)) {
            throw new ConfigurationException(origin + ": '" + NONE + "' stands alone, not with " + names);
        }
        names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ConfigurationException(origin + ": rewriter '" + name + "' is named twice");
                });
        return new RewriterNames(names, origin);
    }
}
