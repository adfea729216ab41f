package dev.autogen.test;

import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
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
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Schema values by chance, every property of each of them with every kind of value. They need not make sense to a server;
 * what one seed gives never changes. All names of constraints and indexes are chosen ones.
 */
public final class RandomSchema {

    private final Random random;
    private final RandomTexts texts;

    public RandomSchema(Random random, RandomTexts texts) {
        this.random = random;
        this.texts = texts;
    }

    public String name() {
        return texts.name();
    }

    public String prose() {
        return texts.prose();
    }

    /** One in {@code count} times. */
    public boolean rarely(int count) {
        return random.nextInt(count) == 0;
    }

    public int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    public ObjectName objectName() {
        return rarely(4) ? ObjectName.qualified(texts.name(), texts.name()) : ObjectName.of(texts.name());
    }

    /** Between {@code least} and {@code most} values. */
    public <T> List<T> list(int least, int most, Supplier<T> value) {
        return Stream.generate(value)
                .limit(least + random.nextInt(most - least + 1))
                .toList();
    }

    public SqlType type() {
        return switch (random.nextInt(14)) {
            case 0 -> SqlType.plain("bigint");
            case 1 -> SqlType.plain("varchar", random.nextInt(300));
            case 2 -> SqlType.plain("varchar");
            case 3 -> SqlType.plain("numeric", 1 + random.nextInt(38), random.nextInt(9) - 2);
            case 4 -> SqlType.plain("timestamptz", random.nextInt(7));
            case 5 -> SqlType.plain(pick(List.of("timestamp", "time", "timetz")), random.nextInt(7));
            case 6 ->
                SqlType.plain(pick(List.of(
                        "smallint",
                        "integer",
                        "numeric",
                        "real",
                        "double precision",
                        "boolean",
                        "text",
                        "date",
                        "uuid")));
            case 7 -> SqlType.plain("char", 1 + random.nextInt(9));
            case 8 -> SqlType.plain(pick(List.of("jsonb", "bytea", "interval", "char", "time")));
            case 9 -> SqlType.plain("bit", 8);
            case 10 -> SqlType.plain(texts.name(), 1, -2, 3);
            case 11 -> new SqlType.Defined(objectName());
            case 12 -> new SqlType.Array(type());
            default -> SqlType.plain("integer");
        };
    }

    public SequenceOptions sequenceOptions() {
        SequenceOptions options = SequenceOptions.standard();
        if (rarely(3)) {
            return options;
        }
        options = rarely(2) ? options.startsWith(number()) : options;
        options = rarely(2) ? options.incrementsBy(number()) : options;
        options = rarely(3) ? options.minimum(number()) : options;
        options = rarely(3) ? options.maximum(number()) : options;
        options = rarely(4) ? options.cache(1 + random.nextInt(100)) : options;
        return rarely(4) ? options.cycle(true) : options;
    }

    public Column column() {
        return columnNamed(texts.name());
    }

    /** A column of that name, anything else by chance. */
    public Column columnNamed(String name) {
        return new Column(
                name,
                type(),
                random.nextBoolean(),
                rarely(3) ? texts.prose() : null,
                rarely(4) ? generation() : null,
                rarely(10) ? texts.name() : null,
                rarely(8) ? texts.prose() : null);
    }

    public Generation generation() {
        return rarely(2)
                ? new Generation.Identity(pick(List.of(Generation.Mode.values())), sequenceOptions())
                : new Generation.Computed(texts.prose(), pick(List.of(Generation.Storage.values())));
    }

    public Name constraintName() {
        return Name.of(texts.name());
    }

    public PrimaryKey primaryKey() {
        return new PrimaryKey(constraintName(), columnNames(), included(), deferrability());
    }

    public UniqueConstraint unique() {
        return new UniqueConstraint(constraintName(), columnNames(), nulls(), included(), deferrability());
    }

    public ForeignKey foreignKey() {
        return new ForeignKey(
                constraintName(),
                columnNames(),
                objectName(),
                columnNames(),
                rarely(6) ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE,
                action(),
                included(),
                action(),
                deferrability(),
                enforcement());
    }

