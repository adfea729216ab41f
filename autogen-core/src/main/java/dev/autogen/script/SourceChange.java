package dev.autogen.script;

import dev.autogen.error.RevisionException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A change to the file of a revision.
 *
 * @param before the file
 * @param after the file as it is to be called; the same where it keeps its name
 * @param original what it says
 * @param text what it is to say
 */
public record SourceChange(Path before, Path after, String original, String text) {

    /**
     * Writes changes, all or none.
     *
     * @throws RevisionException if one cannot be written, or a file of a new name is there already; then none is
     */
    public static void write(List<SourceChange> changes) {
        Deque<SourceChange> written = new ArrayDeque<>();
        for (SourceChange change : changes) {
            try {
                change.requireFree();
                written.push(change);
                change.write();
            } catch (IOException e) {
                written.forEach(SourceChange::undo);
                throw new RevisionException(
                        "cannot write " + change.after + " (" + e
                                + "): no file was changed; correct that and try again",
                        e);
            }
        }
    }

    private void requireFree() throws IOException {
        if (!after.equals(before) && Files.exists(after)) {
            throw new FileAlreadyExistsException(after.toString());
        }
    }

    /** Into the file itself, which keeps its permissions, and stays a link where it is one. */
    private void write() throws IOException {
        Files.writeString(after, text);
        if (!after.equals(before)) {
            Files.delete(before);
        }
    }

    /**
     * Puts the file back as it was.
     *
     * @throws RevisionException if that fails
     */
    public void undo() {
        try {
            Files.writeString(before, original);
            if (!after.equals(before)) {
                Files.deleteIfExists(after);
            }
        } catch (IOException e) {
            throw new RevisionException("cannot put " + before + " back as it was (" + e + "): restore it by hand", e);
        }
    }
}
