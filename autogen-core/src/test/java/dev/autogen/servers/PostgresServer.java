package dev.autogen.servers;

import dev.autogen.product.Product;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.testing.Catalog;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The embedded PostgreSQL. */
public final class PostgresServer implements TestServer {

    @Override
    public Product product() {
        return new PostgresProduct();
    }

    @Override
    public TestDatabase create() throws SQLException {
        return new Database(this, LiveDatabase.create());
    }

    @Override
    public String toString() {
        return product().reportedName();
    }

    private record Database(TestServer server, LiveDatabase live) implements TestDatabase {

        @Override
        public String url() {
            return live.url() + "?user=postgres";
        }

        @Override
        public Connection connect() throws SQLException {
            return live.connect();
        }

        @Override
        public void clear() throws SQLException {
            live.clear();
        }

        @Override
        public List<String> references(boolean checked) {
            return List.of("set session_replication_role = " + (checked ? "default" : "replica"));
        }

        @Override
        public List<String> catalog() throws SQLException {
            try (Connection connection = live.connect()) {
                return Catalog.of(connection);
            }
        }
    }
}
