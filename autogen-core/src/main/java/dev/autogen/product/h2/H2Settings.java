package dev.autogen.product.h2;

import dev.autogen.schema.Index;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a database was created with, and how it therefore spells, sorts and compares (manual, "Database URL Overview" and "Compatibility
 * Modes").
 *
 * @param nulls {@code DEFAULT_NULL_ORDERING}
 * @param mode {@code MODE}, in lower case
 */
record H2Settings(H2Names names, Nulls nulls, String mode) {

    /** Those of a database that is created without any. */
    static final H2Settings USUAL = new H2Settings(H2Names.UPPER, Nulls.LOW, "regular");

    /** Modes in which a unique constraint that does not say so takes nulls for equal. */
    private static final Set<String> NULLS_ARE_EQUAL = Set.of("db2", "derby", "mssqlserver");

    /** Where nulls stand if nobody says: as if less or greater than anything else, or always in one place. */
    enum Nulls {
        LOW,
        HIGH,
        FIRST,
        LAST
    }

    static H2Settings of(Connection connection) throws SQLException {
        DatabaseMetaData metadata = connection.getMetaData();
        H2Names names = metadata.storesUpperCaseIdentifiers()
                ? H2Names.UPPER
                : metadata.storesLowerCaseIdentifiers() ? H2Names.LOWER : H2Names.EXACT;
        Map<String, String> found = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        names.catalog("select setting_name, setting_value from information_schema.settings"
                                + " where setting_name in ('DEFAULT_NULL_ORDERING', 'MODE')"))) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return new H2Settings(
                names,
                Nulls.valueOf(found.getOrDefault("DEFAULT_NULL_ORDERING", Nulls.LOW.name())),
                found.getOrDefault("MODE", USUAL.mode()).toLowerCase(Locale.ROOT));
    }

    /** Whether a key of an index sorts as it would if it said nothing of nulls. */
    boolean isUsual(Index.Key key) {
        boolean ascending = key.direction() == Index.Direction.ASCENDING;
        boolean first = switch (nulls) {
            case LOW -> ascending;
            case HIGH -> !ascending;
            case FIRST -> true;
            case LAST -> false;
        };
        return key.nulls() == (first ? Index.NullsOrder.FIRST : Index.NullsOrder.LAST);
    }

    /**
     * Whether a unique constraint takes nulls for equal, and that is not what it does anyway.
     *
     * @param printed what the catalog says of whether they are distinct
     */
    boolean isNotDistinct(@Nullable String printed) {
        return "NO".equals(printed) && !NULLS_ARE_EQUAL.contains(mode);
    }

    /** Whether {@code date} means a timestamp without fractions of seconds. */
    boolean datesHaveTimes() {
        return mode.equals("oracle");
    }
}
