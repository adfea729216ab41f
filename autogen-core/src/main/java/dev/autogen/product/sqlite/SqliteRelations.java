package dev.autogen.product.sqlite;

import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tables and sequences by the names that they have without their schemas: what other databases keep apart must not become one. */
final class SqliteRelations {

    private final Map<String, ObjectName> names = new HashMap<>();

    /** @throws UnsupportedException if an operation makes what has the name of something in another schema */
    void requireFree(Operation operation) {
        made(operation).ifPresent(name -> {
            ObjectName other = names.getOrDefault(SqliteSpelling.lower(name.name()), name);
            boolean makesRoom = gone(operation).filter(other::equals).isPresent();
            if (!other.equals(name) && !makesRoom) {
                throw new UnsupportedException("SQLite has no schemas, and both " + other + " and " + name
                        + " would be called " + name.name() + " there");
            }
        });
    }

    /** Takes note of what an operation does. */
    void follow(Operation operation) {
        gone(operation).ifPresent(name -> names.remove(SqliteSpelling.lower(name.name())));
        made(operation).ifPresent(name -> names.put(SqliteSpelling.lower(name.name()), name));
        if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            execute.effect().forEach(this::follow);
        }
    }

    private static Optional<ObjectName> made(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return Optional.of(create.table().name());
        } else if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.after());
        } else if (operation instanceof Operation.CreateSequence create) {
            return Optional.of(create.sequence().name());
        } else if (operation instanceof Operation.RenameSequence rename) {
            return Optional.of(rename.after());
        }
        return moved(operation);
    }

    private static Optional<ObjectName> moved(Operation operation) {
        if (operation instanceof Operation.MoveTable move) {
            return Optional.of(move.after());
        }
        return operation instanceof Operation.MoveSequence move ? Optional.of(move.after()) : Optional.empty();
    }

    private static Optional<ObjectName> gone(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return Optional.of(drop.table());
        } else if (operation instanceof Operation.RenameTable rename) {
            return Optional.of(rename.before());
        } else if (operation instanceof Operation.DropSequence drop) {
            return Optional.of(drop.name());
        } else if (operation instanceof Operation.RenameSequence rename) {
            return Optional.of(rename.before());
        } else if (operation instanceof Operation.MoveTable move) {
            return Optional.of(move.before());
        }
        return operation instanceof Operation.MoveSequence move ? Optional.of(move.before()) : Optional.empty();
    }
}
