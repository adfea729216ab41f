package dev.autogen.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of the family that this JVM started, in a folder of its own, and that ends with it. */
record ServerProcess(int port) {

    /** A program on the path. */
    static Optional<Path> onPath(String program) {
        String path = String.valueOf(System.getenv("PATH")) + File.pathSeparator + "/usr/sbin" + File.pathSeparator
                + "/usr/local/sbin";
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Makes a data folder with one program, and starts another on it. */
    static ServerProcess start(Commands commands) {
        try {
            Path folder = Files.createTempDirectory("autogen-server");
            int port = freePort();
            run(commands.initialize(folder.resolve("data")), folder.resolve("initialize.log"));
            ProcessBuilder serve = new ProcessBuilder(
                            commands.serve(folder.resolve("data"), folder.resolve("socket"), port))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("server.log").toFile());
            // a MariaDB that starts deletes the temporary tables of others in the same folder
            serve.environment().put("TMPDIR", folder.toString());
            Process server = serve.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
            await(server, port, folder.resolve("server.log"));
            return new ServerProcess(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said to the programs of a server. */
    interface Commands {
        List<String> initialize(Path data);

        List<String> serve(Path data, Path socket, int port);
    }

    private static void await(Process server, int port, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end && server.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(1);
                return;
            } catch (ConnectException e) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("the server does not answer:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
    }

    private static void stop(Process server, Path folder) {
        server.destroyForcibly();
        try {
            server.waitFor(10, TimeUnit.SECONDS);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | InterruptedException e) {
            return; // what is left in the temporary folder harms nobody
        }
    }
}
