package dev.autogen.rewrite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rewriters that come with autogen, in the order in which they are asked: each may find what those before it wrote.
 */
@SuppressWarnings("ImmutableEnumChecker") // a rewriter is a function; those that come with autogen have no state
public enum Shipped {
    ONE_WAY(null, new OneWay());

    private final @Nullable Rewriter rewriter;
    private final @Nullable ScriptRewriter scriptRewriter;

    Shipped(@Nullable Rewriter rewriter, @Nullable ScriptRewriter scriptRewriter) {
        this.rewriter = rewriter;
        this.scriptRewriter = scriptRewriter;
    }

    /** Its name in a configuration, such as {@code safe-not-null}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Shipped::text).toList();
    }

    Optional<Rewriter> rewriter() {
        return Optional.ofNullable(rewriter);
    }

    Optional<ScriptRewriter> scriptRewriter() {
        return Optional.ofNullable(scriptRewriter);
    }
}
