package dev.autogen.product.sqlite;

import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of a revision. Changes of one table are gathered up to where something else may look at it, such as SQL, and carried
 * out together where the last of them stands; those of a table that the revision itself has just made go into its making.
 */
final class SqliteStatements {

    private final SqliteTables text;
    private final SqliteDdl ddl;
    private final List<Operation> operations;
    private final List<List<Statement>> statements = new ArrayList<>();
    private final Map<ObjectName, List<Integer>> gathered = new HashMap<>();
    private final Map<ObjectName, Integer> made = new HashMap<>();

    private SqliteStatements(SqliteTables text, List<Operation> operations) {
        this.text = text;
        this.ddl = new SqliteDdl(text);
        this.operations = new ArrayList<>(operations);
    }

    static List<List<Statement>> of(SqliteTables text, List<Operation> operations) {
        return new SqliteStatements(text, operations).all();
    }

    private List<List<Statement>> all() {
        for (int i = 0; i < operations.size(); i++) {
            statements.add(List.of());
            Operation operation = operations.get(i);
            switch (SqlitePart.of(operation)) {
                case ALWAYS -> gather(i, operation);
                case WITH_OTHERS -> {
                    if (gathered.containsKey(table(operation))
                            || making(operation).isPresent()) {
                        gather(i, operation);
                    } else {
                        statements.set(i, operation.accept(ddl));
                    }
                }
                case NEVER -> {
                    separate(operation);
                    statements.set(i, operation.accept(ddl));
                }
            }
            if (operation instanceof Operation.CreateTable create) {
                made.put(create.table().name(), i);
            }
        }
        close();
        return List.copyOf(statements);
    }

    /** A new table is not seen by anybody, so that what is added to it can be there from the beginning. */
    private void gather(int i, Operation operation) {
        Optional<Integer> making = making(operation);
        if (making.isPresent()) {
            Operation more = with(operations.get(making.get()), operation);
            operations.set(making.get(), more);
            statements.set(making.get(), more.accept(ddl));
        } else {
            gathered.computeIfAbsent(table(operation), name -> new ArrayList<>())
                    .add(i);
        }
    }

    private static Operation with(Operation making, Operation addition) {
        Database one = making.apply(Database.empty());
        return new Operation.CreateTable(addition.apply(one).table(table(addition)));
    }

    /** Where the table is made that an addition can go into. */
    private Optional<Integer> making(Operation operation) {
        boolean adds = operation instanceof Operation.AddColumn
                || operation instanceof Operation.AddForeignKey
                || operation instanceof Operation.AddCheck
                || operation instanceof Operation.AddUnique
                || operation instanceof Operation.AddPrimaryKey;
        ObjectName table = table(operation);
        return adds && !gathered.containsKey(table) ? Optional.ofNullable(made.get(table)) : Optional.empty();
    }

    private void separate(Operation operation) {
        if (operation instanceof Operation.CreateTable || operation instanceof Operation.Timeouts) {
            return;
        }
        if (operation instanceof Operation.DropTable drop) {
            made.remove(drop.table());
            close(drop.table());
        } else {
            made.clear();
            close();
        }
    }

    private void close() {
        Set.copyOf(gathered.keySet()).forEach(this::close);
    }

    private void close(ObjectName table) {
        List<Integer> places = gathered.getOrDefault(table, List.of());
        if (!places.isEmpty()) {
            SqliteRebuild rebuild = new SqliteRebuild(
                    text, table, places.stream().map(operations::get).toList());
            statements.set(Collections.max(places), List.of(new Statement(rebuild.summary()).unfolding(rebuild)));
            gathered.remove(table);
        }
    }

    private static ObjectName table(Operation operation) {
        return ObjectName.of(String.valueOf(operation.subject().table()));
    }
}
