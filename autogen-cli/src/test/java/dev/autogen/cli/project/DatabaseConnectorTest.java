package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.config.ConnectionSettings;
import dev.autogen.config.DatabaseUrl;
import dev.autogen.config.Secret;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.ReflectionException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseConnectorTest {

    private static final String PASSWORD = "s3cr3t&word";

    private static EmbeddedPostgres server;

    private final DatabaseConnector connector = new DatabaseConnector(null);

    @BeforeAll
    static void startServerThatAsksForPasswords() throws Exception {
        server = EmbeddedPostgres.start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role guarded login password '" + PASSWORD + "'");
            try (ResultSet rows = statement.executeQuery("show hba_file")) {
                assertThat(rows.next()).isTrue();
                Path file = Path.of(rows.getString(1));
                Files.writeString(file, "host all guarded all scram-sha-256\n" + Files.readString(file));
            }
            statement.execute("select pg_reload_conf()");
        }
    }

    @AfterAll
    static void stopServer() throws Exception {
        server.close();
    }

    @Test
    void withoutAProjectTheToolsOwnDriverConnects() throws Exception {
        try (Connection connection = connector.connect(settings(url("postgres"), "guarded", PASSWORD))) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("guarded");
        }
    }

    @Test
    void aWrongPasswordIsToldAndNeverPrinted() {
        String wrong = "my 0ld password";
        assertThatThrownBy(() -> connector.connect(settings(url("postgres"), "guarded", wrong)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not let 'guarded' in: check username and password")
                .hasMessageNotContaining(wrong);
        assertThatThrownBy(() -> connector.connect(
                        settings(url("postgres") + "?user=guarded&password=" + "0ldpassw0rd", null, null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not let the user of url in")
                .hasMessageNotContaining("0ldpassw0rd");
    }

    @Test
    void aMissingPasswordIsTold() {
        assertThatThrownBy(() -> connector.connect(settings(url("postgres"), "guarded", null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not let 'guarded' in: check username and password");
    }

    @Test
    void aDatabaseThatDoesNotExistIsTold() {
        assertThatThrownBy(() -> connector.connect(settings(url("shop"), "postgres", null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("/shop does not exist: create it, or correct url")
                .hasMessageContaining("database \"shop\" does not exist");
    }

    @Test
    void aServerThatIsDownIsTold() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> connector.connect(
                        settings("jdbc:postgresql://127.0.0.1:" + port + "/shop?user=me&password=hush", null, null)))
                .isInstanceOf(ReflectionException.class)
                .hasMessage("no server answers at 127.0.0.1:" + port + ": start it, or correct url");
    }

    @Test
    void anUnknownHostIsTold() {
        assertThatThrownBy(() -> connector.connect(settings("jdbc:postgresql://no-such-host.invalid/shop", null, null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "the host of no-such-host.invalid is unknown: correct url; user and password are keys of their own");
    }

    @Test
    void aUrlWithoutADriverNamesItsKindAndNoPassword() {
        assertThatThrownBy(() -> connector.connect(settings("jdbc:nosuch://host/db?password=hush", null, null)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "no JDBC driver takes url jdbc:nosuch://host/db?password=***:"
                                + " correct it, or add a driver for jdbc:nosuch to the project's dependencies, in a scope other than test");
    }

    @Test
    void theProjectsDriverComesBeforeTheTools(@TempDir Path folder) throws Exception {
        Path classes = FakeProject.classes(folder.resolve("classes"), """
                package fake;
                import java.sql.*;
                import java.util.Properties;
                public class FakeDriver implements Driver {
                    public boolean acceptsURL(String url) { return url.startsWith("jdbc:postgresql:"); }
                    public Connection connect(String url, Properties info) throws SQLException {
                        throw new SQLException("the project's driver for " + info.getProperty("user"));
                    }
                    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) { return null; }
                    public int getMajorVersion() { return 1; }
                    public int getMinorVersion() { return 0; }
                    public boolean jdbcCompliant() { return false; }
                    public java.util.logging.Logger getParentLogger() { return null; }
                }
                """);
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("java.sql.Driver"), "fake.Missing\nfake.FakeDriver\n");
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader project = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThatThrownBy(
                            () -> new DatabaseConnector(project).connect(settings(url("postgres"), "postgres", null)))
                    .isInstanceOf(ReflectionException.class)
                    .hasMessageEndingWith("the project's driver for postgres");
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static ConnectionSettings settings(String url, @Nullable String username, @Nullable String password) {
        return new ConnectionSettings(new DatabaseUrl(url), username, password == null ? null : new Secret(password));
    }
}
