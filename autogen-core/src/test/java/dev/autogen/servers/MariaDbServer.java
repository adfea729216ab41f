package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.mysql.MariaDbProduct;
import dev.autogen.testing.GivenServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.testcontainers.mariadb.MariaDBContainer;

/** The MariaDB that {@code AUTOGEN_TEST_MARIADB} leads to, or that is started if {@code mariadbd} or an image is there. */
public final class MariaDbServer extends FamilyServer {

    /** The line that is installed in most places; it is not fetched unless {@code AUTOGEN_TEST_MARIADB} says so. */
    private static final String IMAGE = "mariadb:10.11";

    private static final Optional<Path> PROGRAM = ServerProcess.onPath("mariadbd");

    /**
     * {@code jdbc:mariadb://host:3306/?user=root&password=...}, where tests make databases and drop them, or
     * {@code docker:mariadb:11.4}.
     */
    private static final Optional<GivenServer> GIVEN = GivenServer.in("AUTOGEN_TEST_MARIADB")
            .or(() -> PROGRAM.isPresent() ? Optional.empty() : GivenServer.ofLocalImage(IMAGE));

    /** Whether there is one. */
    public static boolean isAtHand() {
        return GIVEN.isPresent() || PROGRAM.isPresent();
    }

    @Override
    public Product product() {
        return new MariaDbProduct();
    }

    @Override
    String url(String database) {
        return GIVEN.isPresent()
                ? Given.URL.replaceFirst("/(?=\\?|$)", "/" + database)
                : "jdbc:mariadb://127.0.0.1:" + Started.PROCESS.port() + "/" + database + "?user=root&sslMode=disable";
    }

    private static final class Given {
        static final String URL = GIVEN.orElseThrow()
                .url(
                        "jdbc:mariadb",
                        List.of("user=root", "password=" + PASSWORD),
                        image ->
                                new MariaDBContainer(image).withUsername("root").withPassword(PASSWORD));
    }

    private static final class Started {
        static final ServerProcess PROCESS = ServerProcess.start(new ServerProcess.Commands() {
            @Override
            public List<String> initialize(Path data) {
                return List.of(
                        "mariadb-install-db",
                        "--no-defaults",
                        "--user=" + System.getProperty("user.name"),
                        "--datadir=" + data,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db");
            }

            @Override
            public List<String> serve(Path data, Path socket, int port) {
                return List.of(
                        PROGRAM.orElseThrow().toString(),
                        "--no-defaults",
                        "--user=" + System.getProperty("user.name"),
                        "--datadir=" + data,
                        "--socket=" + socket,
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0");
            }
        });
    }
}
