package dev.autogen.cli.embedded;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server's data, and what is done to the server with it. Whoever calls holds the lock of the folder. */
final class DataFolder {

    static final String HOST = "127.0.0.1";
    static final String USER = "postgres";

    private static final int FIRST_WITH_BUILTIN_LOCALE = 17;
    private static final int ATTEMPTS = 3;
    private static final int WAIT_SECONDS = 60;
    private static final long PAUSE_MILLIS = 50;

    /** Without fsync, what is committed survives a crash of the server, but not of the machine: it is for development. */
    private static final String SETTINGS = """

            # autogen
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            timezone = 'UTC'
            fsync = off
            """;

    private final Path folder;
    private final Path data;

    DataFolder(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    Path output() {
        return folder.resolve("output.log");
    }

    /** The server that runs on the data already, as soon as it is ready. */
    Optional<Postmaster> running() {
        try {
            for (int i = 0; i < WAIT_SECONDS * 1000 / PAUSE_MILLIS; i++) {
                Optional<Postmaster> postmaster = Postmaster.of(data);
                if (postmaster.isEmpty()) {
                    return Optional.empty();
                }
                if (!postmaster.get().isAlive()) {
                    // What a crash left behind; PostgreSQL itself is misled by it where the number is another process's
                    // now.
                    Files.deleteIfExists(data.resolve("postmaster.pid"));
                    return Optional.empty();
                }
                if (postmaster.get().isReady()) {
                    return postmaster;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException e) {
            throw new ConfigurationException("the data of the embedded database cannot be read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("interrupted while the embedded database was starting in " + folder, e);
        }
        throw new ConfigurationException(
                "a server runs in " + folder + ", but does not become ready: see its server.log");
    }

    /** Whether there is data; data of another major version is refused. */
    boolean exists(String major) {
        if (!Files.isDirectory(data)) {
            return false;
        }
        try {
            String found = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!found.equals(major)) {
                throw new ConfigurationException(folder + " holds data of PostgreSQL " + found + ", and " + major
                        + " is asked for: write url = embedded:postgresql:" + found
                        + ", choose another embedded-directory,"
                        + " or remove the folder");
            }
            return true;
        } catch (IOException e) {
            throw new ConfigurationException(data + " is not the data of a PostgreSQL: " + e.getMessage(), e);
        }
    }

    /** Makes an empty server. It gets its name when it is whole, so that a killed command leaves nothing half made. */
    void create(PostgresPrograms programs, String major) {
        Path unfinished = folder.resolve("data.unfinished");
        try {
            Folders.delete(unfinished);
            Files.writeString(folder.resolve(".gitignore"), "*\n");
            List<String> arguments = new ArrayList<>(List.of(
                    "-D", unfinished.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"));
            if (Integer.parseInt(major) >= FIRST_WITH_BUILTIN_LOCALE) {
                arguments.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            }
            if (!programs.run("initdb", arguments)) {
                throw new ConfigurationException(
                        "the embedded PostgreSQL cannot make its data in " + folder + ":\n" + programs.said());
            }
            Files.writeString(unfinished.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ConfigurationException("the embedded PostgreSQL cannot make its data in " + folder + ": " + e, e);
        }
    }

    /** Starts the server, and returns the port on which it is ready. */
    int start(PostgresPrograms programs) {
        Path log = folder.resolve("server.log");
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            List<String> arguments = List.of(
                    "-D",
                    data.toString(),
                    "-l",
                    log.toString(),
                    "-o",
                    "-p " + port,
                    "-w",
                    "-t",
                    "" + WAIT_SECONDS,
                    "start");
            try {
                Files.deleteIfExists(log);
                if (programs.run("pg_ctl", arguments)) {
                    return port;
                }
                String said = Files.exists(log)
                        ? Files.readString(log, Charset.defaultCharset()).strip()
                        : "";
                // Another process may take the port in the moment between.
                if (attempt == ATTEMPTS || !said.contains("Address already in use")) {
                    throw new ConfigurationException("the embedded PostgreSQL does not start in " + folder + ":\n"
                            + said + "\n" + programs.said());
                }
            } catch (IOException e) {
                throw new ConfigurationException("the embedded PostgreSQL does not start in " + folder + ": " + e, e);
            }
        }
    }

    /** Stops the server, whoever is connected. */
    void stop(PostgresPrograms programs) {
        programs.run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "-t", "" + WAIT_SECONDS, "stop"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ConfigurationException("there is no free port for the embedded PostgreSQL: " + e.getMessage(), e);
        }
    }
}
