package dev.autogen.product.mysql;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What MariaDB and MySQL do to rows and, meanwhile, to those who want to write to the table: what the statements say themselves. */
final class FamilyHazards {

    private static final Hazard WITH_REFERRED = new Hazard(
            Kind.REWRITES,
            "the table is written anew, and meanwhile nobody writes to it, nor to the table that the key refers to");
    private static final Hazard MADE_ANEW = new Hazard(
            Kind.REWRITES,
            "a foreign key or check is dropped and added: the table is written anew, and meanwhile nobody writes to it");

    private final OnlineRules rules;
    private final Hazards revision;

    private FamilyHazards(OnlineRules rules, Hazards revision) {
        this.rules = rules;
        this.revision = revision;
    }

    static List<List<Hazard>> of(List<Operation> operations, OnlineRules rules) {
        FamilyHazards hazards = new FamilyHazards(rules, Hazards.of(operations));
        return operations.stream().map(hazards::of).toList();
    }

    private List<Hazard> of(Operation operation) {
        List<Hazard> all = new ArrayList<>(revision.of(operation));
        meanwhile(operation).ifPresent(all::add);
        return List.copyOf(all);
    }

    private Optional<Hazard> meanwhile(Operation operation) {
        if (operation.subject().table() == null || revision.isNew(table(operation))) {
            return Optional.empty();
        }
        boolean key = operation instanceof Operation.AddForeignKey
                || (operation instanceof Operation.AlterConstraint alter && alter.after() instanceof ForeignKey);
        if (key) {
            return Optional.of(WITH_REFERRED);
        } else if (operation instanceof Operation.RenameConstraint rename) {
            return Optional.of(MADE_ANEW).filter(hazard -> !rename.before().equals(MySqlNames.PRIMARY));
        }
        return rules.of(operation).flatMap(Online::hazard);
    }

    /** That it is about. */
    static ObjectName table(Operation operation) {
        return new ObjectName(
                operation.subject().schema(),
                Objects.requireNonNull(operation.subject().table()));
    }
}
