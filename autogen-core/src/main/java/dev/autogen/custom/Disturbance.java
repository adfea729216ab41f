package dev.autogen.custom;

import dev.autogen.operation.Mentions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.Dependency;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What some operations upon tables do to the objects that use them. What is known from a text only is taken to be disturbed
 * rather too often.
 */
final class Disturbance {

    /** All columns, not the number of rows. */
    private static final Pattern STAR = Pattern.compile("(?i)(?:\\bselect|\\bdistinct|,|\\.)\\s*\\*");

    private final List<Operation> operations;
    private final Database current;

    Disturbance(List<Operation> operations, Database current) {
        this.operations = operations;
        this.current = current;
    }

    /**
     * Whether a server would not accept one of the operations while the object is there.
     *
     * @param follows whether the object is left alone, so that it goes along where what it uses is renamed
     */
    boolean hits(CustomObject object, boolean follows) {
        return dependencies(object).anyMatch(dependency -> hits(dependency, follows));
    }

    /** Whether one of the operations makes, or makes anew, something that the object uses. */
    boolean serves(CustomObject object) {
        return dependencies(object).anyMatch(dependency -> operations.stream().anyMatch(made(dependency)));
    }

    /** Whether one of them adds a column to a table of which the object has all columns, as they are when it is made. */
    boolean widens(CustomObject object) {
        return object.dependsOn().stream()
                .anyMatch(dependency -> dependency instanceof Dependency.Mentioned text
                        && STAR.matcher(text.sql()).find()
                        && operations.stream()
                                .anyMatch(operation -> operation instanceof Operation.AddColumn add
                                        && Mentions.anywhere(
                                                text.sql(), add.table().name())));
    }

    private static Stream<Dependency> dependencies(CustomObject object) {
        ObjectName table = object.key().table();
        List<Dependency> all = new ArrayList<>(object.dependsOn());
        if (table != null) {
            all.add(new Dependency.OnTable(table));
        }
        return all.stream();
    }

    private boolean hits(Dependency first, boolean follows) {
        Dependency dependency = first;
        Set<ObjectName> types = types(first);
        for (Operation operation : operations) {
            Dependency renamed = renamed(dependency, operation);
            if (renamed.equals(dependency) ? hits(dependency, operation) || changesType(operation, types) : !follows) {
                return true;
            }
            dependency = renamed;
        }
        return false;
    }

