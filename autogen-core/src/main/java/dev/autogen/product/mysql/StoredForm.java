package dev.autogen.product.mysql;

import dev.autogen.schema.Column;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Which changes of type leave the bytes of rows as they are (MySQL 8.0 manual, 17.12.1, "Extending VARCHAR column size", "Modifying the definition
 * of an ENUM or SET column"; MariaDB, "InnoDB Online DDL Operations with the INSTANT Alter Algorithm", "Extending the size of VARCHAR").
 */
final class StoredForm {

    /** Longest value whose length is kept in one byte. */
    private static final int SHORT = 255;

    /** Longest of which MariaDB says nothing in the length's highest bit. */
    private static final int SHORTEST = 127;

    private static final Set<String> INTEGERS = Set.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final List<Integer> SET_BYTES = List.of(8, 16, 24, 32, 64);

    private static final int UTF8_BYTES = 3;
    private static final int UTF8MB4_BYTES = 4;
    private static final int TWO_BYTES = 2;

    private final MySqlFacts facts;

    StoredForm(MySqlFacts facts) {
        this.facts = facts;
    }

    /** Whether it is the same, as far as a column itself tells; what indexes and other columns make of it is theirs. */
    boolean stays(Column before, Column after) {
        return sameType(before, after) && sameTexts(before, after);
    }

    private boolean sameType(Column before, Column after) {
        if (before.type().equals(after.type())) {
            return !hasLength(after.type()) || grows(length(before), length(after));
        }
        if (!(before.type() instanceof SqlType.Plain from) || !(after.type() instanceof SqlType.Plain to)) {
            return false;
        }
        if (isList(from) && isList(to)) {
            return appends(from.name(), to.name());
        }
        if (!from.name().equals(to.name())) {
            return false;
        }
        return INTEGERS.contains(from.name())
                || (hasLength(from) && hasLength(to) && grows(length(before), length(after)));
    }

    private static boolean hasLength(SqlType type) {
        return type instanceof SqlType.Plain plain
                && (plain.name().equals("varchar") || plain.name().equals("varbinary"))
                && plain.arguments().size() == 1;
    }

    /** In bytes, at most. */
    private int length(Column column) {
        SqlType.Plain type = (SqlType.Plain) column.type();
        return type.arguments().get(0) * (type.name().equals("varchar") ? bytes(characters(column)) : 1);
    }

    private boolean grows(int before, int after) {
        return after >= before && (before > SHORT || after <= SHORT || (facts.isMariaDb() && before <= SHORTEST));
    }

    private String characters(Column column) {
        String set = collation(column).split("_", 2)[0].toLowerCase(Locale.ROOT);
        return set.isEmpty() ? "utf8mb4" : set.equals("utf8") ? "utf8mb3" : set;
    }

    private static int bytes(String characters) {
        return switch (characters) {
            case "utf8mb4", "utf16", "utf16le", "utf32", "gb18030" -> UTF8MB4_BYTES;
            case "utf8mb3", "eucjpms", "ujis" -> UTF8_BYTES;
            case "ucs2", "big5", "cp932", "sjis", "gbk", "gb2312", "euckr" -> TWO_BYTES;
            default -> 1;
        };
    }

    private static boolean isList(SqlType.Plain type) {
        return type.name().startsWith("enum(") || type.name().startsWith("set(");
    }

    /** Whether values come after those that there are, and as many bytes hold them all. */
    private static boolean appends(String before, String after) {
        String kept = before.substring(0, before.length() - 1);
        if (!after.startsWith(kept + ",") || !after.endsWith(")")) {
            return false;
        }
        int from = values(before);
        int to = values(after);
        return after.startsWith("set(")
                ? SET_BYTES.stream().allMatch(limit -> (from <= limit) == (to <= limit))
                : (from <= SHORT) == (to <= SHORT);
    }

    private static int values(String list) {
        MySqlTokens tokens = new MySqlTokens(list);
        int values = 0;
        while (tokens.next()) {
            values += tokens.isString() ? 1 : 0;
        }
        return values;
    }

    /** MySQL can do it where no index has the column, which the column does not tell. */
    private boolean sameTexts(Column before, Column after) {
        if (collation(before).equals(collation(after))) {
            return true;
        }
        boolean list = after.type() instanceof SqlType.Plain plain && isList(plain);
        boolean wider =
                characters(before).equals("utf8mb3") && characters(after).equals("utf8mb4");
        return facts.isMariaDb() && !list && (wider || characters(before).equals(characters(after)));
    }

    private String collation(Column column) {
        return Objects.requireNonNullElse(column.collation(), facts.collation());
    }
}
