package dev.autogen.product;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.ansi.AnsiProduct;
import dev.autogen.product.h2.H2Product;
import dev.autogen.product.mysql.MariaDbProduct;
import dev.autogen.product.mysql.MySqlProduct;
import dev.autogen.product.oracle.OracleProduct;
import dev.autogen.product.postgres.CockroachProduct;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.product.postgres.YugabyteProduct;
import dev.autogen.product.sqlite.SqliteProduct;
import dev.autogen.product.sqlserver.SqlServerProduct;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The databases that are known: those that autogen brings, after them those of plugins, which are asked for only if none of them fits,
 * and last the generic one, which any database is taken for that is none of these.
 */
public final class Products {

    private static final List<Product> BUILT_IN = List.of(
            new YugabyteProduct(),
            new CockroachProduct(),
            new PostgresProduct(),
            new MariaDbProduct(),
            new MySqlProduct(),
            new H2Product(),
            new SqliteProduct(),
            new SqlServerProduct(),
            new OracleProduct());
    /** Serves whatever none of these does. */
    private static final Product GENERIC = new AnsiProduct();

    private static final Products BROUGHT_ALONG = new Products(List::of);

    private final Supplier<List<Product>> others;

    private Products(Supplier<List<Product>> others) {
        this.others = others;
    }

    /** Those that autogen brings. */
    public static Products builtIn() {
        return BROUGHT_ALONG;
    }

    /**
     * With others.
     *
     * @param others asked for when a database is none of those that autogen brings
     */
    public static Products with(Supplier<List<Product>> others) {
        return new Products(others);
    }

    /** All of them. */
    public List<Product> all() {
        List<Product> all = new ArrayList<>(BUILT_IN);
        all.addAll(others.get());
        all.add(GENERIC);
        return all;
    }

    /** The product behind a connection; the generic one if it is none of the others. */
    public Product behind(DatabaseMetaData metadata) throws SQLException {
        Optional<Product> own = behind(metadata, BUILT_IN);
        return own.isPresent() ? own.get() : behind(metadata, others.get()).orElse(GENERIC);
    }

    private static Optional<Product> behind(DatabaseMetaData metadata, List<Product> products) throws SQLException {
        for (Product product : products) {
            if (product.isBehind(metadata)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    /**
     * The product of a server.
     *
     * @throws UnsupportedException if it is none of these
     */
    public Product of(ServerVersion server) {
        return find(product -> product.reportedName().equalsIgnoreCase(server.product()))
                .orElseThrow(() -> unknown(server.product()));
    }

    /**
     * The dialect of a server that is not asked.
     *
     * @throws UnsupportedException if it is of no known product
     */
    public Dialect dialect(ServerVersion server) {
        return of(server).dialect(server);
    }

    /** The product of that name in configuration. */
    public Optional<Product> named(String name) {
        return find(product -> product.name().equals(name));
    }

    /** The product that a JDBC URL leads to. */
    public Optional<Product> at(String url) {
        return find(product -> product.takes(url));
    }

    /**
     * That nobody connects to a database that autogen itself knows without a server alone; costs no connection.
     *
     * @throws UnsupportedException if the JDBC URL leads to one
     */
    public static void requireLive(String url) {
        BUILT_IN.stream().filter(product -> product.takes(url)).forEach(Product::requireLive);
    }

    /** Names in configuration, with commas between. */
    public String names() {
        return all().stream().map(Product::name).collect(Collectors.joining(", "));
    }

    private Optional<Product> find(Predicate<Product> wanted) {
        return BUILT_IN.stream()
                .filter(wanted)
                .findFirst()
                .or(() -> others.get().stream().filter(wanted).findFirst())
                .or(() -> Optional.of(GENERIC).filter(wanted));
    }

    private UnsupportedException unknown(String product) {
        return new UnsupportedException("there is no dialect for the database product '" + product + "'; supported: "
                + all().stream().map(Product::reportedName).collect(Collectors.joining(", ")));
    }
}
