package dev.autogen.cli.embedded;

import dev.autogen.config.ConnectionSettings;
import dev.autogen.config.DatabaseUrl;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL on a folder of kept data. It runs from {@link #start} to {@link #close}, and for one command at a time: others
 * wait. A server that someone else has started there is used, and left running.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final FolderLock lock;
    private final int port;
    private final @Nullable Runnable stop;

    private EmbeddedServer(FolderLock lock, int port, @Nullable Runnable stop) {
        this.lock = lock;
        this.port = port;
        this.stop = stop;
    }

    /**
     * Starts the server of a folder, which is filled first if it is new.
     *
     * @param url {@code embedded:postgresql}, {@code embedded:postgresql:17} or {@code embedded:postgresql:17.11.0}
     * @param directory keeps the data, each major version in a folder of its own
     * @param progress is told, in a line, what takes long
     * @throws dev.autogen.error.ConfigurationException if the binaries are not at hand, or the server does not start
     */
    public static EmbeddedServer start(
            DatabaseUrl url, Path directory, PostgresBinaries binaries, Consumer<String> progress) {
        EmbeddedUrl wanted = EmbeddedUrl.of(url);
        Path folder = directory.toAbsolutePath().normalize().resolve(wanted.major());
        FolderLock lock = FolderLock.acquire(folder, progress);
        try {
            DataFolder data = new DataFolder(folder);
            boolean exists = data.exists(wanted.major());
            Optional<Postmaster> running = data.running();
            if (running.isPresent()) {
                return new EmbeddedServer(lock, running.get().port(), null);
            }
            PostgresPrograms programs = new PostgresPrograms(binaries.home(wanted.version()), data.output());
            if (!exists) {
                progress.accept("creating a PostgreSQL " + wanted.version() + " in " + folder);
                data.create(programs, wanted.major());
            }
            Runnable stop = atMostOnce(() -> data.stop(programs));
            // Before the start, so that an interrupted command leaves no server behind.
            Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop " + folder));
            return new EmbeddedServer(lock, data.start(programs), stop);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** How to reach its database {@code postgres}, as the superuser, who needs no password from this machine. */
    public ConnectionSettings connection() {
        DatabaseUrl url = new DatabaseUrl("jdbc:postgresql://" + DataFolder.HOST + ":" + port + "/postgres");
        return new ConnectionSettings(url, DataFolder.USER, null);
    }

    /** Stops the server, unless someone else started it, and lets the next command in. */
    @Override
    public void close() {
        try {
            if (stop != null) {
                stop.run();
            }
        } finally {
            lock.close();
        }
    }

    private static Runnable atMostOnce(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (!done.getAndSet(true)) {
                action.run();
            }
        };
    }
}
