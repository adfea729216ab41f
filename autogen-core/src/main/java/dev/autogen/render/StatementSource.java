package dev.autogen.render;

import dev.autogen.Elements;
import dev.autogen.Rows;
import dev.autogen.Timeouts;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.KnownProduct;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.render.Expression.Chain;
import dev.autogen.render.Expression.Constant;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Each operation as a call of its verb of {@link dev.autogen.Op}. A drop whose definition is empty (a table without columns,
 * an enum without values) is written like one whose definition is not known, since the verbs cannot tell them apart.
 */
final class StatementSource implements OperationVisitor<Expression> {

    static final StatementSource VISITOR = new StatementSource();

    private static final SqlType STANDARD_SEQUENCE_TYPE =
            Sequence.of(ObjectName.of("")).type();

    private StatementSource() {}

    @Override
    public Expression createSchema(Operation.CreateSchema operation) {
        return op(null, "createSchema", Expression.name(operation.schema()));
    }

    @Override
    public Expression dropSchema(Operation.DropSchema operation) {
        return op(null, "dropSchema", Expression.name(operation.schema()));
    }

    @Override
    public Expression createEnum(Operation.CreateEnum operation) {
        return on(operation.type().name(), "createEnum", names(operation.type().values()));
    }

    @Override
    public Expression alterEnum(Operation.AlterEnum operation) {
        return on(operation.after().name(), "alterEnum", values(operation.before()), values(operation.after()));
    }

    @Override
    public Expression renameEnum(Operation.RenameEnum operation) {
        return on(
                operation.before(),
                "renameEnum",
                Expression.name(operation.after().name()));
    }

    @Override
    public Expression dropEnum(Operation.DropEnum operation) {
        EnumType before = operation.before();
        return on(operation.name(), "dropEnum", before == null ? List.of() : names(before.values()));
    }

    @Override
    public Expression createComposite(Operation.CreateComposite operation) {
        return on(operation.type().name(), "createComposite", attributes(operation.type()));
    }

    @Override
    public Expression alterComposite(Operation.AlterComposite operation) {
        return on(operation.after().name(), "alterComposite", list(operation.before()), list(operation.after()));
    }

    @Override
    public Expression dropComposite(Operation.DropComposite operation) {
        CompositeType before = operation.before();
        return on(operation.name(), "dropComposite", before == null ? List.of() : attributes(before));
    }

