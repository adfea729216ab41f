package dev.autogen.diff;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;

/** A suggestion becomes a decision: what an operation creates has the name that the operation says. */
final class ChosenNames {

    private ChosenNames() {}

    static Table of(Table table) {
        return Table.of(
                        table.name(),
                        table.elements().stream().map(ChosenNames::of).toList())
                .indexes(table.indexes().stream()
                        .map(index -> index.name(of(index.name())))
                        .toList());
    }

    private static TableElement of(TableElement element) {
        return element instanceof Constraint constraint ? constraint.name(of(constraint.name())) : element;
    }

    static Name of(Name name) {
        return Name.of(name.text());
    }
}
