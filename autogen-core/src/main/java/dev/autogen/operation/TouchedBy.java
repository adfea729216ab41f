package dev.autogen.operation;

import dev.autogen.operation.Touched.Kind;
import dev.autogen.operation.Touched.Thing;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what each operation touches. */
final class TouchedBy implements OperationVisitor<Touched> {

    static final TouchedBy VISITOR = new TouchedBy();

    private TouchedBy() {}

    @Override
    public Touched createSchema(Operation.CreateSchema operation) {
        return schema(operation.schema());
    }

    @Override
    public Touched dropSchema(Operation.DropSchema operation) {
        return schema(operation.schema());
    }

    @Override
    public Touched createEnum(Operation.CreateEnum operation) {
        return object(operation.type().name());
    }

    @Override
    public Touched alterEnum(Operation.AlterEnum operation) {
        return object(operation.before().name());
    }

    @Override
    public Touched renameEnum(Operation.RenameEnum operation) {
        return moved(operation.before(), operation.after());
    }

    @Override
    public Touched dropEnum(Operation.DropEnum operation) {
        return object(operation.name());
    }

    @Override
    public Touched moveEnum(Operation.MoveEnum operation) {
        return moved(operation.before(), operation.after());
    }

    @Override
    public Touched createComposite(Operation.CreateComposite operation) {
        return composite(operation.type());
    }

    @Override
    public Touched alterComposite(Operation.AlterComposite operation) {
        return composite(operation.after());
    }

    @Override
    public Touched dropComposite(Operation.DropComposite operation) {
        return object(operation.name());
    }

    @Override
    public Touched createSequence(Operation.CreateSequence operation) {
        return object(operation.sequence().name());
    }

    @Override
    public Touched alterSequence(Operation.AlterSequence operation) {
        return object(operation.before().name());
    }

    @Override
    public Touched renameSequence(Operation.RenameSequence operation) {
        return moved(operation.before(), operation.after());
    }

    @Override
    public Touched moveSequence(Operation.MoveSequence operation) {
        return moved(operation.before(), operation.after());
    }

    @Override
    public Touched dropSequence(Operation.DropSequence operation) {
        return object(operation.name());
    }

