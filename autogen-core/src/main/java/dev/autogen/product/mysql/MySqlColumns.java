package dev.autogen.product.mysql;

import dev.autogen.product.mysql.MySqlConstraints.CheckRow;
import dev.autogen.reflect.Reach;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Columns, from {@code information_schema.columns}. */
final class MySqlColumns {

    private static final String QUERY = """
            select c.table_schema, c.table_name, c.column_name, c.column_type, c.data_type, c.is_nullable, c.column_default,
                c.extra, c.generation_expression, c.column_comment, c.collation_name, t.table_collation
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where %s and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
            order by c.table_schema, c.table_name, c.ordinal_position
            """;

    private static final Pattern ON_UPDATE = Pattern.compile("(?i)on update \\S+");
    private static final List<String> TEXTS =
            List.of("char", "varchar", "enum", "set", "date", "time", "datetime", "timestamp", "binary", "varbinary");

    private final Rows rows;
    private final MySqlDialect dialect;

    MySqlColumns(Rows rows, MySqlDialect dialect) {
        this.rows = rows;
        this.dialect = dialect;
    }

    /** @param checks those of all tables, of which some say that a column is json */
    Map<ObjectName, List<Column>> read(Reach reach, Map<ObjectName, List<CheckRow>> checks) {
        String tables = rows.tables(reach, "c.table_schema", "c.table_name");
        return rows.read(reach, "the columns of the database", QUERY, tables, row -> {
            ObjectName table = reach.name(row.getString("table_schema"), row.getString("table_name"));
            return Optional.of(column(row, checks.getOrDefault(table, List.of())));
        });
    }

    private Column column(ResultSet row, List<CheckRow> checks) throws SQLException {
        String name = row.getString("column_name");
        String collation = row.getString("collation_name");
        boolean json = checks.stream()
                .anyMatch(check -> check.isJson() && check.column().equals(name));
        String standard = row.getString("table_collation");
        String extra = row.getString("extra");
        String computed = row.getString("generation_expression");
        boolean generated = computed != null && !computed.isEmpty();
        return new Column(
                name,
                json ? SqlType.plain("json") : dialect.parseType(row.getString("column_type")),
                row.getString("is_nullable").equals("YES"),
                generated ? null : defaultValue(row, extra),
                generated ? computed(computed, extra) : identity(extra),
                json || collation == null || collation.equals(standard) ? null : collation,
                MySqlCatalog.comment(row.getString("column_comment")));
    }

    private Generation computed(String expression, String extra) {
        String stored = extra.toUpperCase(Locale.ROOT);
        return new Generation.Computed(
                MySqlCatalog.isMariaDb(dialect) ? expression : MySqlConstraints.unescaped(expression),
                stored.contains("STORED") || stored.contains("PERSISTENT")
                        ? Generation.Storage.STORED
                        : Generation.Storage.VIRTUAL);
    }

    private static @Nullable Generation identity(String extra) {
        return extra.toLowerCase(Locale.ROOT).contains("auto_increment")
                ? new Generation.Identity(Generation.Mode.BY_DEFAULT, SequenceOptions.standard())
                : null;
    }

    /** As it stands after {@code default}, with what is set on each update. */
    private @Nullable String defaultValue(ResultSet row, String extra) throws SQLException {
        String value = row.getString("column_default");
        Matcher update = ON_UPDATE.matcher(extra);
        String suffix = update.find() ? update.group().toLowerCase(Locale.ROOT) : null;
        String text = value == null || (value.equals("NULL") && MySqlCatalog.isMariaDb(dialect))
                ? null
                : MySqlCatalog.isMariaDb(dialect) ? value : literal(row, value, extra);
        if (suffix == null) {
            return text;
        }
        return text == null ? suffix : text + " " + suffix;
    }

    /** MySQL tells the value of a literal, and says beside it whether it is an expression. */
    private String literal(ResultSet row, String value, String extra) throws SQLException {
        if (extra.toUpperCase(Locale.ROOT).contains("DEFAULT_GENERATED")) {
            return MySqlConstraints.unescaped(value);
        }
        return TEXTS.contains(row.getString("data_type").toLowerCase(Locale.ROOT)) && !value.startsWith("0x")
                ? dialect.literal(value)
                : value;
    }
}
