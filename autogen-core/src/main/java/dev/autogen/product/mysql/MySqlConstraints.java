package dev.autogen.product.mysql;

import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys, checks and indexes: what is a key of some columns is an index too, so both are read as one. */
final class MySqlConstraints {

    private static final Pattern ESCAPED = Pattern.compile("(?s)\\\\(.)");

    private static final String FOREIGN_KEYS = """
            select k.table_schema, k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema,
                k.referenced_table_name, k.referenced_column_name, r.delete_rule, r.update_rule
            from information_schema.key_column_usage k
            join information_schema.referential_constraints r
                on r.constraint_schema = k.constraint_schema
                and r.constraint_name = k.constraint_name
                and r.table_name = k.table_name
            where %s and k.referenced_table_name is not null
            order by k.table_schema, k.table_name, k.constraint_name, k.ordinal_position
            """;

    private static final String CHECKS_OF_MARIADB = """
            select constraint_schema as table_schema, table_name, constraint_name, check_clause, level
            from information_schema.check_constraints
            where %s
            order by constraint_schema, table_name, constraint_name
            """;

    private static final String CHECKS_OF_MYSQL = """
            select t.table_schema, t.table_name, t.constraint_name, c.check_clause, 'Table' as level, t.enforced
            from information_schema.table_constraints t
            join information_schema.check_constraints c
                on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            where %s and t.constraint_type = 'CHECK'
            order by t.table_schema, t.table_name, t.constraint_name
            """;

    private static final String INDEXES = """
            select table_schema, table_name, index_name, non_unique, column_name, sub_part, collation, index_type, %s as expression
            from information_schema.statistics
            where %%s
            order by table_schema, table_name, index_name, seq_in_index
            """;

    private static final Pattern NAME = Pattern.compile("`((?:[^`]|``)+)`");

    private final Rows rows;
    private final MySqlDialect dialect;
    private @Nullable Map<ObjectName, List<CheckRow>> checks;
    private Map<ObjectName, List<ForeignKey>> keys = Map.of();
    private Map<ObjectName, List<Index>> indexes = Map.of();

    MySqlConstraints(Wire wire, MySqlDialect dialect) {
        this.rows = new Rows(wire, dialect);
        this.dialect = dialect;
    }

    /**
     * A check.
     *
     * @param column the column that it is kept with; empty if it is the table's
     */
    record CheckRow(String name, String clause, String column, Enforcement enforcement) {

        /** MariaDB has no type for json, but makes this of it. */
        boolean isJson() {
            return !column.isEmpty() && clause.equals("json_valid(`" + column.replace("`", "``") + "`)");
        }
    }

    Map<ObjectName, List<CheckRow>> checks(Reach reach) {
        Map<ObjectName, List<CheckRow>> read = checks;
        if (read == null) {
            boolean mariaDb = MySqlCatalog.isMariaDb(dialect);
            read = rows.read(
                    reach,
                    "the checks of the database",
                    mariaDb ? CHECKS_OF_MARIADB : CHECKS_OF_MYSQL,
                    mariaDb
                            ? rows.tables(reach, "constraint_schema", "table_name")
                            : rows.tables(reach, "t.table_schema", "t.table_name"),
                    row -> Optional.of(check(row, mariaDb)));
            checks = read;
        }
        return read;
    }

    private static CheckRow check(ResultSet row, boolean mariaDb) throws SQLException {
        String name = row.getString("constraint_name");
        String clause = row.getString("check_clause");
        boolean ofColumn = row.getString("level").equals("Column");
        String own = ofColumn ? column(name, clause) : name;
        boolean enforced = mariaDb || row.getString("enforced").equals("YES");
        return new CheckRow(
                own,
                mariaDb ? clause : unescaped(clause),
                ofColumn ? own : "",
                enforced ? Enforcement.VALID : Enforcement.NOT_ENFORCED);
    }

    /** After a rename of the column that it is kept with, a check goes by the old name. */
    private static String column(String name, String clause) {
        Matcher mentioned = NAME.matcher(clause);
        return clause.contains('`' + name.replace("`", "``") + '`') || !mentioned.find()
                ? name
                : mentioned.group(1).replace("``", "`");
    }

    /** MySQL keeps an expression as the text of a literal, and tells its bytes as if they were characters of Latin-1. */
    static String unescaped(String text) {
        return ESCAPED.matcher(decoded(text))
                .replaceAll(escape -> Matcher.quoteReplacement(
                        switch (escape.group(1)) {
                            case "n" -> "\n";
                            case "r" -> "\r";
                            default -> escape.group(1);
                        }));
    }

