package dev.autogen.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;
import dev.autogen.servers.TestDatabase;
import java.sql.SQLException;

/**
 * What a server takes of a schema that PostgreSQL takes, in its own words. A product that is new among the servers of the tests
 * has one more, and the compiler says what that must tell.
 */
interface Ground {

    /** That of a server. */
    static Ground of(TestDatabase database) throws SQLException {
        Dialect dialect = database.dialect();
        String product = database.product().name();
        return switch (product) {
            case "postgresql" -> new PostgresGround(dialect);
            case "mariadb", "mysql" -> new FamilyGround(dialect);
            case "h2" -> new PlainGround(dialect, Tongue.H2);
            case "sqlite" -> new PlainGround(dialect, Tongue.SQLITE);
            default -> throw new IllegalArgumentException("nobody has said what " + product + " takes");
        };
    }

    Dialect dialect();

    /** Where schemas of a seed come from. */
    RandomDatabase source(long seed);

    /** A schema as far as the server can have it. */
    Database fit(Database database);

    /** What a column is called there. */
    default String column(String name) {
        return name;
    }

    /** The value in a row, see {@link Family#value}. */
    String value(Family family, SqlType type, int row);

    /** What is inserted into a table whose columns all have values by themselves. */
    default String defaults() {
        return " default values";
    }

    /** What lets a row have its own number in an identity column, with a space before it. */
    String overriding();
}
