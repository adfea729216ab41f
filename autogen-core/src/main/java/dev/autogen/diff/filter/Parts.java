package dev.autogen.diff.filter;

import dev.autogen.diff.Pairs;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The parts of one table on both sides. */
final class Parts {

    private Parts() {}

    /**
     * A part as it is and as it shall be.
     *
     * @param current empty where it is not there
     * @param desired empty where it shall not be there
     */
    record Twin(Optional<TableElement> current, Optional<TableElement> desired) {

        TableElement any() {
            return current.or(() -> desired).orElseThrow();
        }
    }

    static List<Twin> columns(Table current, Table desired) {
        return twins(Pairs.by(Column::name, current.columns(), desired.columns()));
    }

    /** Constraints and indexes, also those that have the same structure under different names. */
    static List<Twin> others(Table current, Table desired) {
        List<Function<Table, List<? extends Constraint>>> kinds = List.of(
                table -> table.primaryKey() == null ? List.of() : List.of(table.primaryKey()),
                Table::uniques,
                Table::foreignKeys,
                Table::checks,
                Table::exclusions);
        List<Twin> twins = new ArrayList<>();
        for (Function<Table, List<? extends Constraint>> kind : kinds) {
            twins.addAll(twins(Pairs.<Constraint>ofParts(
                    Constraint::name,
                    Constraint::name,
                    List.copyOf(kind.apply(current)),
                    List.copyOf(kind.apply(desired)))));
        }
        twins.addAll(twins(Pairs.ofParts(Index::name, Index::name, current.indexes(), desired.indexes())));
        return twins;
    }

    private static List<Twin> twins(Pairs<? extends TableElement> pairs) {
        List<Twin> twins = new ArrayList<>();
        pairs.both().forEach(pair -> twins.add(new Twin(Optional.of(pair.current()), Optional.of(pair.desired()))));
        pairs.onlyCurrent().forEach(part -> twins.add(new Twin(Optional.of(part), Optional.empty())));
        pairs.onlyDesired().forEach(part -> twins.add(new Twin(Optional.empty(), Optional.of(part))));
        return twins;
    }

    /** The table with those parts that a predicate lets stay. */
    static Table only(Table table, Predicate<TableElement> stays) {
        return table.columns(table.columns().stream().filter(stays).toList())
                .primaryKey(table.primaryKey() != null && stays.test(table.primaryKey()) ? table.primaryKey() : null)
                .uniques(table.uniques().stream().filter(stays).toList())
                .foreignKeys(table.foreignKeys().stream().filter(stays).toList())
                .checks(table.checks().stream().filter(stays).toList())
                .exclusions(table.exclusions().stream().filter(stays).toList())
                .indexes(table.indexes().stream().filter(stays).toList());
    }
}
