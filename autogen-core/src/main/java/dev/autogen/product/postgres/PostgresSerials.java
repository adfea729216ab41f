package dev.autogen.product.postgres;

import dev.autogen.dialect.UsualNames;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings a column that was declared {@code serial} back to that word, for which the server puts a type, not null, a default
 * and a sequence (manual, section 8.1.4). The word is the one form of it in which such a column can be created.
 */
final class PostgresSerials {

    private static final Map<String, String> SERIALS =
            Map.of("smallint", "smallserial", "integer", "serial", "bigint", "bigserial");

    private static final Pattern NEXT_VALUE = Pattern.compile("nextval\\('((?:[^']|'')+)'::regclass\\)");
    private static final Pattern LAST_NAME =
            Pattern.compile("(?:^|.*\\.)(?:([a-z_][a-z0-9_$]*)|\"((?:[^\"]|\"\")+)\")$");

    private final Set<ObjectName> sequences;

    PostgresSerials(Database database) {
        sequences = database.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
    }

    Table serials(Table table) {
        return table.mapColumns(column -> serial(table.name(), column));
    }

    private Column serial(ObjectName table, Column column) {
        if (!(column.type() instanceof SqlType.Plain type)) {
            return column;
        }
        if (SERIALS.containsValue(type.name())) {
            return column.notNull();
        }
        String serial = SERIALS.get(type.name());
        return serial != null && !column.nullable() && ownSequence(table, column)
                ? column.type(SqlType.plain(serial)).defaultsTo(null)
                : column;
    }

    /** Whether the default is the next value of a sequence that has the name of a serial's, and is nobody else's. */
    private boolean ownSequence(ObjectName table, Column column) {
        Matcher next = NEXT_VALUE.matcher(column.defaultValue() == null ? "" : column.defaultValue());
        if (!next.matches()) {
            return false;
        }
        Matcher last = LAST_NAME.matcher(next.group(1).replace("''", "'"));
        if (!last.matches()) {
            return false;
        }
        String name = last.group(1) != null ? last.group(1) : last.group(2).replace("\"\"", "\"");
        String usual = UsualNames.compose(table.name(), column.name(), "seq");
        return name.equals(usual) && !sequences.contains(table.name(name));
    }
}
