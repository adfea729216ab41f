package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.Product;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.product.mysql.MySqlFacts.Strings;
import dev.autogen.product.mysql.MySqlFacts.TableNames;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A product of the family. Either driver connects to either server, so it is the server's version that says whose it is. */
abstract class FamilyProduct implements Product {

    private static final Pattern DATABASE = Pattern.compile("jdbc:[^/]+//[^/]*/([^?]+).*");
    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\.(\\d+).*", Pattern.DOTALL);

    private final Brand brand;
    private final List<String> schemes;

    FamilyProduct(Brand brand, String... schemes) {
        this.brand = brand;
        this.schemes = List.of(schemes);
    }

    @Override
    public boolean isBehind(DatabaseMetaData metadata) throws SQLException {
        String product = metadata.getDatabaseProductName();
        boolean family = product.equalsIgnoreCase("MariaDB") || product.equalsIgnoreCase("MySQL");
        return family && isMariaDb(metadata) == (brand == Brand.MARIADB);
    }

    private static boolean isMariaDb(DatabaseMetaData metadata) throws SQLException {
        return metadata.getDatabaseProductName().equalsIgnoreCase("MariaDB")
                || metadata.getDatabaseProductVersion().contains("MariaDB");
    }

    @Override
    public ServerVersion version(DatabaseMetaData metadata) throws SQLException {
        Matcher matcher = VERSION.matcher(metadata.getDatabaseProductVersion());
        return matcher.matches()
                ? new ServerVersion(
                        reportedName(),
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)))
                : new ServerVersion(
                        reportedName(), metadata.getDatabaseMajorVersion(), metadata.getDatabaseMinorVersion());
    }

    @Override
    public boolean takes(String url) {
        return schemes.stream().anyMatch(url::startsWith);
    }

    @Override
    public String defaultSchema(String url) {
        Matcher matcher = DATABASE.matcher(url);
        return matcher.matches() ? matcher.group(1) : "";
    }

    @Override
    public Dialect dialect(ServerVersion version) {
        return new MySqlDialect(MySqlFacts.of(brand, version));
    }

    @Override
    public Dialect dialect(Connection connection, ServerVersion version) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select @@collation_database, @@lower_case_table_names, @@session.sql_mode")) {
            row.next();
            return new MySqlDialect(new MySqlFacts(
                    brand,
                    version,
                    row.getString(1),
                    row.getInt(2) == 0 ? TableNames.EXACT : TableNames.LOWER_CASE,
                    row.getString(3).contains("NO_BACKSLASH_ESCAPES") ? Strings.PLAIN : Strings.ESCAPED));
        }
    }

    @Override
    public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
        return new MySqlCatalog(wire, (MySqlDialect) dialect);
    }

    @Override
    public Scratch scratch(Wire wire, Dialect dialect) {
        return new MySqlScratch(wire, dialect);
    }
}