    private static boolean hits(Dependency dependency, Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return uses(dependency, drop.table());
        } else if (operation instanceof Operation.DropColumn drop) {
            return uses(dependency, drop.table(), drop.column());
        } else if (operation instanceof Operation.AlterColumn alter) {
            return isRetyped(alter)
                    && uses(dependency, alter.table(), alter.before().name());
        } else if (operation instanceof Operation.DropPrimaryKey drop) {
            return dependency.equals(new Dependency.OnConstraint(drop.table(), drop.name()));
        } else if (operation instanceof Operation.DropUnique drop) {
            return dependency.equals(new Dependency.OnConstraint(drop.table(), drop.name()));
        } else if (operation instanceof Operation.AlterConstraint alter) {
            return dependency.equals(new Dependency.OnConstraint(
                    alter.table(), alter.before().name().text()));
        } else if (operation instanceof Operation.DropSequence drop) {
            return uses(dependency, drop.name());
        } else if (operation instanceof Operation.DropEnum drop) {
            return uses(dependency, drop.name());
        }
        return operation instanceof Operation.DropComposite drop && uses(dependency, drop.name());
    }

    private static boolean isRetyped(Operation.AlterColumn alter) {
        return !alter.before().type().equals(alter.after().type())
                || !Objects.equals(alter.before().collation(), alter.after().collation())
                || !Objects.equals(computed(alter.before()), computed(alter.after()));
    }

    private static Object computed(Column column) {
        return column.findComputed().map(Generation.Computed::expression);
    }

    private static Predicate<Operation> made(Dependency dependency) {
        return operation -> {
            if (operation instanceof Operation.CreateTable create) {
                return uses(dependency, create.table().name());
            } else if (operation instanceof Operation.AddColumn add) {
                return uses(dependency, add.table(), add.column().name());
            } else if (operation instanceof Operation.AlterColumn alter) {
                return uses(dependency, alter.table(), alter.after().name());
            } else if (operation instanceof Operation.CreateEnum create) {
                return uses(dependency, create.type().name());
            } else if (operation instanceof Operation.CreateComposite create) {
                return uses(dependency, create.type().name());
            }
            return operation instanceof Operation.CreateSequence create
                    && uses(dependency, create.sequence().name());
        };
    }

    private static boolean uses(Dependency dependency, ObjectName object) {
        if (dependency instanceof Dependency.Mentioned text) {
            return Mentions.anywhere(text.sql(), object.name());
        } else if (dependency instanceof Dependency.OnColumn on) {
            return on.table().equals(object);
        } else if (dependency instanceof Dependency.OnTable on) {
            return on.table().equals(object);
        } else if (dependency instanceof Dependency.OnConstraint on) {
            return on.table().equals(object);
        }
        return dependency.equals(new Dependency.OnObject(object));
    }

    private static boolean uses(Dependency dependency, ObjectName table, String column) {
        if (dependency instanceof Dependency.Mentioned text) {
            return Mentions.anywhere(text.sql(), table.name())
                    && (Mentions.anywhere(text.sql(), column)
                            || STAR.matcher(text.sql()).find());
        }
        return dependency.equals(new Dependency.OnColumn(table, column));
    }

    /** The same thing after an operation that renames or moves it. */
    private static Dependency renamed(Dependency dependency, Operation operation) {
        if (operation instanceof Operation.RenameTable rename) {
            return moved(dependency, rename.before(), rename.after());
        } else if (operation instanceof Operation.MoveTable move) {
            return moved(dependency, move.before(), move.after());
        } else if (operation instanceof Operation.RenameColumn rename) {
            if (dependency instanceof Dependency.Mentioned text && uses(dependency, rename.table(), rename.before())) {
                return new Dependency.Mentioned(text.sql() + "\n" + rename.after());
            }
            return dependency.equals(new Dependency.OnColumn(rename.table(), rename.before()))
                    ? new Dependency.OnColumn(rename.table(), rename.after())
                    : dependency;
        }
        return dependency;
    }

    private static Dependency moved(Dependency dependency, ObjectName before, ObjectName after) {
        if (!uses(dependency, before)) {
            return dependency;
        } else if (dependency instanceof Dependency.OnColumn on) {
            return new Dependency.OnColumn(after, on.column());
        } else if (dependency instanceof Dependency.OnConstraint on) {
            return new Dependency.OnConstraint(after, on.constraint());
        } else if (dependency instanceof Dependency.Mentioned text) {
            return new Dependency.Mentioned(text.sql() + "\n" + after.name());
        }
        return new Dependency.OnTable(after);
    }

    /** The types of the column that is used: where they are made anew, so is the column. */
    private Set<ObjectName> types(Dependency dependency) {
        Set<ObjectName> types = new HashSet<>();
        for (Table table : current.tables()) {
            for (Column column : table.columns()) {
                if (uses(dependency, table.name(), column.name())) {
                    SqlType type = column.type();
                    while (type instanceof SqlType.Array array) {
                        type = array.element();
                    }
                    if (type instanceof SqlType.Defined defined) {
                        types.add(defined.name());
                    }
                }
            }
        }
        return types;
    }

    private static boolean changesType(Operation operation, Set<ObjectName> types) {
        if (operation instanceof Operation.AlterEnum alter) {
            List<String> kept = new ArrayList<>(alter.after().values());
            kept.retainAll(alter.before().values());
            return types.contains(alter.before().name())
                    && !kept.equals(alter.before().values());
        }
        return operation instanceof Operation.AlterComposite alter
                && types.contains(alter.before().name());
    }
}
