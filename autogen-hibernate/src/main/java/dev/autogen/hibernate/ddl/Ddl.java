package dev.autogen.hibernate.ddl;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Statements read as values. What a statement says and the values cannot hold is told to a listener. */
public final class Ddl {

    private static final Pattern ESCAPED_QUOTE = Pattern.compile("((?:^|[^\\\\])(?:\\\\\\\\)*)\\\\'");

    private final Names names;
    private final TypeReader types;
    private final Consumer<String> unsupported;
    private final boolean escapes;
    private final boolean brackets;

    /**
     * @param dialect the database whose rules for names and types hold
     * @param defined names of the types that the schema itself defines
     * @param unsupported is told of each thing that is left out, in words
     */
    public Ddl(Dialect dialect, Set<ObjectName> defined, Consumer<String> unsupported) {
        this.names = new Names(dialect);
        this.types = new TypeReader(dialect, names, Set.copyOf(defined));
        this.unsupported = unsupported;
        this.escapes = dialect.literal("\\").contains("\\\\");
        this.brackets = dialect.quote("a b").startsWith("[");
    }

    /** Where a backslash escapes, a quote after one is doubled instead, which is the same and ends no literal anywhere. */
    private Cursor cursor(String sql) {
        if (brackets) {
            return new Cursor(Brackets.quoted(sql));
        }
        return new Cursor(escapes ? ESCAPED_QUOTE.matcher(sql).replaceAll("$1''") : sql);
    }

    /** A name as it stands in a statement, with its schema if it has one there. */
    public ObjectName name(String sql) {
        return names.objectName(cursor(sql));
    }

    /**
     * Reads {@code create table}.
     *
     * @param sql the statement
     * @param columns how many of the table's elements are columns; constraints follow them
     */
    public Table table(String sql, int columns) {
        Cursor cursor = cursor(sql);
        boolean unlogged = cursor.skip("create", "unlogged");
        cursor.until(next -> next.sees("table"));
        cursor.expect("table");
        ObjectName name = names.objectName(cursor);
        Consumer<String> inTable = text -> unsupported.accept("table " + name + ": " + text);
        TableDraft draft = new TableDraft();
        cursor.expect("(");
        ColumnReader column = new ColumnReader(cursor, names, types, inTable);
        ConstraintReader constraint = new ConstraintReader(cursor, names);
        for (int i = 0; !cursor.skip(")"); i++) {
            if (i > 0) {
                cursor.expect(",");
            }
            if (i < columns) {
                column.read(draft);
            } else {
                constraint.read(draft, null);
                remainder(cursor, next -> next.sees(",") || next.sees(")"), inTable);
            }
        }
        TableOptions options = StorageReader.options(cursor, names);
        remainder(cursor, next -> false, inTable);
        return draft.table(name).options(unlogged ? options.unlogged() : options);
    }

    /** Reads a column's definition, as it stands in {@code create table}. */
    public Column column(String sql) {
        TableDraft draft = new TableDraft();
        new ColumnReader(cursor(sql), names, types, text -> {}).read(draft);
        return draft.columns.get(0);
    }

    /** Reads {@code alter table ... add constraint ... foreign key ...}. */
    public ForeignKey foreignKey(String sql, Function<String, Name> naming) {
        Cursor cursor = cursor(sql);
        cursor.until(next -> next.sees("add", "constraint"));
        cursor.expect("add", "constraint");
        Name name = naming.apply(names.name(cursor));
        Consumer<String> inKey = text -> unsupported.accept("foreign key " + name + ": " + text);
        cursor.expect("foreign", "key");
        List<String> columns = names.list(cursor);
        ForeignKey key = new ConstraintReader(cursor, names).references(name, columns);
        remainder(cursor, next -> false, inKey);
        return key;
    }

