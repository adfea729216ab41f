package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a database must be able to do for an operation. What undoes something needs nothing: it could be done. Nor does what only
 * keeps others from waiting: where an index cannot be built aside it is built, where rows cannot be looked at later they are
 * looked at, and where there is no index of its kind there is none.
 */
public final class Needs {

    /** A column has the same values, kept or not. */
    private static final Set<Capability> COMPUTED = Set.of(Capability.STORED_COLUMNS, Capability.VIRTUAL_COLUMNS);

    private final Set<Capability> found = EnumSet.noneOf(Capability.class);

    private Needs() {}

    /** The capabilities that an operation asks for. */
    public static Set<Capability> of(Operation operation) {
        Needs needs = new Needs();
        needs.operation(operation);
        return needs.found;
    }

    /**
     * That a dialect can do all of them.
     *
     * @throws UnsupportedException if it cannot, with the first operation that it has no means for
     */
    public static void require(Collection<Operation> operations, Dialect dialect) {
        for (Operation operation : operations) {
            Set<Capability> missing = EnumSet.copyOf(of(operation));
            missing.removeAll(dialect.capabilities());
            if (dialect.capabilities().stream().anyMatch(COMPUTED::contains)) {
                missing.removeAll(COMPUTED);
            }
            // they are for people, and are left out where there is no place for them
            missing.remove(Capability.COMMENTS);
            if (!missing.isEmpty()) {
                throw new UnsupportedException(dialect.name() + " has no "
                        + missing.stream().map(Capability::text).collect(Collectors.joining(", no ")) + ": '"
                        + operation.describe() + "'. Nothing was run; take it out of the revision, or let it be for the"
                        + " databases that have it");
            }
        }
    }

