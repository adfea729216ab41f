package dev.autogen.product.mysql;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.SqlType;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way that leads from one column to another. */
enum ColumnWay {
    /** Dropped, and added with another expression. */
    RECREATED,
    /** What was computed is filled into a column of its own. */
    KEPT,
    /** Its default changes, and nothing else. */
    DEFAULT,
    /** The text of an identifier becomes its bytes, on MySQL. */
    UUID_TO_BYTES,
    /** The bytes of an identifier become its text, on MySQL. */
    UUID_TO_TEXT,
    /** Said again as a whole. */
    RESTATED;

    static final int UUID_BYTES = 16;
    static final int UUID_CHARACTERS = 36;

    private static final SqlType UUID = SqlType.plain("uuid");

    private static final Pattern MOMENT =
            Pattern.compile("(?i)(?:current_timestamp|now|localtime|localtimestamp)\\b.*");

    static ColumnWay of(Column before, Column after, MySqlFacts facts) {
        Optional<Generation.Computed> wanted = after.findComputed();
        if (wanted.isPresent() && !wanted.equals(before.findComputed())) {
            return RECREATED;
        } else if (wanted.isEmpty() && before.findComputed().isPresent()) {
            return KEPT;
        } else if (isDefaultAlone(before, after, facts)) {
            return DEFAULT;
        } else if (isUuidText(before) && isUuidBytes(after, facts)) {
            return UUID_TO_BYTES;
        }
        return isUuidBytes(before, facts) && isUuidText(after) ? UUID_TO_TEXT : RESTATED;
    }

    private static boolean isUuidText(Column column) {
        return column.type().equals(SqlType.plain("char", UUID_CHARACTERS))
                || column.type().equals(SqlType.plain("varchar", UUID_CHARACTERS));
    }

    /** Where MySQL keeps what it has no type for. */
    private static boolean isUuidBytes(Column column, MySqlFacts facts) {
        return !facts.isMariaDb()
                && (column.type().equals(UUID) || column.type().equals(SqlType.plain("binary", UUID_BYTES)));
    }

    private static boolean isDefaultAlone(Column before, Column after, MySqlFacts facts) {
        return before.defaultsTo(after.defaultValue()).equals(after)
                && !updates(before.defaultValue())
                && !updates(after.defaultValue())
                && (facts.isMariaDb() || isSettable(after));
    }

    /** By itself MySQL sets neither the moment, without parentheses, nor the null of what is large. */
    private static boolean isSettable(Column column) {
        String value = column.defaultValue();
        return value == null
                ? !MySqlText.isLarge(column.type())
                : !MOMENT.matcher(value).matches();
    }

    private static boolean updates(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").toLowerCase(Locale.ROOT).contains("on update ");
    }
}
