package dev.autogen.test;

import dev.autogen.operation.Batch;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Row;
import dev.autogen.operation.Timeout;
import dev.autogen.operation.Value;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Operations by chance, each kind as often as any other; half of the drops hold what they drop. */
public final class RandomOperations {

    private final Random random;
    private final RandomSchema schema;
    private final List<Supplier<Operation>> kinds;

    public RandomOperations(Random random, RandomTexts texts) {
        this.random = random;
        this.schema = new RandomSchema(random, texts);
        this.kinds = kinds();
    }

    public static RandomOperations tame(long seed) {
        Random random = new Random(seed);
        return new RandomOperations(random, RandomTexts.tame(random));
    }

    public static RandomOperations hostile(long seed) {
        Random random = new Random(seed);
        return new RandomOperations(random, RandomTexts.hostile(random));
    }

    public RandomSchema schema() {
        return schema;
    }

    public Operation operation() {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    /** One operation of each kind but code, which is no value. */
    public List<Operation> oneOfEach() {
        return kinds.stream().map(Supplier::get).toList();
    }

    /** At most {@code most} operations; some in a row about the same table. */
    public List<Operation> operations(int most) {
        return Stream.generate(this::operation).limit(random.nextInt(most + 1)).toList();
    }

    private List<Supplier<Operation>> kinds() {
        return List.of(
                () -> new Operation.CreateSchema(schema.name()),
                () -> new Operation.DropSchema(schema.name()),
                () -> new Operation.CreateEnum(schema.enumType()),
                () -> alterEnum(schema.enumType()),
                () -> renameEnum(schema.objectName()),
                () -> dropEnum(schema.enumType()),
                () -> new Operation.CreateComposite(schema.compositeType()),
                () -> alterComposite(schema.compositeType()),
                () -> dropComposite(schema.compositeType()),
                () -> new Operation.CreateSequence(schema.sequence()),
                () -> alterSequence(schema.sequence()),
                () -> renameSequence(schema.objectName()),
                () -> dropSequence(schema.sequence()),
                () -> moved(Operation.MoveEnum::new),
                () -> moved(Operation.MoveSequence::new),
                () -> new Operation.CreateTable(schema.table()),
                this::dropTable,
                () -> renameTable(schema.objectName()),
                () -> moved(Operation.MoveTable::new),
                () -> new Operation.AlterTable(schema.objectName(), schema.options(), schema.options()),
                () -> new Operation.CommentOnTable(schema.objectName(), schema.proseOrNull(), schema.proseOrNull()),
                () -> new Operation.AddColumn(schema.objectName(), schema.column()),
                () -> alterColumn(schema.column()),
                () -> new Operation.RenameColumn(schema.objectName(), schema.name(), schema.name()),
                () -> dropColumn(schema.column()),
                () -> new Operation.AddPrimaryKey(schema.objectName(), schema.primaryKey()),
                this::dropPrimaryKey,
                () -> new Operation.AddUnique(schema.objectName(), schema.unique()),
                this::dropUnique,
                () -> new Operation.AddForeignKey(schema.objectName(), schema.foreignKey()),
                this::dropForeignKey,
                () -> new Operation.AddCheck(schema.objectName(), schema.check()),
                this::dropCheck,
                () -> new Operation.AddExclusion(schema.objectName(), schema.exclusion()),
                this::dropExclusion,
                this::alterConstraint,
                () -> new Operation.ValidateConstraint(schema.objectName(), schema.name()),
                () -> new Operation.RenameConstraint(schema.objectName(), schema.name(), schema.name()),
                () -> new Operation.CreateIndex(schema.objectName(), schema.index(), concurrency()),
                () -> new Operation.AlterIndex(schema.objectName(), schema.index(), schema.index()),
                this::dropIndex,
                () -> new Operation.RenameIndex(schema.objectName(), schema.name(), schema.name()),
                this::execute,
                this::bulkInsert,
                () -> new Operation.RequireNoNulls(schema.objectName(), schema.name()),
                () -> new Operation.InBatches(schema.objectName(), batch(), schema.prose() + " where :batch"),
                this::timeouts,
                this::note,
                () -> new Operation.On(
                        schema.rarely(2) ? "postgresql" : schema.prose(), schema.list(1, 3, this::effect)),
                () -> new Operation.Irreversible(schema.prose()));
    }

    private Operation moved(BiFunction<ObjectName, ObjectName, Operation> move) {
        ObjectName before = schema.objectName();
        return move.apply(before, before.schema(schema.rarely(3) ? null : schema.name()));
    }

    private Operation execute() {
        String sql = schema.prose();
        return schema.rarely(2)
                ? new Operation.Execute(sql)
                : new Operation.Execute(sql, schema.list(0, 3, this::effect));
    }

    private Operation effect() {
        return schema.rarely(2)
                ? new Operation.AddColumn(schema.objectName(), schema.column())
                : renameTable(schema.objectName());
    }

    private Concurrency concurrency() {
        return schema.rarely(3) ? Concurrency.CONCURRENTLY : Concurrency.BLOCKING;
    }

    private Operation bulkInsert() {
        List<String> columns = schema.list(1, 4, schema::name);
        return new Operation.BulkInsert(
                schema.objectName(),
                columns,
                schema.list(
                        0,
                        4,
                        () -> new Row(columns.stream().map(column -> value()).toList())));
    }

    private Value value() {
        List<Supplier<@Nullable Object>> values = List.of(
                () -> null,
                () -> schema.prose().replace("\0", ""),
                () -> schema.name().replace("\0", ""),
                () -> random.nextInt(),
                () -> random.nextLong(),
                () -> new BigInteger(90, random),
                () -> new BigDecimal(random.nextGaussian()),
                () -> random.nextGaussian(),
                () -> random.nextBoolean(),
                () -> new UUID(random.nextLong(), random.nextLong()),
                () -> {
                    byte[] bytes = new byte[random.nextInt(6)];
                    random.nextBytes(bytes);
                    return bytes;
                },
                () -> LocalDate.ofEpochDay(random.nextInt(40_000)),
                () -> LocalTime.ofNanoOfDay(random.nextInt() & Integer.MAX_VALUE),
                () -> LocalDateTime.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000), ZoneOffset.UTC),
                () -> OffsetDateTime.of(
                        2026, 3, 2, 10, 15, random.nextInt(2), 0, ZoneOffset.ofHours(random.nextInt(18))));
        return Value.of(values.get(random.nextInt(values.size())).get());
    }

    private Batch batch() {
        Batch batch = Batch.of(schema.list(1, 3, schema::name).toArray(String[]::new));
        batch = schema.rarely(2) ? batch.size(1 + random.nextInt(5_000)) : batch;
        batch = schema.rarely(2) ? batch.pause(random.nextInt(5_000) + "ms") : batch;
        return schema.rarely(3) ? batch.as(schema.name()) : batch;
    }

    private Operation timeouts() {
        Timeout lock = new Timeout(Timeout.Kind.LOCK, Duration.ofSeconds(schema.rarely(2) ? 90 : 2));
        Timeout statement = new Timeout(Timeout.Kind.STATEMENT, Duration.ZERO);
        return new Operation.Timeouts(schema.rarely(2) ? List.of(lock) : List.of(lock, statement));
    }

    private Operation note() {
        Note.Numbers numbers = new Note.Numbers(
                random.nextInt(),
                random.nextLong(),
                (short) random.nextInt(),
                (byte) random.nextInt(),
                schema.rarely(4) ? Double.NEGATIVE_INFINITY : random.nextGaussian(),
                schema.rarely(4) ? Float.NaN : random.nextFloat(),
                (char) (' ' + random.nextInt(90)),
                schema.rarely(2) ? null : random.nextLong(),
                BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
        return new Note(
                schema.objectName(),
                schema.prose(),
                schema.prose(),
                schema.list(
                        0,
                        3,
                        () -> new Note.Line(
                                schema.prose(),
                                schema.rarely(2) ? Note.Purpose.CASCADE : Note.Purpose.TOLD,
                                schema.rarely(3))),
                numbers,
                schema.sequenceType(),
                schema.column(),
                LocalDate.ofEpochDay(random.nextInt(40_000)),
                schema.rarely(2) ? Optional.empty() : Optional.of(new UUID(random.nextLong(), random.nextLong())));
    }

    private Operation alterEnum(EnumType before) {
        return new Operation.AlterEnum(before, new EnumType(before.name(), schema.values()));
    }

    private Operation dropEnum(EnumType before) {
        return new Operation.DropEnum(before.name(), schema.rarely(2) ? null : before);
    }

    private Operation alterComposite(CompositeType before) {
        return new Operation.AlterComposite(
                before, before.attributes(schema.compositeType().attributes()));
    }

    private Operation dropComposite(CompositeType before) {
        return new Operation.DropComposite(before.name(), schema.rarely(2) ? null : before);
    }

    private Operation alterSequence(Sequence before) {
        SequenceOptions options = schema.sequenceOptions();
        return new Operation.AlterSequence(
                before, before.type(schema.sequenceType()).options(options));
    }

    private Operation dropSequence(Sequence before) {
        return new Operation.DropSequence(before.name(), schema.rarely(2) ? null : before);
    }

    private Operation renameEnum(ObjectName before) {
        return new Operation.RenameEnum(before, before.name(schema.name()));
    }

    private Operation renameSequence(ObjectName before) {
        return new Operation.RenameSequence(before, before.name(schema.name()));
    }

    private Operation dropTable() {
        var before = schema.table();
        return new Operation.DropTable(before.name(), schema.rarely(2) ? null : before);
    }

    private Operation renameTable(ObjectName before) {
        return new Operation.RenameTable(before, before.name(schema.name()));
    }

    private Operation alterColumn(Column before) {
        Column after = schema.columnNamed(before.name());
        after = schema.rarely(2) ? after.type(before.type()) : after;
        after = schema.rarely(2) ? after.generation(before.generation()) : after;
        return new Operation.AlterColumn(schema.objectName(), before, after);
    }

    private Operation dropColumn(Column before) {
        return new Operation.DropColumn(schema.objectName(), before.name(), schema.rarely(2) ? null : before);
    }

    private Operation dropPrimaryKey() {
        var before = schema.primaryKey();
        String name = before.name().text();
        return new Operation.DropPrimaryKey(schema.objectName(), name, schema.rarely(2) ? null : before);
    }

    private Operation dropUnique() {
        var before = schema.unique();
        String name = before.name().text();
        return new Operation.DropUnique(schema.objectName(), name, schema.rarely(2) ? null : before);
    }

    private Operation dropForeignKey() {
        var before = schema.foreignKey();
        String name = before.name().text();
        return new Operation.DropForeignKey(schema.objectName(), name, schema.rarely(2) ? null : before);
    }

    private Operation dropCheck() {
        var before = schema.check();
        String name = before.name().text();
        return new Operation.DropCheck(schema.objectName(), name, schema.rarely(2) ? null : before);
    }

    private Operation dropExclusion() {
        var before = schema.exclusion();
        String name = before.name().text();
        return new Operation.DropExclusion(schema.objectName(), name, schema.rarely(2) ? null : before);
    }

    private Operation alterConstraint() {
        Constraint before = schema.constraint();
        Constraint after = Stream.generate(schema::constraint)
                .filter(each -> each.getClass() == before.getClass())
                .findFirst()
                .orElseThrow();
        return new Operation.AlterConstraint(schema.objectName(), before, after);
    }

    private Operation dropIndex() {
        var before = schema.index();
        String name = before.name().text();
        return new Operation.DropIndex(schema.objectName(), name, schema.rarely(2) ? null : before, concurrency());
    }
}