    private static String decoded(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text; // a server that tells what it has
        }
    }

    Map<ObjectName, List<Constraint>> read(Reach reach) {
        readIndexes(reach);
        Map<ObjectName, List<Constraint>> all = new HashMap<>();
        indexes.forEach((table, own) -> own.forEach(index -> constraint(index)
                .ifPresent(each ->
                        all.computeIfAbsent(table, name -> new ArrayList<>()).add(each))));
        keys.forEach((table, own) ->
                all.computeIfAbsent(table, name -> new ArrayList<>()).addAll(own));
        checks(reach)
                .forEach((table, own) -> own.stream()
                        .filter(check -> !check.isJson())
                        .forEach(check -> all.computeIfAbsent(table, name -> new ArrayList<>())
                                .add(new Check(Name.of(check.name()), check.clause())
                                        .enforcement(check.enforcement()))));
        return all;
    }

    private static Optional<Constraint> constraint(Index index) {
        List<String> columns = index.keys().stream().map(Index.Key::text).toList();
        if (index.name().text().equals("PRIMARY")) {
            return Optional.of(new PrimaryKey(index.name(), columns));
        }
        return isUnique(index) ? Optional.of(UniqueConstraint.of(index.name(), columns)) : Optional.empty();
    }

    private static boolean isUnique(Index index) {
        return index.unique() && index.keys().stream().allMatch(key -> key.equals(Index.Key.column(key.text())));
    }

    /** Those that are no constraints, and that are there for their own sake. */
    Map<ObjectName, List<Index>> indexes(Reach reach) {
        if (indexes.isEmpty()) {
            readIndexes(reach);
        }
        Map<ObjectName, List<Index>> own = new HashMap<>();
        indexes.forEach((table, all) -> own.put(
                table,
                all.stream()
                        .filter(index -> constraint(index).isEmpty())
                        .filter(index ->
                                keys.getOrDefault(table, List.of()).stream().noneMatch(key -> serves(index, key)))
                        .toList()));
        return own;
    }

    /** A foreign key without a fitting index makes one, with its own name or, where it was given none, with that of its first column. */
    private static boolean serves(Index index, ForeignKey key) {
        String name = index.name().text();
        boolean unnamed = key.name().text().matches(".*_ibfk_\\d+");
        return !index.unique()
                && index.keys()
                        .equals(key.columns().stream().map(Index.Key::column).toList())
                && (name.equalsIgnoreCase(key.name().text())
                        || (unnamed && name.equalsIgnoreCase(key.columns().get(0))));
    }

    private void readIndexes(Reach reach) {
        String expression = MySqlCatalog.isMariaDb(dialect) ? "null" : "expression";
        Map<ObjectName, List<KeyRow>> read = rows.read(
                reach,
                "the indexes of the database",
                INDEXES.formatted(expression),
                rows.tables(reach, "table_schema", "table_name"),
                row -> Optional.of(key(row)));
        Map<ObjectName, List<Index>> found = new HashMap<>();
        read.forEach((table, parts) -> found.put(table, indexes(parts)));
        indexes = found;
        keys = foreignKeys(reach, rows.tables(reach, "k.table_schema", "k.table_name"));
    }

    private static List<Index> indexes(List<KeyRow> parts) {
        Map<String, Index> byName = new LinkedHashMap<>();
        for (KeyRow part : parts) {
            Index index = byName.getOrDefault(
                    part.index(),
                    Index.of(Name.of(part.index()), List.of())
                            .unique(part.unique())
                            .using(part.method()));
            byName.put(part.index(), index.keys(MySqlCatalog.both(index.keys(), List.of(part.key()))));
        }
        return List.copyOf(byName.values());
    }

    private record KeyRow(String index, boolean unique, String method, Index.Key key) {}

    private static KeyRow key(ResultSet row) throws SQLException {
        String expression = row.getString("expression");
        Index.Key key = expression == null
                ? Index.Key.column(row.getString("column_name"))
                : Index.Key.expression(unescaped(expression));
        String method = row.getString("index_type").toLowerCase(java.util.Locale.ROOT);
        String part = row.getString("sub_part");
        // a spatial index says of each of its columns that it is of 32 bytes
        Index.Key prefixed = part == null || method.equals("spatial") ? key : key.operatorClass("(" + part + ")");
        return new KeyRow(
                row.getString("index_name"),
                row.getInt("non_unique") == 0,
                method,
                "D".equals(row.getString("collation")) ? prefixed.descending() : prefixed);
    }

    /** Foreign keys of all other tables to what is in these schemas. */
    Map<ObjectName, List<ForeignKey>> unread(Reach reach) {
        return foreignKeys(
                reach,
                "k.referenced_table_schema in " + rows.list(reach.allSchemas()) + " and not ("
                        + rows.tables(reach, "k.table_schema", "k.table_name") + ")");
    }

    private Map<ObjectName, List<ForeignKey>> foreignKeys(Reach reach, String condition) {
        Map<ObjectName, List<ForeignKey>> parts = rows.read(
                reach,
                "the foreign keys of the database",
                FOREIGN_KEYS,
                condition,
                row -> Optional.of(foreignKey(row, reach)));
        Map<ObjectName, List<ForeignKey>> whole = new HashMap<>();
        parts.forEach((table, own) -> {
            Map<Name, ForeignKey> byName = new LinkedHashMap<>();
            own.forEach(part -> byName.merge(
                    part.name(),
                    part,
                    (one, two) -> one.columns(MySqlCatalog.both(one.columns(), two.columns()))
                            .targetColumns(MySqlCatalog.both(one.targetColumns(), two.targetColumns()))));
            whole.put(table, List.copyOf(byName.values()));
        });
        return whole;
    }

    private static ForeignKey foreignKey(ResultSet row, Reach reach) throws SQLException {
        return ForeignKey.of(
                        Name.of(row.getString("constraint_name")),
                        List.of(row.getString("column_name")),
                        reach.name(row.getString("referenced_table_schema"), row.getString("referenced_table_name")),
                        List.of(row.getString("referenced_column_name")))
                .onDelete(action(row.getString("delete_rule")))
                .onUpdate(action(row.getString("update_rule")));
    }

    private static ReferentialAction action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
