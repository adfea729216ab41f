package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.mysql.MySqlProduct;
import dev.autogen.testing.GivenServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.testcontainers.mysql.MySQLContainer;

/** The MySQL that {@code AUTOGEN_TEST_MYSQL} leads to, that the build unpacked (profile {@code mysql}), or of which an image is there. */
public final class MySqlServer extends FamilyServer {

    /** The line that the build unpacks; it is not fetched unless {@code AUTOGEN_TEST_MYSQL} says so. */
    private static final String IMAGE = "mysql:8.0";

    /** Hibernate tells the two products apart by their drivers. */
    private static final String DRIVER = "com.mysql.cj.jdbc.Driver";

    /** Where the folders {@code bin, lib} and {@code share} of a distribution are. */
    private static final String HOME = System.getProperty("autogen.test.mysql");

    /**
     * With MySQL's own driver: {@code jdbc:mysql://host:3306/?user=root&password=...}, where tests make databases and drop them, or
     * {@code docker:mysql:8.4}.
     */
    private static final Optional<GivenServer> GIVEN = GivenServer.in("AUTOGEN_TEST_MYSQL")
            .or(() -> HOME == null && hasDriver() ? GivenServer.ofLocalImage(IMAGE) : Optional.empty());

    /** Whether there is one. */
    public static boolean isAtHand() {
        return GIVEN.isPresent() || HOME != null;
    }

    private static boolean hasDriver() {
        try {
            Class.forName(DRIVER, false, MySqlServer.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Override
    public Product product() {
        return new MySqlProduct();
    }

    @Override
    String url(String database) {
        return GIVEN.isPresent()
                ? Given.URL.replaceFirst("/(?=\\?|$)", "/" + database)
                : "jdbc:mysql://127.0.0.1:" + Started.PROCESS.port() + "/" + database
                        + "?user=root&useSSL=false&allowPublicKeyRetrieval=true";
    }

    private static final class Given {
        static final String URL = GIVEN.orElseThrow()
                .url(
                        "jdbc:mysql",
                        List.of("user=root", "password=" + PASSWORD, "useSSL=false", "allowPublicKeyRetrieval=true"),
                        image -> new MySQLContainer(image).withUsername("root").withPassword(PASSWORD));
    }

    private static final class Started {
        static final ServerProcess PROCESS = ServerProcess.start(new ServerProcess.Commands() {
            @Override
            public List<String> initialize(Path data) {
                return List.of(
                        program(),
                        "--no-defaults",
                        "--initialize-insecure",
                        user(),
                        "--basedir=" + HOME,
                        "--datadir=" + data);
            }

            @Override
            public List<String> serve(Path data, Path socket, int port) {
                return List.of(
                        program(),
                        "--no-defaults",
                        user(),
                        "--basedir=" + HOME,
                        "--datadir=" + data,
                        "--socket=" + socket,
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--mysqlx=OFF",
                        "--skip-log-bin",
                        "--innodb-flush-log-at-trx-commit=0");
            }
        });

        private static String program() {
            Path program = Path.of(HOME, "bin", "mysqld");
            if (!program.toFile().setExecutable(true)) {
                throw new IllegalStateException(program + " cannot be made executable");
            }
            return program.toString();
        }

        private static String user() {
            return "--user=" + System.getProperty("user.name");
        }
    }
}
