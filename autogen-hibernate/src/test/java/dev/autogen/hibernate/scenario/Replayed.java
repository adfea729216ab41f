package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.Dialect;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** What operations make of a schema as a value, against what they make of the database. */
final class Replayed {

    private final Cluster cluster;
    private final Dialect dialect;
    private final Scope scope;
    private final Database before;

    /** Remembers the live database as it is. */
    Replayed(Cluster cluster, Dialect dialect, List<String> schemas) throws SQLException {
        this.cluster = cluster;
        this.dialect = dialect;
        VersionTables own = VersionTables.standard();
        this.scope = new Scope(schemas, Set.copyOf(own.names()), Set.of());
        try (Connection connection = cluster.connect(Cluster.LIVE)) {
            this.before = read(connection);
        }
    }

    private Database read(Connection connection) {
        return dialect.normalize(new JdbcReader(connection, new PostgresProduct(), dialect, scope).read());
    }

    /** Neither side has what the other has not, once these operations have run. */
    void assertLike(List<Operation> operations) throws SQLException {
        Database replayed = before;
        for (Operation operation : operations) {
            replayed = operation.apply(replayed);
        }
        try (Connection connection = cluster.connect(Cluster.LIVE)) {
            Database found = read(connection);
            Database judged = new ServerJudge(connection, new PostgresProduct(), dialect)
                    .judge(dialect.normalize(replayed), found)
                    .desired();
            assertThat(SchemaDiff.between(found, judged))
                    .as("what the operations say and did not do")
                    .isEmpty();
            assertThat(SchemaDiff.between(judged, found))
                    .as("what the operations did and do not say")
                    .isEmpty();
        }
    }
}
