package dev.autogen.rewrite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rewriters that come with autogen, in the order in which they are asked: each may find what those before it wrote. */
public enum Shipped {
    COMMENT_DESTRUCTIVE,
    SAFE_NOT_NULL,
    UNIQUE_USING_INDEX,
    CONCURRENT_INDEXES,
    NOT_VALID_CONSTRAINTS,
    ONE_WAY;

    /** Its name in a configuration, such as {@code safe-not-null}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Shipped::text).toList();
    }

    Optional<Rewriter> rewriter() {
        return switch (this) {
            case COMMENT_DESTRUCTIVE -> Optional.of(new CommentDestructive());
            case SAFE_NOT_NULL -> Optional.of(new SafeNotNull());
            case UNIQUE_USING_INDEX -> Optional.of(new UniqueUsingIndex());
            case CONCURRENT_INDEXES -> Optional.of(new ConcurrentIndexes());
            case NOT_VALID_CONSTRAINTS -> Optional.of(new NotValidConstraints());
            case ONE_WAY -> Optional.empty();
        };
    }

    Optional<ScriptRewriter> scriptRewriter() {
        return this == ONE_WAY ? Optional.of(new OneWay()) : Optional.empty();
    }
}
