package dev.autogen.cli.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server as it describes itself in {@code postmaster.pid}: its process on line 1, port on line 4, state on line 8.
 *
 * @param state {@code starting}, {@code ready}, {@code stopping}; empty if it has not said yet
 */
record Postmaster(long process, int port, String state) {

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    /** What the file of a data folder says; nothing if no server was started there, or it has ended well. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    // Negative for a server that runs without a postmaster, as initdb does.
                    Math.abs(Long.parseLong(lines.get(0).strip())),
                    lines.size() > PORT_LINE
                            ? Integer.parseInt(lines.get(PORT_LINE).strip())
                            : 0,
                    lines.size() > STATE_LINE ? lines.get(STATE_LINE).strip() : ""));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (NumberFormatException e) {
            throw new IOException("postmaster.pid is not one: " + e.getMessage(), e);
        }
    }

    /** Whether its process runs and is a PostgreSQL: after a crash, another program may bear its number. */
    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .map(Path::of)
                .map(Path::getFileName)
                .filter(program -> program.toString().startsWith("postgres"))
                .isPresent();
    }

    boolean isReady() {
        return state.equals("ready");
    }
}