    public Check check() {
        Check check = new Check(constraintName(), texts.prose()).enforcement(enforcement());
        return rarely(6) ? check.noInherit() : check;
    }

    public Exclusion exclusion() {
        return new Exclusion(constraintName(), texts.prose());
    }

    public Constraint constraint() {
        return pick(List.<Supplier<Constraint>>of(
                        this::primaryKey, this::unique, this::foreignKey, this::check, this::exclusion))
                .get();
    }

    public TableOptions options() {
        return new TableOptions(
                rarely(3) ? TableOptions.Persistence.UNLOGGED : TableOptions.Persistence.LOGGED,
                rarely(4) ? texts.prose() : null,
                rarely(2) ? list(0, 3, texts::name) : List.of(),
                rarely(4) ? texts.name() : null);
    }

    public Index index() {
        return new Index(
                constraintName(),
                rarely(2) ? list(1, 3, () -> Index.Key.column(texts.name())) : list(1, 3, this::key),
                rarely(3),
                nulls(),
                rarely(4) ? texts.name() : Index.BTREE,
                included(),
                rarely(6) ? list(1, 2, texts::name) : List.of(),
                rarely(4) ? texts.prose() : null,
                rarely(9) ? Index.State.INVALID : Index.State.VALID);
    }

    public Sequence sequence() {
        return new Sequence(objectName(), sequenceType(), sequenceOptions());
    }

    public SqlType sequenceType() {
        return SqlType.plain(rarely(3) ? "integer" : "bigint");
    }

    public EnumType enumType() {
        return new EnumType(objectName(), values());
    }

    public CompositeType compositeType() {
        return new CompositeType(objectName(), list(1, 5, () -> new CompositeType.Attribute(texts.name(), type())));
    }

    public List<String> values() {
        return list(1, rarely(5) ? 40 : 5, texts::name);
    }

    public Table table() {
        return new Table(
                objectName(),
                list(1, rarely(5) ? 20 : 4, this::column),
                rarely(5) ? null : primaryKey(),
                list(0, 2, this::unique),
                list(0, 1, this::foreignKey),
                list(0, 2, this::check),
                rarely(6) ? list(1, 2, this::exclusion) : List.of(),
                rarely(5) ? list(1, 2, this::index) : List.of(),
                rarely(6) ? texts.prose() : null,
                rarely(6) ? options() : TableOptions.standard());
    }

    public @Nullable String proseOrNull() {
        return rarely(3) ? null : texts.prose();
    }

    private List<String> columnNames() {
        return list(1, rarely(4) ? 5 : 2, texts::name);
    }

    private Index.Key key() {
        boolean expression = rarely(3);
        return new Index.Key(
                expression ? texts.prose() : texts.name(),
                expression,
                rarely(6) ? texts.name() : null,
                rarely(6) ? texts.name() : null,
                pick(List.of(Index.Direction.values())),
                pick(List.of(Index.NullsOrder.values())));
    }

    private List<String> included() {
        return rarely(6) ? list(1, 2, texts::name) : List.of();
    }

    private UniqueConstraint.Nulls nulls() {
        return rarely(4) ? UniqueConstraint.Nulls.NOT_DISTINCT : UniqueConstraint.Nulls.DISTINCT;
    }

    private Enforcement enforcement() {
        return rarely(5) ? pick(List.of(Enforcement.values())) : Enforcement.VALID;
    }

    private ReferentialAction action() {
        return rarely(2) ? ReferentialAction.NO_ACTION : pick(List.of(ReferentialAction.values()));
    }

    private Deferrability deferrability() {
        return rarely(4) ? pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE;
    }

    private long number() {
        return switch (random.nextInt(5)) {
            case 0 -> Long.MIN_VALUE;
            case 1 -> Integer.MAX_VALUE + 1L;
            case 2 -> -1;
            default -> random.nextInt(100_000);
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
