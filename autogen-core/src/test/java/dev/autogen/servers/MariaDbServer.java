package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.mysql.MariaDbProduct;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The MariaDB that {@code AUTOGEN_TEST_MARIADB} leads to, or one that is started if {@code mariadbd} is installed. */
public final class MariaDbServer extends FamilyServer {

    /** As {@code jdbc:mariadb://host:3306/?user=root&password=...}: tests make databases there, and drop them. */
    private static final String GIVEN = System.getenv("AUTOGEN_TEST_MARIADB");

    private static final Optional<Path> PROGRAM = ServerProcess.onPath("mariadbd");

    /** Whether there is one. */
    public static boolean isAtHand() {
        return GIVEN != null || PROGRAM.isPresent();
    }

    @Override
    public Product product() {
        return new MariaDbProduct();
    }

    @Override
    String url(String database) {
        return GIVEN == null
                ? "jdbc:mariadb://127.0.0.1:" + Started.PROCESS.port() + "/" + database + "?user=root&sslMode=disable"
                : GIVEN.replaceFirst("/(?=\\?|$)", "/" + database);
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
