package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of SQL as the family spells them. */
final class MySqlText extends SqlText {

    private static final Pattern PLAIN_DEFAULT = Pattern.compile(
            "(?i)(?:[-+]?[\\d.]+(?:e[-+]?\\d+)?|[bx]?'(?:[^'\\\\]|''|\\\\.)*'|0x[\\da-f]+|null|true|false"
                    + "|(?:current_timestamp|now|localtime|localtimestamp)(?:\\s*\\(\\s*\\d*\\s*\\))?)"
                    + "(?:\\s+on\\s+update\\s+.*)?|\\(.*\\)|on\\s+update\\s.*",
            Pattern.DOTALL);

    private static final Pattern SUPPLEMENTARY = Pattern.compile("[\\x{10000}-\\x{10ffff}]");

    private final MySqlFacts facts;

    MySqlText(Dialect dialect, MySqlFacts facts) {
        super(dialect);
        this.facts = facts;
    }

    /** As a catalog keeps it whose characters have at most three bytes: with a question mark for any other. */
    static String ofThreeBytes(String text) {
        return SUPPLEMENTARY.matcher(text).replaceAll("?");
    }

    /** All of a column, with its comment. */
    @Override
    public String definition(Column column) {
        StringBuilder sql = new StringBuilder(quote(column.name())).append(' ').append(type(column.type()));
        if (column.collation() != null) {
            sql.append(" collate ").append(column.collation());
        }
        column.findComputed()
                .ifPresent(computed -> sql.append(" generated always as (")
                        .append(computed.expression())
                        .append(computed.storage() == Generation.Storage.STORED ? ") stored" : ") virtual"));
        // a generated column of MariaDB takes no such clause
        if (!column.nullable() && (column.findComputed().isEmpty() || !facts.isMariaDb())) {
            sql.append(" not null");
        } else if (column.nullable() && isMoment(column)) {
            sql.append(" null");
        }
        if (column.defaultValue() != null) {
            sql.append(clause(column.defaultValue(), column.type()));
        }
        if (column.findIdentity().isPresent()) {
            sql.append(" auto_increment");
        }
        if (column.comment() != null) {
            sql.append(" comment ").append(literal(column.comment()));
        }
        return sql.toString();
    }

    /** Where it does not say so, an old server makes the first of them not null. */
    private static boolean isMoment(Column column) {
        return column.type() instanceof SqlType.Plain plain && plain.name().equals("timestamptz");
    }

    private String clause(String value, SqlType type) {
        return value.toLowerCase(Locale.ROOT).startsWith("on update ") ? " " + value : " default " + value(value, type);
    }

    /** A default as it stands after {@code default}: MySQL wants parentheses around what is more than a literal. */
    String value(String value, SqlType type) {
        boolean large = isLarge(type) && !value.equalsIgnoreCase("null");
        boolean plain = PLAIN_DEFAULT.matcher(value).matches();
        return plain && !(large && !facts.isMariaDb() && !value.startsWith("(")) ? value : "(" + value + ")";
    }

    /** Whether it is kept apart from its row. */
    static boolean isLarge(SqlType type) {
        return type instanceof SqlType.Plain plain && plain.name().matches("(?:tiny|medium|long)?(?:text|blob)|json");
    }

    /** A primary key has no name of its own, and a constraint looks at all rows at once. */
    @Override
    public String definition(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key " + list(key.columns());
        } else if (constraint instanceof ForeignKey key) {
            if (key.enforcement() == Enforcement.NOT_ENFORCED) {
                throw new UnsupportedException(
                        "MySQL enforces every foreign key, " + key.name().text() + " too");
            }
            return super.definition(key.enforcement(Enforcement.VALID));
        }
        return super.definition(
                constraint instanceof Check check && check.enforcement() == Enforcement.NOT_VALID
                        ? check.enforcement(Enforcement.VALID)
                        : constraint);
    }

    /** An index as it stands in {@code create table} and {@code alter table ... add}. */
    String definition(Index index) {
        String method = index.method().toLowerCase(Locale.ROOT);
        boolean kind = method.equals("fulltext") || method.equals("spatial");
        return (index.unique() ? "unique index " : kind ? method + " index " : "index ")
                + quote(index.name().text())
                + (kind || method.equals(Index.BTREE) ? "" : " using " + method)
                + " " + keys(index)
                + index.parameters().stream().map(each -> " " + each).collect(Collectors.joining());
    }

    String keys(Index index) {
        return index.keys().stream().map(this::key).collect(Collectors.joining(", ", "(", ")"));
    }

    /** A unique constraint is an index, and can be told as one. */
    static Index asIndex(UniqueConstraint unique) {
        return Index.of(
                        unique.name(),
                        unique.columns().stream().map(Index.Key::column).toList())
                .unique(true);
    }

    /** The server's own cache is of 1000. */
    @Override
    public String options(SequenceOptions options) {
        return super.options(options).replaceAll(" cache \\d+", "") + cache(options);
    }

    @Override
    public String options(SequenceOptions before, SequenceOptions after) {
        String changes =
                super.options(before, after).replaceAll(" cache \\d+", "").replace("no cycle", "nocycle");
        return changes + (before.cache() == after.cache() ? "" : cache(after));
    }

    private static String cache(SequenceOptions options) {
        return options.cache() == 1 ? " nocache" : " cache " + options.cache();
    }
}
