package dev.autogen.product.h2;

import dev.autogen.reflect.Wire;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indexes, from {@code INDEXES} and {@code INDEX_COLUMNS}; those that H2 made for a constraint are left out. */
final class H2Indexes {

    private static final String QUERY = """
            select i.table_schema, i.table_name, i.index_name, i.index_type_name, i.nulls_distinct, c.column_name,
                c.ordering_specification, c.null_ordering
            from information_schema.indexes i
            join information_schema.index_columns c
                on c.index_schema = i.index_schema and c.index_name = i.index_name and c.table_name = i.table_name
            where not i.is_generated and %s
            order by i.table_schema, i.table_name, i.index_name, c.ordinal_position
            """;

    private final Wire wire;
    private final H2Reach reach;

    H2Indexes(Wire wire, H2Reach reach) {
        this.wire = wire;
        this.reach = reach;
    }

    Map<ObjectName, List<Index>> read() {
        Map<ObjectName, Map<String, Index>> found = new LinkedHashMap<>();
        for (H2Reach.Part<Index> part : wire.rows(
                "the indexes of the database",
                reach.catalog(QUERY.formatted(reach.tables("i.table_schema", "i.table_name"))),
                row -> new H2Reach.Part<>(reach.name(row.getString(1), row.getString(2)), index(row)))) {
            found.computeIfAbsent(part.table(), table -> new LinkedHashMap<>())
                    .merge(part.value().name().text(), part.value(), H2Indexes::joined);
        }
        Map<ObjectName, List<Index>> indexes = new LinkedHashMap<>();
        found.forEach((table, own) -> indexes.put(table, List.copyOf(own.values())));
        return indexes;
    }

    private static Index joined(Index index, Index next) {
        List<Index.Key> keys = new ArrayList<>(index.keys());
        keys.addAll(next.keys());
        return index.keys(keys);
    }

    /** One of a single key. */
    private Index index(ResultSet row) throws SQLException {
        Index.Key key = Index.Key.column(reach.names().swapped(row.getString("column_name")));
        String nulls = row.getString("null_ordering");
        if ("DESC".equals(row.getString("ordering_specification"))) {
            key = key.descending();
        }
        if (nulls != null) {
            key = nulls.equals("FIRST") ? key.nullsFirst() : key.nullsLast();
        }
        Index index = Index.of(Name.of(reach.names().swapped(row.getString("index_name"))), List.of(key))
                .unique(row.getString("index_type_name").equals("UNIQUE INDEX"));
        return reach.dialect().settings().isNotDistinct(row.getString("nulls_distinct"))
                ? index.nullsNotDistinct()
                : index;
    }
}
