package dev.autogen.laws;

import dev.autogen.dialect.Dialect;
import dev.autogen.product.postgres.PostgresDialect;
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
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Schemas that PostgreSQL accepts, by chance. What one seed gives never changes. */
final class RandomDatabase {

    static final Dialect DIALECT = new PostgresDialect();

    private final Dialect dialect;
    private final Random random;
    private final Names names;
    private final Map<String, Family> columns = new LinkedHashMap<>();
    private final List<ObjectName> tables = new ArrayList<>();
    private final List<String> schemas;

    RandomDatabase(long seed) {
        this(seed, DIALECT);
    }

    /** Whose expressions quote names as another dialect does. */
    RandomDatabase(long seed, Dialect dialect) {
        this.dialect = dialect;
        random = new Random(seed * 7_919 + 13);
        names = new Names(random);
        schemas = random.nextBoolean() ? List.of() : List.of(names.next("s"), names.next("s"));
        Family[] families = Family.values();
        for (int i = 0; i < 22; i++) {
            columns.put(names.next("c"), i < families.length ? families[i] : families[i % 3]);
        }
        for (int i = 0; i < 7; i++) {
            tables.add(objectName("t"));
        }
    }

    Random random() {
        return random;
    }

    Names names() {
        return names;
    }

    List<ObjectName> tables() {
        return tables;
    }

    Family family(String column) {
        return Objects.requireNonNull(columns.get(column), column);
    }

    List<String> columnNames() {
        return List.copyOf(columns.keySet());
    }

    private String sql(String name) {
        return dialect.quote(name);
    }

    boolean rarely(int count) {
        return random.nextInt(count) == 0;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> any(Stream<T> values) {
        List<T> all = values.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(pick(all));
    }

    ObjectName objectName(String hint) {
        String name = names.next(hint);
        return schemas.isEmpty() || rarely(2) ? ObjectName.of(name) : ObjectName.qualified(pick(schemas), name);
    }

    /** A whole schema. */
    Database database() {
        Database database = Database.empty()
                .schemas(schemas.stream().filter(each -> !rarely(3)).toList())
                .enums(list(2, this::enumType))
                .sequences(list(2, this::sequence));
        for (ObjectName name : tables) {
            if (!rarely(3)) {
                database = database.tables(with(database.tables(), table(name, database)));
            }
        }
        database = Soundness.of(database);
        for (int i = random.nextInt(6); i > 0; i--) {
            database = withForeignKey(database);
        }
        return Soundness.of(database);
    }

    EnumType enumType() {
        return new EnumType(objectName("e"), Family.values(random));
    }

    Sequence sequence() {
        boolean small = rarely(3);
        Sequence sequence = Sequence.of(objectName("q")).options(options());
        return small ? sequence.type(SqlType.plain("integer")) : sequence;
    }

    SequenceOptions options() {
        SequenceOptions options = SequenceOptions.standard();
        if (rarely(2)) {
            return options;
        }
        options = options.startsWith(1 + random.nextInt(90)).incrementsBy(1 + random.nextInt(50));
        options = rarely(3) ? options.maximum(5_000L + random.nextInt(9)) : options;
        options = rarely(3) ? options.minimum(-5L) : options;
        return options.cache(rarely(3) ? 20 : 1).cycle(rarely(4));
    }

    Table table(ObjectName name, Database database) {
        Table table = Table.of(name, List.of()).comment(rarely(4) ? comment() : null);
        List<String> free = new ArrayList<>(columns.keySet());
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            String column = free.remove(random.nextInt(free.size()));
            table = table.columns(with(table.columns(), column(column, table, database)));
        }
        table = rarely(4) ? table : withPrimaryKey(table);
        for (int i = random.nextInt(4); i > 0; i--) {
            table = switch (random.nextInt(3)) {
                case 0 -> withUnique(table);
                case 1 -> withCheck(table);
                default -> withIndex(table);
            };
        }
        return table;
    }

    String comment() {
        return pick(List.of("it's a comment", "two\nlines", "\\ \" */ $$ %s", "x".repeat(80)));
    }

    /** A column of a name, anything else by chance, as it may stand in a table. */
    Column column(String name, Table table, Database database) {
        Family family = family(name);
        SqlType type = pick(family.types(database.enums()));
        Column column = Column.of(name, type).nullable(rarely(2)).comment(rarely(8) ? comment() : null);
        if (family == Family.KEY && rarely(2)) {
            return column.notNull()
                    .generation(new Generation.Identity(
                            pick(List.of(Generation.Mode.values())),
                            rarely(2) ? SequenceOptions.standard() : options()));
        }
        if (family == Family.TEXT && rarely(6)) {
            column = column.collation("C");
        }
        Optional<String> expression = rarely(3) ? computation(name, table) : Optional.empty();
        if (expression.isPresent()) {
            return column.generation(
                    new Generation.Computed(expression.get(), pick(List.of(Generation.Storage.values()))));
        }
        return column.defaultsTo(defaultValue(family, type, database));
    }

    private Optional<String> computation(String name, Table table) {
        return any(table.columns().stream()
                .filter(other -> other.findComputed().isEmpty() && !other.name().equals(name))
                .filter(other -> family(other.name()) == family(name))
                .flatMap(other -> family(name).computations(sql(other.name())).stream()));
    }

