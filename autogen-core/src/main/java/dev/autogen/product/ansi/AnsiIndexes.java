package dev.autogen.product.ansi;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indexes of columns, from {@code getIndexInfo}, without that of the primary key. Those of unique constraints and foreign keys are
 * among them, since nothing tells them apart.
 */
final class AnsiIndexes {

    private final AnsiReach reach;
    private final Map<ObjectName, List<Constraint>> constraints;

    AnsiIndexes(AnsiReach reach, Map<ObjectName, List<Constraint>> constraints) {
        this.reach = reach;
        this.constraints = constraints;
    }

    /** A key of an index, with the index as if it had no other; empty where it is none, or that of an expression. */
    private record Part(int position, Index index, boolean known) {}

    Map<ObjectName, List<Index>> read() {
        Map<ObjectName, List<Index>> indexes = new LinkedHashMap<>();
        reach.named(
                        "the indexes of the database",
                        "",
                        (metadata, schema, table) -> metadata.getIndexInfo(null, schema, table, false, true),
                        this::part)
                .forEach((table, parts) -> indexes.put(
                        table, indexes(parts.stream().flatMap(Optional::stream).toList(), table)));
        return indexes;
    }

    private Optional<Part> part(ResultSet row) throws SQLException {
        String name = row.getString("INDEX_NAME");
        if (name == null || row.getInt("TYPE") == DatabaseMetaData.tableIndexStatistic) {
            return Optional.empty();
        }
        String column = row.getString("COLUMN_NAME");
        Index.Key key = Index.Key.column(column == null ? "" : reach.names().swapped(column));
        Index index = Index.of(
                        Name.of(reach.names().swapped(name)),
                        List.of("D".equals(row.getString("ASC_OR_DESC")) ? key.descending() : key))
                .unique(!row.getBoolean("NON_UNIQUE"));
        return Optional.of(new Part(row.getInt("ORDINAL_POSITION"), index, column != null));
    }

    private List<Index> indexes(List<Part> parts, ObjectName table) {
        Map<String, List<Part>> byName = new LinkedHashMap<>();
        parts.forEach(part -> byName.computeIfAbsent(part.index().name().text(), name -> new ArrayList<>())
                .add(part));
        List<Index> indexes = new ArrayList<>();
        byName.values().stream()
                .filter(all -> all.stream().allMatch(Part::known))
                .map(AnsiIndexes::whole)
                .forEach(indexes::add);
        constraints.getOrDefault(table, List.of()).stream()
                .filter(PrimaryKey.class::isInstance)
                .map(PrimaryKey.class::cast)
                .findFirst()
                .flatMap(key ->
                        indexes.stream().filter(index -> serves(index, key)).findFirst())
                .ifPresent(indexes::remove);
        return indexes;
    }

    private static boolean serves(Index index, PrimaryKey key) {
        return index.unique()
                && index.keys().stream().map(Index.Key::text).toList().equals(key.columns());
    }

    private static Index whole(List<Part> parts) {
        List<Part> sorted =
                parts.stream().sorted(Comparator.comparing(Part::position)).toList();
        return sorted.get(0)
                .index()
                .keys(sorted.stream().map(part -> part.index().keys().get(0)).toList());
    }
}