    private void operation(Operation operation) {
        if (operation instanceof Operation.CreateSchema) {
            found.add(Capability.SCHEMAS);
        } else if (operation instanceof Operation.CreateEnum || operation instanceof Operation.AlterEnum) {
            found.add(Capability.NAMED_ENUMS);
        } else if (operation instanceof Operation.CreateComposite || operation instanceof Operation.AlterComposite) {
            found.add(Capability.COMPOSITES);
        } else if (operation instanceof Operation.RenameSequence) {
            found.add(Capability.RENAME_SEQUENCES);
        } else if (operation instanceof Operation.CreateSequence || operation instanceof Operation.AlterSequence) {
            found.add(Capability.SEQUENCES);
        } else if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            execute.effect().forEach(this::operation);
        } else if (operation instanceof Operation.InBatches) {
            found.add(Capability.BATCHES);
        } else {
            ofTable(operation);
        }
    }

    private void ofTable(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            table(create.table());
        } else if (operation instanceof Operation.AlterTable alter) {
            options(alter.after());
        } else if (operation instanceof Operation.MoveTable) {
            found.add(Capability.MOVE_TABLES);
        } else if (operation instanceof Operation.CommentOnTable comment) {
            comment(comment.after());
        } else if (operation instanceof Operation.AddColumn add) {
            name(add.table());
            column(add.column());
        } else if (operation instanceof Operation.AlterColumn alter) {
            column(alter.after());
            if (!alter.before().type().equals(alter.after().type())) {
                found.add(Capability.ALTER_COLUMN_TYPE);
            }
        } else {
            ofPart(operation);
        }
    }

    private void ofPart(Operation operation) {
        if (operation instanceof Operation.AddPrimaryKey add) {
            constraint(add.primaryKey());
        } else if (operation instanceof Operation.AddUnique add) {
            constraint(add.unique());
        } else if (operation instanceof Operation.AddForeignKey add) {
            constraint(add.foreignKey());
        } else if (operation instanceof Operation.AddCheck add) {
            constraint(add.check());
        } else if (operation instanceof Operation.AddExclusion add) {
            constraint(add.exclusion());
        } else if (operation instanceof Operation.AlterConstraint alter) {
            constraint(alter.after());
        } else if (operation instanceof Operation.RenameConstraint) {
            found.add(Capability.RENAME_CONSTRAINTS);
        } else if (operation instanceof Operation.CreateIndex create) {
            index(create.index());
        } else if (operation instanceof Operation.AlterIndex alter) {
            index(alter.after());
        }
    }

    private void table(Table table) {
        name(table.name());
        table.columns().forEach(this::column);
        table.constraints().forEach(this::constraint);
        table.indexes().forEach(this::index);
        options(table.options());
        comment(table.comment());
    }

    private void name(ObjectName name) {
        if (name.schema() != null) {
            found.add(Capability.SCHEMAS);
        }
    }

    private void options(TableOptions options) {
        if (!options.equals(TableOptions.standard())) {
            found.add(Capability.TABLE_OPTIONS);
        }
    }

    private void comment(@Nullable String comment) {
        if (comment != null) {
            found.add(Capability.COMMENTS);
        }
    }

    private void column(Column column) {
        type(column.type());
        comment(column.comment());
        if (column.collation() != null) {
            found.add(Capability.COLLATIONS);
        }
        if (column.generation() instanceof Generation.Computed computed) {
            found.add(
                    computed.storage() == Generation.Storage.STORED
                            ? Capability.STORED_COLUMNS
                            : Capability.VIRTUAL_COLUMNS);
        } else if (column.generation() != null) {
            found.add(Capability.IDENTITY);
        }
    }

    /** Whether a defined type is an enum or a composite is known where that is made. */
    private void type(SqlType type) {
        if (type instanceof SqlType.Array array) {
            found.add(Capability.ARRAYS);
            type(array.element());
        }
    }

    private void constraint(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            included(key.included());
            deferrability(key.deferrability());
        } else if (constraint instanceof UniqueConstraint unique) {
            included(unique.included());
            deferrability(unique.deferrability());
            nulls(unique.nulls());
        } else if (constraint instanceof ForeignKey key) {
            found.add(Capability.FOREIGN_KEYS);
            deferrability(key.deferrability());
            enforcement(key.enforcement());
            if (key.match() == ForeignKey.Match.FULL) {
                found.add(Capability.MATCH_FULL);
            }
        } else if (constraint instanceof Check check) {
            found.add(Capability.CHECKS);
            enforcement(check.enforcement());
        } else if (constraint instanceof Exclusion) {
            found.add(Capability.EXCLUSIONS);
        }
    }

    /** One that is not unique only makes queries quick, and is left out where there is nothing like it. */
    private void index(Index index) {
        if (index.unique()) {
            found.addAll(of(index));
        }
    }

    /** The capabilities that an index asks for. */
    public static Set<Capability> of(Index index) {
        Needs needs = new Needs();
        needs.parts(index);
        return needs.found;
    }

    private void parts(Index index) {
        included(index.included());
        nulls(index.nulls());
        if (index.predicate() != null) {
            found.add(Capability.PARTIAL_INDEXES);
        }
        if (!index.method().equals(Index.BTREE) || !index.parameters().isEmpty()) {
            found.add(Capability.INDEX_METHODS);
        }
        for (Index.Key key : index.keys()) {
            if (key.expression()) {
                found.add(Capability.EXPRESSION_INDEXES);
            }
            if (key.nulls() != Index.NullsOrder.STANDARD) {
                found.add(Capability.NULLS_ORDER);
            }
            if (key.collation() != null) {
                found.add(Capability.COLLATIONS);
            }
            if (key.operatorClass() != null) {
                found.add(Capability.INDEX_METHODS);
            }
        }
    }

    private void included(List<String> columns) {
        if (!columns.isEmpty()) {
            found.add(Capability.INCLUDED_COLUMNS);
        }
    }

    private void nulls(UniqueConstraint.Nulls nulls) {
        if (nulls == UniqueConstraint.Nulls.NOT_DISTINCT) {
            found.add(Capability.NULLS_NOT_DISTINCT);
        }
    }

    private void deferrability(Deferrability deferrability) {
        if (deferrability != Deferrability.NOT_DEFERRABLE) {
            found.add(Capability.DEFERRABLE);
        }
    }

    private void enforcement(Enforcement enforcement) {
        if (enforcement == Enforcement.NOT_ENFORCED) {
            found.add(Capability.UNENFORCED);
        }
    }
}