    @Override
    public Expression createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        boolean standard = hasStandardType(sequence) && sequence.options().equals(SequenceOptions.standard());
        return on(sequence.name(), "createSequence", standard ? List.of() : definition(sequence));
    }

    @Override
    public Expression alterSequence(Operation.AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        Expression options = SequenceSource.options(before.options());
        Expression change = SequenceSource.change(before.options(), after.options());
        List<Expression> arguments = hasStandardType(before) && hasStandardType(after)
                ? List.of(options, change)
                : List.of(TypeSource.of(before.type()), options, TypeSource.of(after.type()), change);
        return on(after.name(), "alterSequence", arguments);
    }

    @Override
    public Expression renameSequence(Operation.RenameSequence operation) {
        return on(
                operation.before(),
                "renameSequence",
                Expression.name(operation.after().name()));
    }

    @Override
    public Expression dropSequence(Operation.DropSequence operation) {
        Sequence before = operation.before();
        return on(operation.name(), "dropSequence", before == null ? List.of() : definition(before));
    }

    @Override
    public Expression moveEnum(Operation.MoveEnum operation) {
        return moved(operation.before(), "moveEnum", operation.after());
    }

    @Override
    public Expression moveSequence(Operation.MoveSequence operation) {
        return moved(operation.before(), "moveSequence", operation.after());
    }

    @Override
    public Expression createTable(Operation.CreateTable operation) {
        return on(operation.table().name(), "createTable", elements(operation.table()));
    }

    @Override
    public Expression dropTable(Operation.DropTable operation) {
        Table before = operation.before();
        return on(operation.table(), "dropTable", before == null ? List.of() : elements(before));
    }

    @Override
    public Expression renameTable(Operation.RenameTable operation) {
        return on(
                operation.before(),
                "renameTable",
                Expression.name(operation.after().name()));
    }

    @Override
    public Expression moveTable(Operation.MoveTable operation) {
        return moved(operation.before(), "moveTable", operation.after());
    }

    @Override
    public Expression alterTable(Operation.AlterTable operation) {
        return on(
                operation.table(),
                "alterTable",
                ElementSource.of(operation.before()),
                ElementSource.of(operation.after()));
    }

    @Override
    public Expression commentOnTable(Operation.CommentOnTable operation) {
        return on(operation.table(), "commentOnTable", prose(operation.before()), prose(operation.after()));
    }

    @Override
    public Expression addColumn(Operation.AddColumn operation) {
        return on(operation.table(), "addColumn", ColumnSource.of(operation.column()));
    }

    @Override
    public Expression alterColumn(Operation.AlterColumn operation) {
        return on(
                operation.table(),
                "alterColumn",
                ColumnSource.of(operation.before()),
                ColumnSource.change(operation.before(), operation.after()));
    }

    @Override
    public Expression renameColumn(Operation.RenameColumn operation) {
        return renamed(operation.table(), "renameColumn", operation.before(), operation.after());
    }

    @Override
    public Expression dropColumn(Operation.DropColumn operation) {
        return on(
                operation.table(),
                "dropColumn",
                operation.before() == null ? Expression.name(operation.column()) : ColumnSource.of(operation.before()));
    }

    @Override
    public Expression addPrimaryKey(Operation.AddPrimaryKey operation) {
        return on(operation.table(), "addPrimaryKey", ElementSource.of(operation.primaryKey()));
    }

    @Override
    public Expression dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return on(
                operation.table(),
                "dropPrimaryKey",
                operation.before() == null ? Expression.name(operation.name()) : ElementSource.of(operation.before()));
    }

    @Override
    public Expression addUnique(Operation.AddUnique operation) {
        Expression unique = ElementSource.of(operation.unique());
        return on(
                operation.table(),
                "addUnique",
                operation.index() == null
                        ? List.of(unique)
                        : List.of(
                                unique,
                                Expression.call(Elements.class, "usingIndex", Expression.name(operation.index()))));
    }

    @Override
    public Expression dropUnique(Operation.DropUnique operation) {
        return on(
                operation.table(),
                "dropUnique",
                operation.before() == null ? Expression.name(operation.name()) : ElementSource.of(operation.before()));
    }

    @Override
    public Expression addForeignKey(Operation.AddForeignKey operation) {
        return on(operation.table(), "addForeignKey", ElementSource.of(operation.foreignKey()));
    }

    @Override
    public Expression dropForeignKey(Operation.DropForeignKey operation) {
        return on(
                operation.table(),
                "dropForeignKey",
                operation.before() == null ? Expression.name(operation.name()) : ElementSource.of(operation.before()));
    }

    @Override
    public Expression addCheck(Operation.AddCheck operation) {
        return on(operation.table(), "addCheck", ElementSource.of(operation.check()));
    }

    @Override
    public Expression dropCheck(Operation.DropCheck operation) {
        return on(
                operation.table(),
                "dropCheck",
                operation.before() == null ? Expression.name(operation.name()) : ElementSource.of(operation.before()));
    }

    @Override
    public Expression addExclusion(Operation.AddExclusion operation) {
        return on(operation.table(), "addExclusion", ElementSource.of(operation.exclusion()));
    }

    @Override
    public Expression dropExclusion(Operation.DropExclusion operation) {
        return on(
                operation.table(),
                "dropExclusion",
                operation.before() == null ? Expression.name(operation.name()) : ElementSource.of(operation.before()));
    }

    @Override
    public Expression alterConstraint(Operation.AlterConstraint operation) {
        return on(
                operation.table(),
                "alterConstraint",
                ElementSource.of(operation.before()),
                ElementSource.of(operation.after()));
    }

    @Override
    public Expression validateConstraint(Operation.ValidateConstraint operation) {
        return on(operation.table(), "validateConstraint", Expression.name(operation.name()));
    }

    @Override
    public Expression renameConstraint(Operation.RenameConstraint operation) {
        return renamed(operation.table(), "renameConstraint", operation.before(), operation.after());
    }

    @Override
    public Expression createIndex(Operation.CreateIndex operation) {
        return on(
                operation.table(),
                "createIndex",
                concurrently(ElementSource.of(operation.index()), operation.concurrency()));
    }

    @Override
    public Expression alterIndex(Operation.AlterIndex operation) {
        return on(
                operation.table(),
                "alterIndex",
                ElementSource.of(operation.before()),
                ElementSource.of(operation.after()));
    }

    @Override
    public Expression dropIndex(Operation.DropIndex operation) {
        return on(
                operation.table(),
                "dropIndex",
                concurrently(
                        operation.before() == null
                                ? Expression.name(operation.name())
                                : ElementSource.of(operation.before()),
                        operation.concurrency()));
    }

    private static List<Expression> concurrently(Expression index, Concurrency concurrency) {
        return concurrency == Concurrency.BLOCKING ? List.of(index) : List.of(index, new Constant(concurrency));
    }

    @Override
    public Expression renameIndex(Operation.RenameIndex operation) {
        return renamed(operation.table(), "renameIndex", operation.before(), operation.after());
    }

    @Override
    public Expression execute(Operation.Execute operation) {
        List<Operation> effect = operation.effect();
        if (effect == null) {
            return op(null, "execute", Expression.prose(operation.sql()));
        }
        Stream<Expression> effects = effect.isEmpty()
                ? Stream.of(new Expression.Word("{}"))
                : effect.stream().map(StatementSource::effect);
        return op(
                null,
                "execute",
                Stream.concat(
                                Stream.of(Expression.prose(operation.sql())),
                                effects.map(body -> new Expression.Lambda("effect", body)))
                        .toArray(Expression[]::new));
    }

    private static Expression effect(Operation operation) {
        return effect(operation, "effect");
    }

    private static Expression effect(Operation operation, String variable) {
        Chain statement = (Chain) operation.accept(VISITOR);
        return new Chain(new Expression.Root.Variable(variable), statement.calls());
    }

    @Override
    public Expression on(Operation.On operation) {
        Expression product = KnownProduct.find(operation.product())
                .<Expression>map(Expression.Constant::new)
                .orElseGet(() -> Expression.name(operation.product()));
        return op(
                null,
                "on",
                Stream.concat(
                                Stream.of(product),
                                operation.operations().stream()
                                        .map(step -> new Expression.Lambda("on", effect(step, "on"))))
                        .toArray(Expression[]::new));
    }

    @Override
    public Expression bulkInsert(Operation.BulkInsert operation) {
        List<Expression> arguments = new ArrayList<>(List.of(Expression.call(
                Rows.class,
                "columns",
                operation.columns().stream().map(Expression::name).toArray(Expression[]::new))));
        operation.rows().forEach(row -> arguments.add(RowSource.of(row)));
        return on(operation.table(), "bulkInsert", arguments);
    }

    /** Code is no value. */
    @Override
    public Expression run(Operation.Run operation) {
        throw new IllegalArgumentException("the step '" + operation.name()
                + "' is code, which cannot be written as source: op.run is only for revisions written by hand");
    }

    @Override
    public Expression inBatches(Operation.InBatches operation) {
        return on(operation.table(), "inBatches", RowSource.of(operation.batch()), Expression.prose(operation.sql()));
    }

    @Override
    public Expression requireNoNulls(Operation.RequireNoNulls operation) {
        return on(operation.table(), "requireNoNulls", Expression.name(operation.column()));
    }

    @Override
    public Expression proposed(Operation.Proposed operation) {
        return operation.operation().accept(this);
    }

    @Override
    public Expression timeouts(Operation.Timeouts operation) {
        return op(
                null,
                "timeouts",
                operation.timeouts().stream()
                        .map(timeout -> Expression.call(
                                Timeouts.class,
                                timeout.kind().name().toLowerCase(Locale.ROOT),
                                Expression.name(timeout.text())))
                        .toArray(Expression[]::new));
    }

    @Override
    public Expression custom(CustomOperation operation) {
        return op(null, "custom", RecordSource.of(operation));
    }

    @Override
    public Expression irreversible(Operation.Irreversible operation) {
        return op(null, "irreversible", Expression.prose(operation.reason()));
    }

    private static Chain moved(ObjectName object, String verb, ObjectName after) {
        String schema = after.schema();
        return on(object, verb, schema == null ? Expression.literal(null) : Expression.name(schema));
    }

    private static Chain renamed(ObjectName table, String verb, String before, String after) {
        return on(table, verb, Expression.name(before), Expression.name(after));
    }

    private static Chain on(ObjectName object, String verb, Expression... arguments) {
        return on(object, verb, List.of(arguments));
    }

    private static Chain on(ObjectName object, String verb, List<? extends Expression> arguments) {
        return op(
                object.schema(),
                verb,
                Stream.concat(Stream.of(Expression.name(object.name())), arguments.stream())
                        .toArray(Expression[]::new));
    }

    private static Chain op(@Nullable String schema, String verb, Expression... arguments) {
        Chain op = Expression.variable("op");
        return (schema == null ? op : op.then("in", Expression.name(schema))).then(verb, arguments);
    }

    private static List<Expression> names(List<String> names) {
        return names.stream().<Expression>map(Expression::name).toList();
    }

    private static Expression values(EnumType type) {
        return Expression.callOn(List.class, "of", names(type.values()).toArray(Expression[]::new));
    }

    private static List<Expression> attributes(CompositeType type) {
        return type.attributes().stream()
                .<Expression>map(attribute -> Expression.call(
                        Elements.class,
                        "attribute",
                        Expression.name(attribute.name()),
                        TypeSource.of(attribute.type())))
                .toList();
    }

    private static Expression list(CompositeType type) {
        return Expression.callOn(List.class, "of", attributes(type).toArray(Expression[]::new));
    }

    private static boolean hasStandardType(Sequence sequence) {
        return sequence.type().equals(STANDARD_SEQUENCE_TYPE);
    }

    private static List<Expression> definition(Sequence sequence) {
        Expression options = SequenceSource.options(sequence.options());
        return hasStandardType(sequence) ? List.of(options) : List.of(TypeSource.of(sequence.type()), options);
    }

    private static List<Expression> elements(Table table) {
        return Stream.<TableElement>concat(table.elements().stream(), table.indexes().stream())
                .<Expression>map(ElementSource::of)
                .toList();
    }

    private static Expression prose(@Nullable String text) {
        return text == null ? Expression.literal(null) : Expression.prose(text);
    }
}
