package dev.autogen.script;

import dev.autogen.revision.RevisionNode;
import java.util.List;

/**
 * A source file with what was made of it, so that neither a compiler nor a class is needed to know its revisions.
 *
 * @param text what the file said
 * @param checksum see {@link SourceFile#checksum}
 * @param compiled its classes
 * @param revisions those of its classes that are revisions
 */
record KnownFile(String text, String checksum, CompiledFile compiled, List<KnownRevision> revisions) {

    KnownFile {
        revisions = List.copyOf(revisions);
    }

    /**
     * A revision that was found in a class.
     *
     * @param className binary name of the class
     * @param node its place in the history
     */
    record KnownRevision(String className, RevisionNode node) {}
}