    @Override
    public Touched createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<Thing> made = new ArrayList<>(List.of(Thing.of(Kind.TABLE, table.name())));
        table.indexes()
                .forEach(index -> made.addAll(named(table.name(), index.name().text())));
        table.constraints()
                .forEach(constraint ->
                        made.addAll(named(table.name(), constraint.name().text())));
        return Touched.of(
                made,
                Stream.concat(
                        table.columns().stream().flatMap(column -> needs(table.name(), column)),
                        table.foreignKeys().stream().flatMap(key -> needs(table.name(), key))));
    }

    @Override
    public Touched dropTable(Operation.DropTable operation) {
        return Touched.of(List.of(Thing.of(Kind.TABLE, operation.table())), Stream.empty());
    }

    @Override
    public Touched renameTable(Operation.RenameTable operation) {
        return Touched.of(
                List.of(Thing.of(Kind.TABLE, operation.before()), Thing.of(Kind.TABLE, operation.after())),
                Stream.empty());
    }

    @Override
    public Touched moveTable(Operation.MoveTable operation) {
        return Touched.of(
                List.of(Thing.of(Kind.TABLE, operation.before()), Thing.of(Kind.TABLE, operation.after())),
                schemas(operation.after()));
    }

    @Override
    public Touched alterTable(Operation.AlterTable operation) {
        return Touched.of(List.of(Thing.of(Kind.OPTIONS, operation.table())), Stream.of(part(operation.table())));
    }

    @Override
    public Touched commentOnTable(Operation.CommentOnTable operation) {
        return Touched.of(List.of(Thing.of(Kind.COMMENT, operation.table())), Stream.empty());
    }

    @Override
    public Touched addColumn(Operation.AddColumn operation) {
        return column(operation.table(), operation.column());
    }

    @Override
    public Touched alterColumn(Operation.AlterColumn operation) {
        return column(operation.table(), operation.after());
    }

    @Override
    public Touched renameColumn(Operation.RenameColumn operation) {
        return Touched.of(
                List.of(
                        Thing.of(Kind.COLUMN, operation.table(), operation.before()),
                        Thing.of(Kind.COLUMN, operation.table(), operation.after())),
                Stream.empty());
    }

    @Override
    public Touched dropColumn(Operation.DropColumn operation) {
        return Touched.of(List.of(Thing.of(Kind.COLUMN, operation.table(), operation.column())), Stream.empty());
    }

    @Override
    public Touched addPrimaryKey(Operation.AddPrimaryKey operation) {
        return primaryKey(
                operation.table(),
                operation.primaryKey().name().text(),
                operation.primaryKey().columns(),
                List.of());
    }

    @Override
    public Touched dropPrimaryKey(Operation.DropPrimaryKey operation) {
        List<String> columns =
                operation.before() == null ? List.of() : operation.before().columns();
        return primaryKey(operation.table(), operation.name(), columns, keys(operation.table(), columns));
    }

    @Override
    public Touched addUnique(Operation.AddUnique operation) {
        return constraint(
                operation.table(),
                operation.unique().name().text(),
                columns(operation.table(), operation.unique().columns()));
    }

    @Override
    public Touched dropUnique(Operation.DropUnique operation) {
        List<Thing> changed = new ArrayList<>(named(operation.table(), operation.name()));
        if (operation.before() != null) {
            changed.addAll(keys(operation.table(), operation.before().columns()));
        }
        return Touched.of(changed, Stream.of(part(operation.table())));
    }

    @Override
    public Touched addForeignKey(Operation.AddForeignKey operation) {
        return constraint(
                operation.table(),
                operation.foreignKey().name().text(),
                needs(operation.table(), operation.foreignKey()));
    }

    @Override
    public Touched dropForeignKey(Operation.DropForeignKey operation) {
        return constraint(operation.table(), operation.name(), Stream.empty());
    }

    @Override
    public Touched addCheck(Operation.AddCheck operation) {
        return constraint(
                operation.table(), operation.check().name().text(), needs(operation.table(), operation.check()));
    }

    @Override
    public Touched dropCheck(Operation.DropCheck operation) {
        return constraint(operation.table(), operation.name(), Stream.empty());
    }

    @Override
    public Touched addExclusion(Operation.AddExclusion operation) {
        return constraint(
                operation.table(),
                operation.exclusion().name().text(),
                needs(operation.table(), operation.exclusion()));
    }

    @Override
    public Touched dropExclusion(Operation.DropExclusion operation) {
        return constraint(operation.table(), operation.name(), Stream.empty());
    }

    @Override
    public Touched alterConstraint(Operation.AlterConstraint operation) {
        ObjectName table = operation.table();
        List<Thing> changed =
                new ArrayList<>(named(table, operation.before().name().text()));
        changed.addAll(named(table, operation.after().name().text()));
        if (operation.before() instanceof PrimaryKey key) {
            changed.add(Thing.of(Kind.PRIMARY_KEY, table));
            changed.addAll(keys(table, key.columns()));
        }
        if (operation.before() instanceof UniqueConstraint unique) {
            changed.addAll(keys(table, unique.columns()));
        }
        return Touched.of(changed, Stream.concat(Stream.of(part(table)), needs(table, operation.after())));
    }

    @Override
    public Touched validateConstraint(Operation.ValidateConstraint operation) {
        return constraint(operation.table(), operation.name(), Stream.empty());
    }

    @Override
    public Touched renameConstraint(Operation.RenameConstraint operation) {
        return renamed(operation.table(), operation.before(), operation.after());
    }

    @Override
    public Touched createIndex(Operation.CreateIndex operation) {
        return index(operation.table(), operation.index());
    }

    @Override
    public Touched alterIndex(Operation.AlterIndex operation) {
        return index(operation.table(), operation.after());
    }

    @Override
    public Touched dropIndex(Operation.DropIndex operation) {
        return constraint(operation.table(), operation.name(), Stream.empty());
    }

    @Override
    public Touched renameIndex(Operation.RenameIndex operation) {
        return renamed(operation.table(), operation.before(), operation.after());
    }

    @Override
    public Touched execute(Operation.Execute operation) {
        return operation.effect() == null
                ? Touched.everything()
                : Touched.together(operation.effect().stream().map(Touched::by).toList());
    }

    @Override
    public Touched bulkInsert(Operation.BulkInsert operation) {
        return rows(operation.table());
    }

    @Override
    public Touched run(Operation.Run operation) {
        return Touched.everything();
    }

    @Override
    public Touched inBatches(Operation.InBatches operation) {
        return rows(operation.table());
    }

    @Override
    public Touched requireNoNulls(Operation.RequireNoNulls operation) {
        return Touched.of(List.of(), columns(operation.table(), List.of(operation.column())));
    }

    @Override
    public Touched proposed(Operation.Proposed operation) {
        return Touched.of(List.of(), Stream.empty());
    }

    @Override
    public Touched on(Operation.On operation) {
        return Touched.together(operation.operations().stream().map(Touched::by).toList());
    }

    @Override
    public Touched timeouts(Operation.Timeouts operation) {
        return Touched.of(List.of(), Stream.empty());
    }

    @Override
    public Touched custom(CustomOperation operation) {
        if (!(operation instanceof CustomChange change)) {
            return Touched.everything();
        }
        Stream<CustomObject> both = Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after()))
                .flatMap(Optional::stream);
        return Touched.of(
                List.of(Thing.of(Kind.OBJECT, change.key().name())),
                Stream.concat(
                        Stream.ofNullable(change.key().table()).map(TouchedBy::part),
                        both.flatMap(object -> object.dependsOn().stream())
                                .distinct()
                                .map(TouchedBy::thing)));
    }

    private static Thing thing(Dependency dependency) {
        if (dependency instanceof Dependency.OnColumn on) {
            return Thing.of(Kind.COLUMN, on.table(), on.column());
        } else if (dependency instanceof Dependency.OnConstraint on) {
            return Thing.of(Kind.CONSTRAINT, on.table(), on.constraint());
        } else if (dependency instanceof Dependency.OnTable on) {
            return part(on.table());
        } else if (dependency instanceof Dependency.OnObject on) {
            return Thing.of(Kind.OBJECT, on.name());
        } else if (dependency instanceof Dependency.OnCustom on) {
            return Thing.of(Kind.OBJECT, on.object().name());
        }
        return new Thing(Kind.TEXT, null, null, ((Dependency.Mentioned) dependency).sql());
    }

    @Override
    public Touched irreversible(Operation.Irreversible operation) {
        return Touched.of(List.of(), Stream.empty());
    }

    private static Touched schema(String name) {
        return Touched.of(List.of(new Thing(Kind.SCHEMA, name, null, "")), Stream.empty());
    }

    private static Touched object(ObjectName name) {
        return Touched.of(List.of(Thing.of(Kind.OBJECT, name)), Stream.empty());
    }

    /** Rows want every column of their table as it is. */
    private static Touched rows(ObjectName table) {
        return Touched.of(List.of(Thing.of(Kind.TABLE, table)), Stream.empty());
    }

    private static Touched moved(ObjectName before, ObjectName after) {
        return Touched.of(List.of(Thing.of(Kind.OBJECT, before), Thing.of(Kind.OBJECT, after)), schemas(after));
    }

    private static Stream<Thing> schemas(ObjectName name) {
        return Stream.ofNullable(name.schema()).map(schema -> new Thing(Kind.SCHEMA, schema, null, ""));
    }

    private static Touched index(ObjectName table, Index index) {
        Stream<Thing> keys = index.keys().stream()
                .map(key -> Thing.of(key.expression() ? Kind.EXPRESSION : Kind.COLUMN, table, key.text()));
        Stream<Thing> predicate =
                Stream.ofNullable(index.predicate()).map(text -> Thing.of(Kind.EXPRESSION, table, text));
        return constraint(
                table,
                index.name().text(),
                Stream.of(keys, predicate, columns(table, index.included())).flatMap(things -> things));
    }

    private static Touched composite(CompositeType type) {
        return Touched.of(
                List.of(Thing.of(Kind.OBJECT, type.name())),
                type.attributes().stream().flatMap(attribute -> type(attribute.type())));
    }

    private static Touched column(ObjectName table, Column column) {
        return Touched.of(List.of(Thing.of(Kind.COLUMN, table, column.name())), needs(table, column));
    }

    private static Touched constraint(ObjectName table, String name, Stream<Thing> needed) {
        return Touched.of(named(table, name), Stream.concat(Stream.of(part(table)), needed));
    }

    private static Touched primaryKey(ObjectName table, String name, List<String> columns, List<Thing> keys) {
        List<Thing> changed = new ArrayList<>(named(table, name));
        changed.add(Thing.of(Kind.PRIMARY_KEY, table));
        changed.addAll(keys);
        return Touched.of(changed, columns(table, columns));
    }

    private static Touched renamed(ObjectName table, String before, String after) {
        List<Thing> changed = new ArrayList<>(named(table, before));
        changed.addAll(named(table, after));
        return Touched.of(changed, Stream.of(part(table)));
    }

    /** A constraint has its name in its table; that of a key or an index is one of the schema too. */
    private static List<Thing> named(ObjectName table, String name) {
        return name.isEmpty()
                ? List.of()
                : List.of(Thing.of(Kind.CONSTRAINT, table, name), Thing.of(Kind.OBJECT, table.name(name)));
    }

    /** Whatever belongs to a table needs the table. */
    private static Thing part(ObjectName table) {
        return Thing.of(Kind.CONSTRAINT, table, "");
    }

    private static Stream<Thing> columns(ObjectName table, List<String> names) {
        return names.stream().map(name -> Thing.of(Kind.COLUMN, table, name));
    }

    private static List<Thing> keys(ObjectName table, List<String> columns) {
        return columns.isEmpty() ? List.of() : List.of(Thing.of(Kind.KEY, table, key(columns)));
    }

    private static String key(List<String> columns) {
        return columns.stream().sorted().collect(Collectors.joining(", ", "(", ")"));
    }

    private static Stream<Thing> needs(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return needs(table, key);
        }
        if (constraint instanceof PrimaryKey key) {
            return Stream.concat(columns(table, key.columns()), columns(table, key.included()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return Stream.concat(columns(table, unique.columns()), columns(table, unique.included()));
        }
        String expression =
                constraint instanceof Check check ? check.expression() : ((Exclusion) constraint).definition();
        return Stream.of(Thing.of(Kind.EXPRESSION, table, expression));
    }

    private static Stream<Thing> needs(ObjectName table, ForeignKey key) {
        return Stream.of(
                        columns(table, key.columns()),
                        columns(key.target(), key.targetColumns()),
                        keys(key.target(), key.targetColumns()).stream(),
                        Stream.of(part(key.target())))
                .flatMap(things -> things);
    }

    private static Stream<Thing> needs(ObjectName table, Column column) {
        Stream<Thing> computed = column.findComputed().map(Generation.Computed::expression).stream()
                .map(text -> Thing.of(Kind.EXPRESSION, table, text));
        return Stream.concat(type(column.type()), computed);
    }

    private static Stream<Thing> type(@Nullable SqlType type) {
        if (type instanceof SqlType.Array array) {
            return type(array.element());
        }
        return type instanceof SqlType.Defined defined
                ? Stream.of(Thing.of(Kind.OBJECT, defined.name()))
                : Stream.empty();
    }
}
