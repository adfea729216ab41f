package dev.autogen.reflect;

import dev.autogen.schema.ObjectName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is there.
 *
 * @param name its name, as {@link Reach#name} makes it
 * @param comment its comment, or null
 */
public record Listing(ObjectName name, @Nullable String comment) {

    /**
     * The tables that {@code DatabaseMetaData.getTables} tells of.
     *
     * @param types which kinds of them are tables
     */
    public static List<Listing> ofMetadata(Wire wire, Reach reach, String... types) {
        return wire
                .metadata(
                        "the tables of the database",
                        metadata -> metadata.getTables(null, pattern(metadata, reach), "%", types),
                        Listed::of)
                .stream()
                .filter(table -> reach.allSchemas().contains(table.schema()))
                .map(table -> new Listing(reach.name(table.schema(), table.name()), table.comment()))
                .toList();
    }

    /** One schema by name; for several there is no pattern, so that all are asked for and sorted out here. */
    private static @Nullable String pattern(DatabaseMetaData metadata, Reach reach) throws SQLException {
        String escape = metadata.getSearchStringEscape();
        return reach.schemas().isEmpty()
                ? reach.defaultSchema()
                        .replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%")
                : null;
    }

    private record Listed(
            String schema, String name, @Nullable String comment) {

        static Listed of(ResultSet row) throws SQLException {
            return new Listed(row.getString("TABLE_SCHEM"), row.getString("TABLE_NAME"), row.getString("REMARKS"));
        }
    }
}
