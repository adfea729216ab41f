package dev.autogen.product.h2;

import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns with their types, from {@code COLUMNS}, {@code ELEMENT_TYPES} and {@code ENUM_VALUES}. */
final class H2Columns {

    private static final String TYPE =
            "upper(data_type) as data_type, dtd_identifier, character_maximum_length, numeric_precision, numeric_scale,"
                    + " declared_numeric_precision, datetime_precision, interval_type, interval_precision, geometry_type,"
                    + " geometry_srid, maximum_cardinality";

    /** What stands for any number of elements in the catalog. */
    private static final int ANY_CARDINALITY = 65536;

    private final Wire wire;
    private final H2Reach reach;
    private final Map<Place, String> enums = new HashMap<>();
    private final Map<Place, SqlType> elements = new HashMap<>();

    H2Columns(Wire wire, H2Reach reach) {
        this.wire = wire;
        this.reach = reach;
    }

    /** Where a type is: object and number of the column, with an underscore for each array around it. */
    private record Place(ObjectName object, String identifier) {}

    private record Listed(Place place, String text) {}

    Map<ObjectName, List<Column>> read() {
        wire.rows(
                        "the values of enums",
                        reach.catalog(
                                "select object_schema, object_name, enum_identifier, listagg('''' || replace(value_name, '''', '''''') || '''',"
                                        + " ', ') within group (order by value_ordinal) from information_schema.enum_values"
                                        + " where object_type = 'TABLE' and "
                                        + reach.tables("object_schema", "object_name")
                                        + " group by object_schema, object_name, enum_identifier"),
                        row -> new Listed(place(row, row.getString(3)), row.getString(4)))
                .forEach(listed -> enums.put(listed.place(), "enum (" + listed.text() + ")"));
        // those that are deepest come first
        wire.rows(
                "the types of arrays",
                reach.catalog("select object_schema, object_name, collection_type_identifier, " + TYPE
                        + " from information_schema.element_types where object_type = 'TABLE' and "
                        + reach.tables("object_schema", "object_name")
                        + " order by length(collection_type_identifier) desc"),
                row -> elements.put(place(row, row.getString(3)), type(row)));
        return H2Reach.grouped(wire.rows(
                "the columns of the database",
                reach.catalog(
                        "select table_schema, table_name, column_name, is_nullable, column_default, is_identity, identity_generation,"
                                + " generation_expression, remarks, domain_schema, domain_name, identity_start, identity_increment,"
                                + " identity_minimum, identity_maximum, identity_cache, identity_cycle, " + TYPE
                                + " from information_schema.columns where " + reach.tables("table_schema", "table_name")
                                + " order by table_schema, table_name, ordinal_position"),
                row -> new H2Reach.Part<>(reach.name(row.getString(1), row.getString(2)), column(row))));
    }

    private Place place(ResultSet row, String identifier) throws SQLException {
        return new Place(reach.name(row.getString(1), row.getString(2)), identifier);
    }

    private Column column(ResultSet row) throws SQLException {
        String domain = row.getString("domain_name");
        String comment = row.getString("remarks");
        String text = row.getString("column_default");
        Generation generation = generation(row);
        return new Column(
                reach.names().swapped(row.getString("column_name")),
                domain == null ? type(row) : new SqlType.Defined(reach.name(row.getString("domain_schema"), domain)),
                row.getString("is_nullable").equals("YES"),
                text == null ? null : H2Expressions.printed(text, reach.names()),
                generation,
                null,
                comment == null || comment.isEmpty() ? null : comment);
    }

    private @Nullable Generation generation(ResultSet row) throws SQLException {
        String expression = row.getString("generation_expression");
        if (expression != null) {
            return new Generation.Computed(H2Expressions.printed(expression, reach.names()), Generation.Storage.STORED);
        }
        if (!row.getString("is_identity").equals("YES")) {
            return null;
        }
        return new Generation.Identity(
                row.getString("identity_generation").equals("ALWAYS")
                        ? Generation.Mode.ALWAYS
                        : Generation.Mode.BY_DEFAULT,
                H2Catalog.options(row, row.findColumn("identity_start"), row.getString("data_type")));
    }

    private SqlType type(ResultSet row) throws SQLException {
        String name = row.getString("data_type");
        Place place = place(row, row.getString("dtd_identifier"));
        return switch (name) {
            case "ENUM" -> SqlType.plain(enums.getOrDefault(place, "enum ()"));
            case "ARRAY" -> array(elements.getOrDefault(place, SqlType.plain("varchar")), row);
            default -> reach.dialect().parseType(spelled(name, row));
        };
    }

    private SqlType array(SqlType element, ResultSet row) throws SQLException {
        int bound = row.getInt("maximum_cardinality");
        return bound == 0 || bound == ANY_CARDINALITY
                ? new SqlType.Array(element)
                : reach.dialect().parseType(reach.dialect().typeSql(element) + " array[" + bound + "]");
    }

    private static String spelled(String name, ResultSet row) throws SQLException {
        return switch (name) {
            case "CHARACTER VARYING",
                    "CHARACTER",
                    "VARCHAR_IGNORECASE",
                    "BINARY VARYING",
                    "BINARY",
                    "JSON",
                    "JAVA_OBJECT" -> name + "(" + row.getLong("character_maximum_length") + ")";
            case "NUMERIC" ->
                row.getString("declared_numeric_precision") == null
                        ? name
                        : name + "(" + row.getInt("numeric_precision") + ", " + row.getInt("numeric_scale") + ")";
            case "DECFLOAT" ->
                row.getString("declared_numeric_precision") == null
                        ? name
                        : name + "(" + row.getInt("numeric_precision") + ")";
            case "TIME", "TIMESTAMP" -> name + "(" + row.getInt("datetime_precision") + ")";
            case "TIME WITH TIME ZONE", "TIMESTAMP WITH TIME ZONE" ->
                name.replaceFirst(" ", "(" + row.getInt("datetime_precision") + ") ");
            case "INTERVAL" -> interval(row);
            case "GEOMETRY" -> geometry(row);
            default -> name;
        };
    }

    /** With the precision of seconds where it has them, and is not the usual one. */
    private static String interval(ResultSet row) throws SQLException {
        String type = row.getString("interval_type").toLowerCase(Locale.ROOT);
        int leading = row.getInt("interval_precision");
        int seconds = row.getInt("datetime_precision");
        boolean usual = leading == 2 && (!type.contains("second") || seconds == 6);
        if (usual) {
            return "interval " + type;
        }
        if (type.equals("second")) {
            return "interval second(" + leading + ", " + seconds + ")";
        }
        int space = type.indexOf(' ');
        String first = (space < 0 ? type : type.substring(0, space)) + "(" + leading + ")";
        String rest = space < 0 ? "" : type.substring(space);
        return "interval " + first + (rest.endsWith("second") && seconds != 6 ? rest + "(" + seconds + ")" : rest);
    }

    private static String geometry(ResultSet row) throws SQLException {
        String type = row.getString("geometry_type");
        String reference = row.getString("geometry_srid");
        if (type == null && reference == null) {
            return "geometry";
        }
        String kind = type == null ? "geometry" : type.toLowerCase(Locale.ROOT);
        return reference == null ? "geometry(" + kind + ")" : "geometry(" + kind + ", " + reference + ")";
    }
}