    /** Reads {@code alter table ... add constraint ... unique (...)}, as a table that has nothing else. */
    public Table unique(String sql, Function<String, Name> naming) {
        Cursor cursor = cursor(sql);
        cursor.expect("alter", "table");
        cursor.skip("if", "exists");
        ObjectName name = names.objectName(cursor);
        cursor.expect("add");
        TableDraft draft = new TableDraft();
        new ConstraintReader(cursor, names).read(draft, null);
        remainder(cursor, next -> false, text -> unsupported.accept("table " + name + ": " + text));
        Table table = draft.table(name);
        return table.uniques(table.uniques().stream()
                        .map(unique -> unique.name(naming.apply(unique.name().text())))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.name(naming.apply(index.name().text())))
                        .toList());
    }

    /**
     * What a server makes of a comment that Hibernate writes as it stands, unless that is no SQL: an author who knows that it
     * does not escape has doubled every quote.
     */
    public @Nullable String comment(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        String plain = escapes ? text.replaceAll("(?s)\\\\(.)", "$1") : text;
        String single = plain.replace("''", "'");
        return single.replace("'", "''").equals(plain) ? single : plain;
    }

    /** Reads {@code create index}. */
    public Index index(String sql, Function<String, Name> naming) {
        return new IndexReader(cursor(sql), names, unsupported).read(naming);
    }

    /** Reads {@code create sequence}. */
    public Sequence sequence(String sql) {
        Cursor cursor = cursor(sql);
        cursor.expect("create", "sequence");
        Sequence sequence = Sequence.of(names.objectName(cursor));
        SqlType type = cursor.skip("as") ? types.type(cursor.next().text()) : sequence.type();
        return sequence.type(type)
                .options(SequenceReader.options(
                        cursor, text -> unsupported.accept("sequence " + sequence.name() + ": " + text)));
    }

    /**
     * Reads {@code create type ... as enum}, or the domain of texts that stands for it where there are no such types; empty if the
     * statement is another one.
     */
    public Optional<EnumType> enumType(String sql) {
        Cursor cursor = cursor(sql);
        if (cursor.skip("create", "domain")) {
            return domain(cursor);
        }
        if (!cursor.skip("create", "type")) {
            return Optional.empty();
        }
        ObjectName name = names.objectName(cursor);
        return cursor.skip("as", "enum")
                ? Optional.of(new EnumType(name, cursor.list(Ddl::literal)))
                : Optional.empty();
    }

    private Optional<EnumType> domain(Cursor cursor) {
        ObjectName name = names.objectName(cursor);
        cursor.until(next -> next.sees("check"));
        return cursor.skip("check", "(", "value", "in")
                ? Optional.of(new EnumType(name, cursor.list(Ddl::literal)))
                : Optional.empty();
    }

    /** Reads {@code create type ... as (...)}; empty if the statement is another one. */
    public Optional<CompositeType> compositeType(String sql) {
        Cursor cursor = cursor(sql);
        if (!cursor.skip("create", "type")) {
            return Optional.empty();
        }
        ObjectName name = names.objectName(cursor);
        return cursor.skip("as") && cursor.sees("(")
                ? Optional.of(new CompositeType(name, cursor.list(this::attribute)))
                : Optional.empty();
    }

    private CompositeType.Attribute attribute(Cursor cursor) {
        String attribute = names.name(cursor);
        return new CompositeType.Attribute(
                attribute, types.type(cursor.until(next -> next.sees(",") || next.sees(")"))));
    }

    /** Whether a statement is one of the two casts that Hibernate makes with an enum: from text, and to it. */
    public boolean isCastOf(EnumType type, String sql) {
        Cursor cursor = cursor(sql);
        if (!cursor.skip("create", "cast", "(")) {
            return false;
        }
        boolean from = cursor.skip("varchar", "as");
        ObjectName name = names.objectName(cursor);
        boolean to = cursor.skip("as", "varchar");
        return from != to
                && name.equals(type.name())
                && cursor.skip(")", "with", "inout", "as", "implicit")
                && cursor.atEnd();
    }

    private static String literal(Cursor cursor) {
        String text = cursor.next().text();
        return text.substring(1, text.length() - 1).replace("''", "'");
    }

    private static void remainder(Cursor cursor, Predicate<Cursor> end, Consumer<String> unsupported) {
        String rest = cursor.until(end);
        if (!rest.isEmpty()) {
            unsupported.accept(rest);
        }
    }
}
