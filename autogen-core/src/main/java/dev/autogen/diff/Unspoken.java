package dev.autogen.diff;

import dev.autogen.operation.Mentions;
import dev.autogen.schema.Database;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What entities have no words for is not asked of them: exclusion constraints, a division into partitions and a tablespace
 * that only the database knows stay as they are, and so does the tuning of its housekeeping.
 *
 * @param desired the desired schema with what the current one has of these things
 * @param impossible what is wanted and cannot be had by changing a table, a line each; it is taken as it is
 */
public record Unspoken(Database desired, List<String> impossible) {

    /** Parameters that say when the server cleans up, not how rows are kept; and kinds of tables of SQLite, which have no values. */
    private static final Pattern HOUSEKEEPING =
            Pattern.compile("(toast\\.)?(autovacuum_|vacuum_|log_autovacuum_|parallel_workers).*"
                    + "|strict|without rowid|autoincrement");

    public Unspoken {
        impossible = List.copyOf(impossible);
    }

    /**
     * What is to be compared with the current schema.
     *
     * @param current what there is, normalised
     * @param desired what there shall be, normalised
     */
    public static Unspoken of(Database current, Database desired) {
        Map<ObjectName, Table> known = new LinkedHashMap<>();
        Moves.between(current, desired).moved().tables().forEach(table -> known.put(table.name(), table));
        List<String> impossible = new ArrayList<>();
        Database kept = desired.mapTables(table -> {
            Table there = known.get(table.name());
            return there == null ? table : kept(there, table, impossible);
        });
        return new Unspoken(kept, impossible);
    }

    private static Table kept(Table current, Table desired, List<String> impossible) {
        List<Exclusion> exclusions = current.exclusions().stream()
                .filter(exclusion -> current.columns().stream()
                        .filter(column -> desired.findColumn(column.name()).isEmpty())
                        .noneMatch(column -> Mentions.of(exclusion.definition(), column.name())))
                .toList();
        return desired.exclusions(desired.exclusions().isEmpty() ? exclusions : desired.exclusions())
                .options(kept(desired.name(), current.options(), desired.options(), impossible));
    }

    private static TableOptions kept(
            ObjectName table, TableOptions current, TableOptions desired, List<String> impossible) {
        if (desired.partitioning() != null && !Objects.equals(current.partitioning(), desired.partitioning())) {
            impossible.add("table " + table + ": partition by " + desired.partitioning()
                    + ", which a table that exists cannot become; it is partitioned "
                    + (current.partitioning() == null ? "not at all" : "by " + current.partitioning()));
        }
        return desired.partitionBy(current.partitioning())
                .tablespace(desired.tablespace() == null ? current.tablespace() : desired.tablespace())
                .with(parameters(current, desired));
    }

    private static List<String> parameters(TableOptions current, TableOptions desired) {
        List<String> parameters = new ArrayList<>(desired.parameters());
        current.parameters().stream()
                .filter(each -> HOUSEKEEPING.matcher(each).matches())
                .filter(each ->
                        desired.parameters().stream().noneMatch(own -> name(own).equals(name(each))))
                .forEach(parameters::add);
        return parameters;
    }

    private static String name(String parameter) {
        return parameter.replaceFirst("=.*", "");
    }
}
