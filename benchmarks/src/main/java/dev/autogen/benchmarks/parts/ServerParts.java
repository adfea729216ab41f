package dev.autogen.benchmarks.parts;

import dev.autogen.benchmarks.Server;
import dev.autogen.dialect.Statement;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.schema.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What asks a server. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ServerParts {

    private final PostgresDialect dialect = new PostgresDialect();
    private @Nullable Server server;
    private @Nullable Connection connection;
    private Database current = Database.empty();
    private Database desired = Database.empty();

    /** A server with the tables of the model. */
    @Setup
    public void fill(Model model) throws IOException, SQLException {
        server = Server.start();
        String url = server.database("parts");
        Server.fill(
                url,
                dialect.statements(SchemaDiff.between(Database.empty(), dialect.normalize(model.unchanged))).stream()
                        .flatMap(List::stream)
                        .map(Statement::sql)
                        .toList());
        connection = DriverManager.getConnection(url);
        current = dialect.normalize(read(model));
        desired = dialect.normalize(model.changed);
    }

    @Benchmark
    public Database read(Model model) throws SQLException {
        return new JdbcReader(connection(), new PostgresProduct(), dialect, Scope.defaultSchema()).read();
    }

    /** One table in a hundred has a default that the server must be asked about. */
    @Benchmark
    public Judgement judge(Model model) throws SQLException {
        return new ServerJudge(connection(), new PostgresProduct(), dialect).judge(desired, current);
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            throw new SQLException("not connected");
        }
        return connection;
    }

    /** Ends the server. */
    @TearDown
    public void end() throws IOException, SQLException {
        if (connection != null) {
            connection.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
