package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.mysql.MySqlProduct;
import java.nio.file.Path;
import java.util.List;

/** The MySQL that {@code AUTOGEN_TEST_MYSQL} leads to, or one that the build unpacked (profile {@code mysql}). */
public final class MySqlServer extends FamilyServer {

    /**
     * With MySQL's own driver, by which Hibernate tells the two apart: {@code jdbc:mysql://host:3306/?user=root&password=...}. Tests
     * make databases there, and drop them.
     */
    private static final String GIVEN = System.getenv("AUTOGEN_TEST_MYSQL");

    /** Where the folders {@code bin, lib} and {@code share} of a distribution are. */
    private static final String HOME = System.getProperty("autogen.test.mysql");

    /** Whether there is one. */
    public static boolean isAtHand() {
        return GIVEN != null || HOME != null;
    }

    @Override
    public Product product() {
        return new MySqlProduct();
    }

    @Override
    String url(String database) {
        return GIVEN == null
                ? "jdbc:mysql://127.0.0.1:" + Started.PROCESS.port() + "/" + database
                        + "?user=root&useSSL=false&allowPublicKeyRetrieval=true"
                : GIVEN.replaceFirst("/(?=\\?|$)", "/" + database);
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
