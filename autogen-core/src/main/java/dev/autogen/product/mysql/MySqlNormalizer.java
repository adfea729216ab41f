package dev.autogen.product.mysql;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings what a model says and what the server prints to one form, as far as that can be done without the server. */
final class MySqlNormalizer {

    private static final Pattern CHARACTER_SET = Pattern.compile(" (?:character set|charset) (\\w+)");

    private static final Pattern QUOTED_NUMBER = Pattern.compile("'-?[\\d.]+'");

    /** Those whose standard collation is not {@code _general_ci} (manual, {@code show character set}). */
    private static final Map<String, String> COLLATIONS =
            Map.of("latin1", "latin1_swedish_ci", "binary", "binary", "utf8", "utf8mb3_general_ci");

    private final MySqlFacts facts;
    private final MySqlTypes types;
    private final MySqlNames names;

    MySqlNormalizer(MySqlFacts facts) {
        this.facts = facts;
        this.types = new MySqlTypes(facts);
        this.names = new MySqlNames(facts);
    }

    Database normalize(Database database) {
        List<Sequence> sequences = database.sequences().stream()
                .map(each -> each.type(SqlType.plain("bigint")))
                .toList();
        UnaryOperator<ObjectName> spelled = spelled(database);
        return new Database(
                database.schemas(),
                database.enums(),
                database.composites(),
                sequences,
                database.tables().stream().map(table -> table(table, spelled)).toList());
    }

    /** What a key refers to, as it is spelled itself: where the case is all the same, a server may tell it in lower case here. */
    private UnaryOperator<ObjectName> spelled(Database database) {
        if (facts.tableNames() == MySqlFacts.TableNames.EXACT) {
            return UnaryOperator.identity();
        }
        Map<ObjectName, ObjectName> tables = database.tables().stream()
                .collect(Collectors.toMap(table -> lower(table.name()), Table::name, (one, two) -> one));
        return name -> tables.getOrDefault(lower(name), name);
    }

    private static ObjectName lower(ObjectName name) {
        return name.name(name.name().toLowerCase(Locale.ROOT));
    }

    private Table table(Table table, UnaryOperator<ObjectName> spelled) {
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            Index plain = index(index);
            if (isConstraint(plain)) {
                UniqueConstraint unique = UniqueConstraint.of(
                        plain.name(), plain.keys().stream().map(Index.Key::text).toList());
                uniques.add(unique);
            } else {
                indexes.add(plain);
            }
        }
        return names.name(table.comment(comment(table.comment()))
                .mapColumns(this::column)
                .uniques(uniques)
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> foreignKey(key, spelled))
                        .toList())
                .checks(table.checks().stream().map(this::check).toList())
                .indexes(indexes));
    }

    /** A unique index and a unique constraint are the same thing. */
    private static boolean isConstraint(Index index) {
        return index.unique()
                && index.method().equals(Index.BTREE)
                && index.keys().stream().allMatch(key -> key.equals(Index.Key.column(key.text())));
    }

    private Index index(Index index) {
        return index.using(index.method().toLowerCase(Locale.ROOT))
                .keys(index.keys().stream()
                        .map(key -> key.expression() ? key.text(expression(key.text())) : key)
                        .toList());
    }

    /** No action and restrict are one to InnoDB, which checks at once; set default it takes and forgets. */
    private static ForeignKey foreignKey(ForeignKey key, UnaryOperator<ObjectName> spelled) {
        return key.target(spelled.apply(key.target()))
                .onDelete(action(key.onDelete()))
                .onUpdate(action(key.onUpdate()));
    }

    private static ReferentialAction action(ReferentialAction action) {
        boolean none = action == ReferentialAction.RESTRICT || action == ReferentialAction.SET_DEFAULT;
        return none ? ReferentialAction.NO_ACTION : action;
    }

    private Check check(Check check) {
        return check.expression(expression(check.expression()));
    }

    private Column column(Column column) {
        Column typed = typed(column).comment(comment(column.comment()));
        Column plain = typed.defaultsTo(number(typed.type(), defaultValue(typed.defaultValue())));
        return plain.findComputed()
                .map(computed -> plain.generation(computed.expression(expression(computed.expression())))
                        .nullable(facts.isMariaDb() || plain.nullable()))
                .orElse(plain);
    }

    private @Nullable String comment(@Nullable String text) {
        return text == null ? null : MySqlText.ofThreeBytes(text);
    }

    private @Nullable String defaultValue(@Nullable String value) {
        String plain = value == null ? "null" : expression(value);
        return plain.equalsIgnoreCase("null") ? null : plain;
    }

    /** MySQL prints numbers in quotes. */
    private static @Nullable String number(SqlType type, @Nullable String value) {
        boolean number = type instanceof SqlType.Plain plain
                && plain.name()
                        .matches("(?:tinyint|smallint|mediumint|integer|bigint|numeric|real|double precision)\\b.*");
        return number && value != null && QUOTED_NUMBER.matcher(value).matches()
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private String expression(String sql) {
        return MySqlExpressions.normalize(sql, facts.strings());
    }

    /** The type as this server has it; a character set is known by its collation, and what the database has anyway is not said. */
    private Column typed(Column column) {
        if (!(column.type() instanceof SqlType.Plain)) {
            return column;
        }
        String sql = types.sql(column.type());
        Matcher set = CHARACTER_SET.matcher(sql);
        String collation = column.collation();
        if (set.find() && collation == null) {
            collation = COLLATIONS.getOrDefault(set.group(1), set.group(1) + "_general_ci");
            if (facts.collation().startsWith(set.group(1) + "_")) {
                collation = facts.collation();
            }
        }
        SqlType type = types.parse(set.replaceAll(""));
        boolean known = type.equals(SqlType.plain("json")) || facts.collation().equals(collation);
        return column.type(type).collation(known ? null : collation);
    }
}
