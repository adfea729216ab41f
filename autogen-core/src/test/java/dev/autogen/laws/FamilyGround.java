package dev.autogen.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Mentions;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB and MySQL: what they have not is left out, or something like it is in its place; and what only they have is there too:
 * numbers without sign, columns of an enum, moments of the last update.
 */
record FamilyGround(Dialect dialect) implements Ground {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")*)\"");
    private static final Pattern FOREIGN =
            Pattern.compile("\\|\\||::|array\\[|nextval|gen_random_uuid|localtime|'\\\\x");

    /** Whose expressions are told in the words of PostgreSQL. */
    @Override
    public RandomDatabase source(long seed) {
        return new RandomDatabase(seed);
    }

    @Override
    public String column(String name) {
        return name(name);
    }

    @Override
    public String value(Family family, SqlType type, int row) {
        return sql(family.value(type, row));
    }

    @Override
    public String defaults() {
        return " () values ()";
    }

    @Override
    public String overriding() {
        return "";
    }

    @Override
    public Database fit(Database database) {
        Database own = Database.empty()
                .tables(database.tables().stream()
                        .filter(table -> table.name().schema() == null)
                        .map(table -> table(table, database.enums()))
                        .filter(table -> !table.columns().isEmpty())
                        .toList());
        Set<String> checks = new HashSet<>();
        return own.mapTables(table -> table.checks(table.checks().stream()
                        .filter(each -> checks.add(each.name().text()))
                        .toList()))
                .mapTables(table -> table.foreignKeys(table.foreignKeys().stream()
                        .filter(key -> isSound(key, table, own))
                        .map(key -> key(key, table, own))
                        .toList()));
    }

    /** The servers know no characters of four bytes in names. */
    private static String name(String name) {
        return name.replaceAll("[\\x{10000}-\\x{10ffff}]", "u");
    }

    private static ObjectName name(ObjectName name) {
        return name.name(name(name.name()));
    }

    private static Name name(Name name) {
        return Name.of(name(name.text()));
    }

    private static List<String> names(List<String> names) {
        return names.stream().map(FamilyGround::name).toList();
    }

    /** With names in backticks and backslashes doubled. */
    private static String sql(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) == null
                        ? found.group().replace("\\", "\\\\")
                        : '`' + name(found.group(1).replace("\"\"", "\"")).replace("`", "``") + '`'));
    }

    /** What counts is the only column of its key, and nothing looks at it. */
    private static Set<String> identities(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null
                        || key.columns().size() > 1
                        || isLookedAt(table, key.columns().get(0))
                ? Set.of()
                : Set.copyOf(key.columns());
    }

    private static boolean isLookedAt(Table table, String column) {
        return Stream.concat(
                        table.checks().stream().map(Check::expression),
                        table.columns().stream()
                                .flatMap(each -> each.findComputed().stream())
                                .map(Generation.Computed::expression))
                .anyMatch(expression -> expression.contains(column));
    }

    private Table table(Table table, List<EnumType> enums) {
        List<String> keyed =
                table.primaryKey() == null ? List.of() : table.primaryKey().columns();
        Set<String> identities = identities(table);
        List<Column> columns = table.columns().stream()
                .filter(column -> isKnown(column, table))
                .map(column -> {
                    Column own = column(column, type(column.type(), enums), identities);
                    return keyed.contains(column.name()) ? own.notNull() : own;
                })
                .toList();
        Set<String> there = columns.stream().map(Column::name).collect(Collectors.toSet());
        Set<String> computed = columns.stream()
                .filter(column -> column.findComputed().isPresent())
                .map(Column::name)
                .collect(Collectors.toSet());
        PrimaryKey key = table.primaryKey();
        // MariaDB has no primary key of a generated column
        boolean kept = key != null
                && there.containsAll(names(key.columns()))
                && Collections.disjoint(computed, names(key.columns()));
        return Table.of(name(table.name()), columns)
                .comment(table.comment())
                .primaryKey(key != null && kept ? new PrimaryKey(Name.of("PRIMARY"), names(key.columns())) : null)
                .uniques(table.uniques().stream()
                        .filter(each -> there.containsAll(names(each.columns())))
                        .map(each -> UniqueConstraint.of(name(each.name()), names(each.columns())))
                        .toList())
                .checks(table.checks().stream()
                        .filter(each -> !FOREIGN.matcher(each.expression()).find())
                        .filter(each -> table.columns().stream()
                                .allMatch(column -> there.contains(name(column.name()))
                                        || !Mentions.of(each.expression(), column.name())))
                        .map(each -> new Check(name(each.name()), sql(each.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(each -> each.keys().stream()
                                .allMatch(part -> !part.expression() && there.contains(name(part.text()))))
                        .map(FamilyGround::index)
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(each -> there.containsAll(names(each.columns())))
                        .map(each -> ForeignKey.of(
                                        name(each.name()),
                                        names(each.columns()),
                                        name(each.target()),
                                        names(each.targetColumns()))
                                .onDelete(each.onDelete())
                                .onUpdate(each.onUpdate())
                                .deferrability(Deferrability.NOT_DEFERRABLE))
                        .toList());
    }

    /** MariaDB computes nothing from a text of fixed length, whose blanks are a matter of the session. */
    private static boolean isKnown(Column column, Table table) {
        return !(column.type() instanceof SqlType.Array)
                && column.findComputed()
                        .filter(computed ->
                                FOREIGN.matcher(computed.expression()).find()
                                        || table.columns().stream()
                                                .anyMatch(other -> other.type().equals(SqlType.plain("char", 9))
                                                        && Mentions.of(computed.expression(), other.name())))
                        .isEmpty();
    }

    private SqlType type(SqlType type, List<EnumType> enums) {
        if (type instanceof SqlType.Defined defined) {
            return enums.stream()
                    .filter(each -> each.name().equals(defined.name()))
                    .map(each -> dialect.parseType(each.values().stream()
                            .map(dialect::literal)
                            .collect(Collectors.joining(",", "enum(", ")"))))
                    .findFirst()
                    .orElseThrow();
        }
        return switch (((SqlType.Plain) type).name()) {
            case "text" -> SqlType.plain("varchar", 200);
            case "uuid" -> SqlType.plain("varchar", 36);
            case "jsonb" -> SqlType.plain("json");
            case "bytea" -> SqlType.plain("varbinary", 50);
            case "smallint" -> dialect.parseType("smallint unsigned");
            default -> type;
        };
    }

    private static Column column(Column column, SqlType type, Set<String> identities) {
        Column own = Column.of(name(column.name()), type)
                .nullable(column.nullable())
                .comment(column.comment())
                .collation(column.collation() == null ? null : "utf8mb4_bin");
        if (column.findComputed().isPresent()) {
            Generation.Computed computed = column.findComputed().get();
            return own.generation(computed.expression(sql(computed.expression())));
        } else if (column.findIdentity().isPresent()) {
            return identities.contains(column.name())
                    ? own.generation(new Generation.Identity(Generation.Mode.BY_DEFAULT, SequenceOptions.standard()))
                    : own.nullable(true);
        }
        String value = defaultValue(column.defaultValue(), (SqlType.Plain) type);
        return own.defaultsTo(value).nullable(own.nullable() || (column.defaultValue() != null && value == null));
    }

    private static @Nullable String defaultValue(@Nullable String value, SqlType.Plain type) {
        if (value == null
                || FOREIGN.matcher(value).find()
                || type.name().equals("json")
                || type.name().equals("varbinary")
                || (value.equals("-7") && type.name().contains("unsigned"))) {
            return null;
        } else if (value.equals("now()") || value.equals("current_timestamp")) {
            String now = "current_timestamp("
                    + type.arguments().stream().map(String::valueOf).collect(Collectors.joining()) + ")";
            return type.name().equals("date") ? null : value.equals("now()") ? now + " on update " + now : now;
        }
        return sql(value);
    }

    private static Index index(Index index) {
        List<Index.Key> keys = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Index.Key key : index.keys()) {
            Index.Key own = Index.Key.column(name(key.text()));
            if (seen.add(key.text())) {
                keys.add(key.direction() == Index.Direction.DESCENDING ? own.descending() : own);
            }
        }
        return Index.of(name(index.name()), keys).unique(index.unique());
    }

    private static boolean isSound(ForeignKey key, Table owner, Database database) {
        return database.findTable(key.target())
                .filter(target -> Soundness.keys(target).contains(key.targetColumns()))
                .filter(target -> !target.equals(owner) || Collections.disjoint(key.columns(), key.targetColumns()))
                .filter(target -> Stream.iterate(0, i -> i < key.columns().size(), i -> i + 1)
                        .allMatch(i -> {
                            Column one = owner.column(key.columns().get(i));
                            Column other = target.column(key.targetColumns().get(i));
                            return one.type().equals(other.type())
                                    && Objects.equals(one.collation(), other.collation());
                        }))
                .isPresent();
    }

    /** The servers refuse actions that would change what a check or a generated column looks at. */
    private static ForeignKey key(ForeignKey key, Table owner, Database database) {
        boolean lookedAt = key.columns().stream().anyMatch(column -> isLookedAt(owner, column));
        boolean nullable =
                key.columns().stream().allMatch(column -> owner.column(column).nullable());
        // MariaDB lets no null come from a parent to where none can be
        Table target = database.table(key.target());
        boolean nullsCome = !nullable
                && key.targetColumns().stream()
                        .anyMatch(column -> target.column(column).nullable());
        return key.onDelete(action(key.onDelete(), lookedAt, nullable))
                .onUpdate(action(key.onUpdate(), lookedAt || nullsCome, nullable));
    }

    private static ReferentialAction action(ReferentialAction action, boolean lookedAt, boolean nullable) {
        boolean refused = lookedAt || (action == ReferentialAction.SET_NULL && !nullable);
        return refused ? ReferentialAction.NO_ACTION : action;
    }
}
