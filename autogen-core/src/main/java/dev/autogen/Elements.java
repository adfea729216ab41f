package dev.autogen;

import dev.autogen.operation.ExistingIndex;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** What tables are made of: columns, constraints, index keys. Names are exact; SQL is written as it stands. */
public final class Elements {

    private Elements() {}

    /** A nullable column without default; the methods of {@link Column} say the rest. */
    public static Column column(String name, SqlType type) {
        return Column.of(name, type);
    }

    /** A part of a composite type. */
    public static CompositeType.Attribute attribute(String name, SqlType type) {
        return new CompositeType.Attribute(name, type);
    }

    public static PrimaryKey primaryKey(String name, String... columns) {
        return new PrimaryKey(Name.of(name), List.of(columns));
    }

    public static UniqueConstraint unique(String name, String... columns) {
        return UniqueConstraint.of(Name.of(name), List.of(columns));
    }

    /** An index of the table that a unique constraint takes over, and that gets its name. */
    public static ExistingIndex usingIndex(String name) {
        return new ExistingIndex(name);
    }

    /** A check; {@code expression} is the SQL condition. */
    public static Check check(String name, String expression) {
        return new Check(Name.of(name), expression);
    }

    /** An exclusion constraint; {@code definition} is the SQL from {@code exclude} on. */
    public static Exclusion exclusion(String name, String definition) {
        return new Exclusion(Name.of(name), definition);
    }

    /** The beginning of a foreign key: its name and its referencing columns. */
    public static ReferencingColumns foreignKey(String name, String... columns) {
        return new ReferencingColumns(Name.of(name), List.of(columns));
    }

    /** An index on columns, ascending. */
    public static Index index(String name, String... columns) {
        return Index.of(Name.of(name), Stream.of(columns).map(Index.Key::column).toList());
    }

    /** An index on keys made by {@link #asc}, {@link #desc} and {@link #expression}. */
    public static Index index(String name, Index.Key... keys) {
        return Index.of(Name.of(name), List.of(keys));
    }

    /** A unique index on columns, ascending. */
    public static Index uniqueIndex(String name, String... columns) {
        return index(name, columns).unique(true);
    }

    /** A unique index on keys made by {@link #asc}, {@link #desc} and {@link #expression}. */
    public static Index uniqueIndex(String name, Index.Key... keys) {
        return index(name, keys).unique(true);
    }

    /** An ascending column of an index. */
    public static Index.Key asc(String column) {
        return Index.Key.column(column);
    }

    /** A descending column of an index. */
    public static Index.Key desc(String column) {
        return Index.Key.column(column).descending();
    }

    /** An SQL expression as key of an index, ascending. */
    public static Index.Key expression(String sql) {
        return Index.Key.expression(sql);
    }

    /** How a table is kept: with the database's own options, until the methods of {@link TableOptions} say more. */
    public static TableOptions options() {
        return TableOptions.standard();
    }

    /** The comment of a table. */
    public static TableComment comment(String text) {
        return new TableComment(text);
    }

    /** A foreign key that still lacks what it references. */
    public record ReferencingColumns(Name name, List<String> columns) {

        public ReferencingColumns {
            columns = List.copyOf(columns);
        }

        /** References columns of a table in the default schema. */
        public ForeignKey references(String table, String... columns) {
            return ForeignKey.of(name, this.columns, ObjectName.of(table), List.of(columns));
        }

        /** References columns of a table in another schema: {@code references(qualified("s", "t"), "id")}. */
        public ForeignKey references(ObjectName table, String... columns) {
            return ForeignKey.of(name, this.columns, table, List.of(columns));
        }
    }

    /** The name of a table in a schema. */
    public static ObjectName qualified(String schema, String name) {
        return ObjectName.qualified(schema, name);
    }
}
