package dev.autogen.script;

import dev.autogen.Migration;
import dev.autogen.revision.RevisionNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A revision with its code.
 *
 * @param node its place in the history
 * @param location its file, or its class where it comes from a class path
 * @param checksum what tells an edited revision from the one that was applied; null where it is not verified
 * @param code makes its code; throws {@link dev.autogen.error.RevisionException} if the constructor fails
 */
public record Script(
        RevisionNode node, String location, @Nullable String checksum, Supplier<Migration> code) {

    public String id() {
        return node.id();
    }

    /** Id, message and location, for a person. */
    public String describe() {
        return node.describe() + " in " + location;
    }
}
