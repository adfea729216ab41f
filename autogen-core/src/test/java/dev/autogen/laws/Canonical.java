package dev.autogen.laws;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A schema without the orders that mean nothing: of columns, constraints and indexes. */
final class Canonical {

    private Canonical() {}

    static Database of(Database database) {
        return database.mapTables(Canonical::of);
    }

    static Table of(Table table) {
        return table.columns(table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList())
                .uniques(sorted(table.uniques()))
                .checks(sorted(table.checks()))
                .foreignKeys(sorted(table.foreignKeys()))
                .indexes(table.indexes().stream()
                        .sorted(Comparator.comparing(index -> index.name().text()))
                        .toList());
    }

    private static <C extends Constraint> List<C> sorted(List<C> constraints) {
        return constraints.stream()
                .sorted(Comparator.comparing(constraint -> constraint.name().text()))
                .toList();
    }

    /** A line for each thing in it. */
    static List<String> lines(Database database) {
        List<String> lines = new ArrayList<>();
        lines.addAll(database.schemas());
        database.enums().forEach(each -> lines.add(each.toString()));
        database.sequences().forEach(each -> lines.add(each.toString()));
        for (Table table : of(database).tables()) {
            lines.add(table.name() + " " + table.comment());
            table.elements().forEach(each -> lines.add(table.name() + ": " + each));
            table.indexes().forEach(each -> lines.add(table.name() + ": " + each));
        }
        return lines;
    }
}
