package dev.autogen.product.mysql;

import dev.autogen.dialect.ServerVersion;

/**
 * What is known of a server.
 *
 * @param brand whose it is
 * @param version its version
 * @param collation default collation of the database; empty if it is not known
 * @param tableNames what becomes of the names of tables ({@code lower_case_table_names})
 * @param strings how string literals are read ({@code NO_BACKSLASH_ESCAPES})
 */
public record MySqlFacts(Brand brand, ServerVersion version, String collation, TableNames tableNames, Strings strings) {

    /** Whose server it is. */
    public enum Brand {
        MARIADB,
        MYSQL
    }

    /** What becomes of the names of tables. */
    public enum TableNames {
        /** They are kept and compared to the letter, as on Linux. */
        EXACT,
        /** They are compared without regard to case, as on Windows and macOS. */
        LOWER_CASE
    }

    /** How string literals are read. */
    public enum Strings {
        /** A backslash begins an escape. */
        ESCAPED,
        /** A backslash is a plain character. */
        PLAIN
    }

    /** A server of which nobody has asked more than the version. */
    public static MySqlFacts of(Brand brand, ServerVersion version) {
        return new MySqlFacts(brand, version, "", TableNames.EXACT, Strings.ESCAPED);
    }

    boolean isMariaDb() {
        return brand == Brand.MARIADB;
    }

    boolean isAtLeast(int major, int minor) {
        return version.major() > major || (version.major() == major && version.minor() >= minor);
    }
}