    @Nullable
    String defaultValue(Family family, SqlType type, Database database) {
        if (!rarely(3)) {
            return null;
        }
        if ((family == Family.NUMBER || family == Family.KEY)
                && !database.sequences().isEmpty()
                && rarely(3)) {
            return nextValue(pick(database.sequences()).name());
        }
        return pick(family.defaults(type, pick(List.of("it's\n\\", "$$ \"%s"))));
    }

    static String nextValue(ObjectName sequence) {
        String name = (sequence.schema() == null ? "" : DIALECT.quote(sequence.schema()) + ".")
                + DIALECT.quote(sequence.name());
        return "nextval(" + Family.literal(name) + "::regclass)";
    }

    Table withPrimaryKey(Table table) {
        List<String> key = keyColumns(table);
        if (key.isEmpty() || table.primaryKey() != null) {
            return table;
        }
        return table.primaryKey(new PrimaryKey(Name.of(names.next("pk")), key))
                .mapColumns(column -> key.contains(column.name()) ? column.notNull() : column);
    }

    Table withUnique(Table table) {
        List<String> key = keyColumns(table);
        if (key.isEmpty()) {
            return table;
        }
        UniqueConstraint unique = UniqueConstraint.of(Name.of(names.next("uk")), key);
        unique = rarely(4) ? unique.nullsNotDistinct() : unique;
        unique = rarely(5) ? unique.deferrability(pick(List.of(Deferrability.values()))) : unique;
        return table.uniques(with(table.uniques(), unique));
    }

    private List<String> keyColumns(Table table) {
        List<String> possible = new ArrayList<>(table.columns().stream()
                .filter(column ->
                        Soundness.isKeyable(column) && family(column.name()).isSortable())
                .map(Column::name)
                .toList());
        Collections.shuffle(possible, random);
        return possible.subList(0, Math.min(possible.size(), rarely(3) ? 2 : 1)).stream()
                .filter(name -> family(possible.get(0)).isDistinct())
                .toList();
    }

    Table withCheck(Table table) {
        return any(conditions(table, false))
                .map(condition -> rarely(4)
                        ? condition + " or " + pick(conditions(table, false).toList())
                        : condition)
                .map(condition -> table.checks(with(table.checks(), new Check(Name.of(names.next("ck")), condition))))
                .orElse(table);
    }

    private Stream<String> conditions(Table table, boolean storedOnly) {
        return table.columns().stream()
                .filter(column -> !storedOnly || Soundness.isKeyable(column))
                .flatMap(column -> family(column.name()).conditions(column.type(), sql(column.name())).stream());
    }

    Table withIndex(Table table) {
        List<Column> possible = table.columns().stream()
                .filter(column ->
                        Soundness.isKeyable(column) && family(column.name()).isSortable())
                .toList();
        if (possible.isEmpty()) {
            return table;
        }
        List<Index.Key> keys = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> key(pick(possible)))
                .toList();
        boolean distinct = keys.stream()
                .anyMatch(key -> !key.expression() && family(key.text()).isDistinct());
        Index index = Index.of(Name.of(names.next("ix")), keys)
                .unique(distinct && rarely(4))
                .where(rarely(3) ? any(conditions(table, true)).orElse(null) : null);
        return table.indexes(with(table.indexes(), index));
    }

    private Index.Key key(Column column) {
        List<String> expressions = family(column.name()).expressions(sql(column.name()));
        Index.Key key = !expressions.isEmpty() && rarely(4)
                ? Index.Key.expression(pick(expressions))
                : Index.Key.column(column.name());
        key = rarely(4) ? key.descending() : key;
        return rarely(4) ? (rarely(2) ? key.nullsFirst() : key.nullsLast()) : key;
    }

    /** With a key from any table to any other or the same, if two columns fit. */
    Database withForeignKey(Database database) {
        List<ForeignKey> possible = new ArrayList<>();
        List<Table> owners = new ArrayList<>();
        for (Table target : database.tables()) {
            for (List<String> key : Soundness.keys(target)) {
                for (Table owner : database.tables()) {
                    List<String> fitting = key.stream()
                            .map(column -> fitting(owner, target.column(column)))
                            .flatMap(Optional::stream)
                            .toList();
                    if (fitting.size() == key.size()
                            && fitting.stream().distinct().count() == key.size()) {
                        owners.add(owner);
                        possible.add(ForeignKey.of(Name.unnamed(), fitting, target.name(), key));
                    }
                }
            }
        }
        if (possible.isEmpty()) {
            return database;
        }
        int chosen = random.nextInt(possible.size());
        Table owner = owners.get(chosen);
        ForeignKey key = possible.get(chosen)
                .name(Name.of(names.next("fk")))
                .onDelete(action())
                .onUpdate(rarely(3) ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION)
                .deferrability(rarely(4) ? pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE);
        return database.mapTables(
                table -> table.name().equals(owner.name()) ? table.foreignKeys(with(table.foreignKeys(), key)) : table);
    }

    ReferentialAction action() {
        return pick(List.of(ReferentialAction.values()));
    }

    private Optional<String> fitting(Table owner, Column target) {
        return any(owner.columns().stream()
                .filter(column -> column.findComputed().isEmpty()
                        && column.type().equals(target.type())
                        && family(column.name()) == family(target.name()))
                .map(Column::name));
    }

    <T> List<T> list(int most, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }

    static <T> List<T> with(List<T> list, T added) {
        List<T> all = new ArrayList<>(list);
        all.add(added);
        return all;
    }
}
