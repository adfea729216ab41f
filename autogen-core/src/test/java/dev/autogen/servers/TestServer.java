package dev.autogen.servers;

import dev.autogen.product.Product;
import java.sql.SQLException;

/** A kind of server that tests can have databases on; it starts with the first of them. Its text names it in reports. */
public interface TestServer {

    Product product();

    /** An empty database that no other test has. */
    TestDatabase create() throws SQLException;
}
