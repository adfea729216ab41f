package dev.autogen.product.sqlite;

import dev.autogen.dialect.Translation;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What other databases have and SQLite has not, as Hibernate keeps it on SQLite: names stand without their schema, an array is a blob,
 * a named enum is a text with a check of its values.
 */
final class SqliteTranslation implements Translation {

    private static final SqlType ARRAY = SqlType.plain("blob");

    /** As Hibernate makes an enum that is kept as text. */
    private static final SqlType ENUM = SqlType.plain("varchar", 255);

    private final Supplier<List<Operation>> before;
    private final SqliteEnums enums = new SqliteEnums();
    private final SqliteRelations relations = new SqliteRelations();
    private final SqliteLeftOut leftOut = new SqliteLeftOut();
    private boolean begun;

    /** @param before what has run so far, for the enums that it made */
    SqliteTranslation(Supplier<List<Operation>> before) {
        this.before = before;
    }

    @Override
    public List<Operation> of(List<Operation> operations) {
        if (!begun) {
            begun = true;
            for (Operation operation : Operation.On.chosen(before.get(), SqliteProduct.NAME)) {
                relations.follow(operation);
                Operation unqualified = SqliteUnqualified.of(operation);
                enums.follow(unqualified);
                leftOut.here(unqualified);
            }
        }
        return operations.stream().flatMap(this::next).toList();
    }

    private Stream<Operation> next(Operation qualified) {
        relations.requireFree(qualified);
        relations.follow(qualified);
        Operation operation = SqliteUnqualified.of(qualified);
        if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            List<Operation> effect =
                    execute.effect().stream().flatMap(this::next).toList();
            return Stream.of(new Operation.Execute(execute.sql(), effect));
        }
        List<Operation> gone = checksBefore(operation);
        enums.follow(operation);
        List<Operation> here = leftOut.here(operation).stream()
                .flatMap(each -> here(each).stream())
                .toList();
        return Stream.of(gone, here, checksAfter(operation)).flatMap(List::stream);
    }

    private static boolean isNothing(Operation operation) {
        return operation instanceof Operation.CreateSchema
                || operation instanceof Operation.DropSchema
                || operation instanceof Operation.MoveTable
                || operation instanceof Operation.MoveSequence
                || operation instanceof Operation.MoveEnum
                || operation instanceof Operation.CreateEnum
                || operation instanceof Operation.AlterEnum
                || operation instanceof Operation.RenameEnum
                || operation instanceof Operation.DropEnum;
    }

    private List<Operation> here(Operation operation) {
        if (isNothing(operation)) {
            return List.of();
        } else if (operation instanceof Operation.CreateTable create) {
            return List.of(new Operation.CreateTable(table(create.table())));
        } else if (operation instanceof Operation.AddColumn add) {
            return List.of(new Operation.AddColumn(add.table(), column(add.table(), add.column())));
        } else if (operation instanceof Operation.AlterColumn alter) {
            return List.of(new Operation.AlterColumn(
                    alter.table(),
                    alter.before().type(here(alter.before().type())),
                    column(alter.table(), alter.after())));
        }
        return List.of(operation);
    }

    private Table table(Table table) {
        List<Check> checks = new ArrayList<>(table.checks());
        table.columns()
                .forEach(column -> enums.check(table.name(), column.name()).ifPresent(checks::add));
        return table.mapColumns(column -> column(table.name(), column)).checks(checks);
    }

    private Column column(ObjectName table, Column column) {
        if (column.type() instanceof SqlType.Array && column.defaultValue() != null) {
            throw new UnsupportedException("SQLite has no arrays: Hibernate keeps those of column " + column.name()
                    + " of table " + table
                    + " as bytes, which a default cannot be; keep the default to the databases that"
                    + " have them: op.on(...)");
        } else if (column.type() instanceof SqlType.Defined defined
                && enums.find(defined.name()).isEmpty()) {
            throw new UnsupportedException("SQLite has no type " + defined.name() + ", which column " + column.name()
                    + " of table " + table + " is of, and it is no enum that a revision has made");
        }
        return column.type(here(column.type()));
    }

    private static SqlType here(SqlType type) {
        if (type instanceof SqlType.Array) {
            return ARRAY;
        }
        return type instanceof SqlType.Defined ? ENUM : type;
    }

    /** The checks that go: of values that change, of a column that is dropped or becomes something else. */
    private List<Operation> checksBefore(Operation operation) {
        if (operation instanceof Operation.AlterEnum alter) {
            return enums.changed(alter.before(), alter.after()).stream()
                    .<Operation>map(change -> drop(change.table(), change.before()))
                    .toList();
        } else if (operation instanceof Operation.DropColumn drop) {
            return dropped(drop.table(), drop.column());
        } else if (operation instanceof Operation.AlterColumn alter && changesType(alter)) {
            return dropped(alter.table(), alter.before().name());
        }
        return List.of();
    }

    private List<Operation> dropped(ObjectName table, String column) {
        return enums.check(table, column).map(check -> drop(table, check)).stream()
                .toList();
    }

    private static Operation drop(ObjectName table, Check check) {
        return new Operation.DropCheck(table, check.name().text(), check);
    }

    private List<Operation> checksAfter(Operation operation) {
        if (operation instanceof Operation.AlterEnum alter) {
            return enums.changed(alter.before(), alter.after()).stream()
                    .<Operation>map(change -> new Operation.AddCheck(change.table(), change.after()))
                    .toList();
        } else if (operation instanceof Operation.AddColumn add) {
            return added(add.table(), add.column().name());
        } else if (operation instanceof Operation.AlterColumn alter && changesType(alter)) {
            return added(alter.table(), alter.after().name());
        }
        return List.of();
    }

    private List<Operation> added(ObjectName table, String column) {
        Optional<Operation> added = enums.check(table, column).map(check -> new Operation.AddCheck(table, check));
        return added.stream().toList();
    }

    private static boolean changesType(Operation.AlterColumn alter) {
        return !Objects.equals(alter.before().type(), alter.after().type());
    }
}
