package dev.autogen.cli;

import dev.autogen.error.ConfigurationException;
import dev.autogen.script.WriteHook;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a new revision.
 *
 * @param path where it is to be
 * @param source its text
 */
record RevisionFile(Path path, String source) {

    /**
     * Writes it, and the folder where there is none.
     *
     * @throws ConfigurationException if it cannot be written, or is there already
     */
    void write() {
        Path folder = path.getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        try {
            Files.writeString(path, source, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new ConfigurationException(path + " is there already: no revision was written; move it away", e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Hands it to hooks.
     *
     * @throws ConfigurationException if one fails; the file stays
     */
    void hand(List<WriteHook> hooks) {
        for (WriteHook hook : hooks) {
            try {
                hook.written(path);
            } catch (Exception e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                throw new ConfigurationException(
                        "the revision is written to " + path + ", but the write hook " + hook.describe() + " failed: "
                                + (e instanceof IOException ? e.getMessage() : e),
                        e);
            }
        }
    }

    /** Takes it back because something failed, which says so where it cannot be taken back. */
    void remove(RuntimeException failure) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static ConfigurationException unwritable(@Nullable Path folder, IOException cause) {
        return new ConfigurationException(
                "the folder of revisions " + folder + " cannot be written to (" + cause
                        + "): no revision was written; change that, or name another folder with 'revisions'",
                cause);
    }
}
