package dev.autogen.product.postgres;

import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a default has a value of its own for every row. */
final class PostgresVolatility {

    /** Names before a parenthesis that are no function, or one that is known not to be volatile. */
    private static final Set<String> HARMLESS = Set.of(
            "now",
            "current_timestamp",
            "current_time",
            "localtimestamp",
            "localtime",
            "transaction_timestamp",
            "statement_timestamp",
            "timezone",
            "date_trunc",
            "make_interval",
            "make_date",
            "lower",
            "upper",
            "coalesce",
            "nullif",
            "abs",
            "round",
            "concat",
            "length",
            "decode",
            "encode",
            "to_char",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "varchar",
            "varying",
            "char",
            "character",
            "numeric",
            "decimal",
            "time",
            "timestamp",
            "timestamptz",
            "timetz",
            "bit",
            "cast",
            "array",
            "in",
            "and",
            "or",
            "not",
            "zone",
            "interval",
            "then",
            "else",
            "when",
            "case");

    private static final Set<String> SERIALS = Set.of("smallserial", "serial", "bigserial");

    private static final Pattern CALL = Pattern.compile("'(?:[^']|'')*'|(\"(?:[^\"]|\"\")*\"|[A-Za-z_][\\w$]*)\\s*\\(");

    private PostgresVolatility() {}

    /** Whether it may be; a function that is not known is taken to be volatile, as PostgreSQL does. */
    static boolean mayBeVolatile(Column column) {
        if (column.type() instanceof SqlType.Plain plain && SERIALS.contains(plain.name())) {
            return true;
        }
        if (column.defaultValue() == null) {
            return false;
        }
        Matcher matcher = CALL.matcher(column.defaultValue());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name != null && !HARMLESS.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
