package dev.autogen.product.postgres;

import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What PostgreSQL does to rows and, meanwhile, to those who want to use the table (manual, {@code alter table}, notes, and section
 * 13.3.1). Locks that are held for a moment, whatever the number of rows, are not worth a word.
 */
final class PostgresHazards {

    private static final Hazard WRITTEN_ANEW = new Hazard(
            Kind.REWRITES, "the table and its indexes are written anew, and meanwhile nobody reads or writes it");
    private static final Hazard WRITTEN_ANEW_UNLESS_UTC = new Hazard(
            Kind.REWRITES,
            "the table and its indexes are written anew unless the session's time zone is UTC, and meanwhile nobody reads or writes it");
    private static final Hazard TABLES_WRITTEN_ANEW = new Hazard(
            Kind.REWRITES, "tables with such a column are written anew, and meanwhile nobody reads or writes them");
    private static final Hazard SCANNED =
            new Hazard(Kind.LOCKS, "all rows are read, and meanwhile nobody reads or writes the table");
    private static final Hazard BOTH_SCANNED =
            new Hazard(Kind.LOCKS, "all rows are read, and meanwhile nobody writes to either table");
    private static final Hazard INDEXED_ALONE =
            new Hazard(Kind.LOCKS, "its index is built, and meanwhile nobody reads or writes the table");
    private static final Hazard INDEXED =
            new Hazard(Kind.LOCKS, "the index is built, and meanwhile nobody writes to the table");
    private static final Hazard REINDEXED =
            new Hazard(Kind.LOCKS, "its indexes are built anew, and meanwhile nobody reads or writes the table");

    private final Hazards revision;
    private final ProvenNotNull proven;

    private PostgresHazards(List<Operation> operations) {
        this.revision = Hazards.of(operations);
        this.proven = new ProvenNotNull(operations);
    }

    static List<List<Hazard>> of(List<Operation> operations) {
        PostgresHazards hazards = new PostgresHazards(operations);
        return operations.stream().map(hazards::of).toList();
    }

    private List<Hazard> of(Operation operation) {
        List<Hazard> all = new ArrayList<>(revision.of(operation, PostgresCasts::hazards));
        meanwhile(operation).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Hazard> meanwhile(Operation operation) {
        if (operation instanceof Operation.AlterEnum alter) {
            return AlterEnumDdl.grows(alter) ? Optional.empty() : Optional.of(TABLES_WRITTEN_ANEW);
        } else if (operation instanceof Operation.AlterComposite alter) {
            return AlterCompositeDdl.inPlace(alter) ? Optional.empty() : Optional.of(TABLES_WRITTEN_ANEW);
        } else if (operation instanceof Operation.AddColumn add) {
            return onFilled(add.table(), isFilled(add.column()) ? Optional.of(WRITTEN_ANEW) : Optional.empty());
        } else if (operation instanceof Operation.AlterColumn alter) {
            return onFilled(alter.table(), altering(alter));
        } else if (operation instanceof Operation.AddPrimaryKey add) {
            return onFilled(add.table(), Optional.of(INDEXED_ALONE));
        } else if (operation instanceof Operation.AddUnique add) {
            return onFilled(add.table(), add.index() == null ? Optional.of(INDEXED_ALONE) : Optional.empty());
        } else if (operation instanceof Operation.AddForeignKey add) {
            return onFilled(add.table(), ifValid(add.foreignKey().enforcement(), BOTH_SCANNED));
        } else if (operation instanceof Operation.AddCheck add) {
            return onFilled(add.table(), ifValid(add.check().enforcement(), SCANNED));
        } else if (operation instanceof Operation.AddExclusion add) {
            return onFilled(add.table(), Optional.of(INDEXED_ALONE));
        } else if (operation instanceof Operation.CreateIndex create && create.concurrency() == Concurrency.BLOCKING) {
            return onFilled(create.table(), Optional.of(INDEXED));
        }
        return Optional.empty();
    }

    /** Nobody looks at the rows that are there, unless the constraint is to hold for them. */
    private static Optional<Hazard> ifValid(Enforcement enforcement, Hazard hazard) {
        return enforcement == Enforcement.VALID ? Optional.of(hazard) : Optional.empty();
    }

    private Optional<Hazard> onFilled(ObjectName table, Optional<Hazard> hazard) {
        return revision.isNew(table) ? Optional.empty() : hazard;
    }

    /** Whether every row must be given a value of its own; one value for all is kept beside them. */
    private static boolean isFilled(Column column) {
        if (column.generation() != null) {
            return column.findComputed()
                    .map(computed -> computed.storage() == Generation.Storage.STORED)
                    .orElse(true);
        }
        return PostgresVolatility.mayBeVolatile(column);
    }

    private Optional<Hazard> altering(Operation.AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        if (AlterColumnDdl.recreates(alter)) {
            return isFilled(after) ? Optional.of(WRITTEN_ANEW) : Optional.empty();
        }
        boolean filled = before.findComputed().isPresent()
                && after.findComputed().isEmpty()
                && before.generation() instanceof Generation.Computed computed
                && computed.storage() == Generation.Storage.VIRTUAL;
        if (filled || PostgresRewrites.always(before.type(), after.type())) {
            return Optional.of(WRITTEN_ANEW);
        } else if (PostgresRewrites.unlessUtc(before.type(), after.type())) {
            return Optional.of(WRITTEN_ANEW_UNLESS_UTC);
        } else if (before.nullable() && !after.nullable() && !proven.holds(alter)) {
            return Optional.of(SCANNED);
        }
        return Objects.equals(before.collation(), after.collation()) ? Optional.empty() : Optional.of(REINDEXED);
    }
}
