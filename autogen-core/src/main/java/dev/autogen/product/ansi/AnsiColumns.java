package dev.autogen.product.ansi;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Columns, from {@code getColumns}. */
final class AnsiColumns {

    private final AnsiReach reach;
    private final AnsiTypes types;

    AnsiColumns(AnsiReach reach, AnsiTypes types) {
        this.reach = reach;
        this.types = types;
    }

    Map<ObjectName, List<Column>> read() {
        return reach.matched(
                "the columns of the database",
                (metadata, schema, table) -> metadata.getColumns(null, schema, "%", "%"),
                this::column);
    }

    private Column column(ResultSet row) throws SQLException {
        String defaultValue = row.getString("COLUMN_DEF");
        Column column = Column.of(reach.names().swapped(row.getString("COLUMN_NAME")), type(row))
                .nullable(row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls);
        if ("YES".equals(row.getString("IS_AUTOINCREMENT"))) {
            return column.identity();
        }
        return "YES".equals(row.getString("IS_GENERATEDCOLUMN"))
                ? column.generation(new Generation.Computed(String.valueOf(defaultValue), Generation.Storage.STORED))
                : column.defaultsTo(defaultValue);
    }

    private SqlType type(ResultSet row) throws SQLException {
        String told = row.getString("TYPE_NAME");
        if (told.toUpperCase(Locale.ROOT).endsWith("ARRAY")) {
            return types.parse(told);
        }
        String name = told.replaceAll("\\(\\s*\\d[^)]*\\)", "");
        int size = row.getInt("COLUMN_SIZE");
        int digits = row.getInt("DECIMAL_DIGITS");
        SqlType bare = types.of(name, List.of());
        List<Integer> arguments = bare instanceof SqlType.Plain plain
                ? switch (plain.name()) {
                    case "char", "varchar", "binary", "varbinary", "bit" -> List.of(size);
                    case "numeric" -> List.of(size, digits);
                    case "time", "timetz", "timestamp", "timestamptz" ->
                        types.tellsPrecision(plain.name()) ? List.of(digits) : List.<Integer>of();
                    default -> List.<Integer>of();
                }
                : List.of();
        return arguments.isEmpty() ? bare : types.of(name, arguments);
    }
}
