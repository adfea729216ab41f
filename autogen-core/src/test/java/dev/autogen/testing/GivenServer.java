package dev.autogen.testing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A server of the tests that is not of the build's own making: at a URL, or in a container of {@code docker:IMAGE}, which is started when
 * it is first needed and ends with the JVM.
 */
public record GivenServer(String value) {

    private static final String DOCKER = "docker:";

    /** Where Testcontainers need not fetch what tidies up behind it. */
    private static final boolean UNTIDY = Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED"));

    /** What a variable of the environment says. */
    public static Optional<GivenServer> in(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(value -> !value.isBlank())
                .map(GivenServer::new);
    }

    /** An image that a Docker engine has already, with all that it takes to start it: nothing is fetched that nobody asked for. */
    public static Optional<GivenServer> ofLocalImage(String image) {
        return has(image) && (UNTIDY || has("testcontainers/ryuk"))
                ? Optional.of(new GivenServer(DOCKER + image))
                : Optional.empty();
    }

    private static boolean has(String image) {
        try {
            Process process = new ProcessBuilder("docker", "image", "ls", "--quiet", image)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(3, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0 && process.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false; // there is no Docker
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The address of the server without a database in it, with user and password as parameters. */
    public String url(
            String protocol,
            List<String> parameters,
            Function<DockerImageName, ? extends JdbcDatabaseContainer<?>> containers) {
        if (!value.startsWith(DOCKER)) {
            return value;
        }
        DockerImageName image = DockerImageName.parse(value.substring(DOCKER.length()));
        // it need not come from the registry, whose names are the only ones that Testcontainers trusts
        String name = image.getUnversionedPart().replaceFirst(".*/", "");
        JdbcDatabaseContainer<?> container = containers.apply(image.asCompatibleSubstituteFor(name));
        container.start();
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
        return protocol + "://" + container.getHost() + ":" + container.getFirstMappedPort() + "/?"
                + String.join("&", parameters);
    }
}
