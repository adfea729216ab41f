package dev.autogen.cli.embedded;

import dev.autogen.error.ConfigurationException;
import dev.autogen.error.LockException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One command at a time in a folder. The system lets go of the lock when a process ends, however it ends. */
final class FolderLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until no other command holds the folder, which is made if it is not there. */
    static FolderLock acquire(Path folder, Consumer<String> progress) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean told = false;
            while (attempt(channel) == null) {
                if (!told) {
                    progress.accept("waiting for another command that uses the database in " + folder);
                    told = true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "the folder " + folder + " of the embedded database cannot be written: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LockException("interrupted while another command used the database in " + folder, e);
        }
    }

    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // The other command runs in this same process.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LockException("the lock of the embedded database is not let go: " + e.getMessage(), e);
        }
    }
}
