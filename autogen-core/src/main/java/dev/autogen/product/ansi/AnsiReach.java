package dev.autogen.product.ansi;

import dev.autogen.error.ReflectionException;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.ObjectName;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read, in the words of a driver. */
final class AnsiReach {

    private final Wire wire;
    private final AnsiNames names;
    private final Reach reach;
    private final List<Place> places;
    private final Set<ObjectName> known;

    /** Asks for the tables. */
    AnsiReach(Wire wire, AnsiNames names, Reach reach) {
        this.wire = wire;
        this.names = names;
        this.reach = reach;
        this.places = wire
                .metadata(
                        "the tables of the database",
                        metadata -> metadata.getTables(
                                null, schemaPattern(metadata), "%", new String[] {"TABLE", "BASE TABLE"}),
                        row -> new Place(row.getString("TABLE_SCHEM"), row.getString("TABLE_NAME")))
                .stream()
                .filter(place -> reach.allSchemas().contains(schema(place.schema())))
                .filter(place -> !reach.excluded().contains(names.swapped(place.table())))
                .toList();
        this.known = places.stream().map(this::name).collect(Collectors.toSet());
    }

    /** A table as the driver names it. */
    private record Place(@Nullable String schema, String table) {}

    /** A part of a table. */
    private record Part<T>(ObjectName table, T value) {}

    /** What the driver is asked for: a table, or all of them. */
    @FunctionalInterface
    interface Question {
        ResultSet ask(DatabaseMetaData metadata, @Nullable String schema, @Nullable String table) throws SQLException;
    }

    Reach reach() {
        return reach;
    }

    AnsiNames names() {
        return names;
    }

    List<ObjectName> tables() {
        return places.stream().map(this::name).toList();
    }

    /** An object for what the driver tells. */
    ObjectName name(@Nullable String schema, String name) {
        return reach.name(schema(schema), names.swapped(name));
    }

    private ObjectName name(Place place) {
        return name(place.schema(), place.table());
    }

    private String schema(@Nullable String schema) {
        return schema == null ? "" : names.swapped(schema);
    }

    /** One schema by name; for several there is no pattern, nor is there one for every name. */
    @Nullable
    String schemaPattern(DatabaseMetaData metadata) throws SQLException {
        String own = names.swapped(reach.defaultSchema());
        if (!reach.schemas().isEmpty() || own.isEmpty()) {
            return null;
        }
        String escape = metadata.getSearchStringEscape();
        boolean literal = own.indexOf('_') < 0 && own.indexOf('%') < 0;
        if (escape == null || escape.isEmpty()) {
            return literal ? own : null;
        }
        return own.replace(escape, escape + escape).replace("_", escape + "_").replace("%", escape + "%");
    }

    /** Asks with one pattern for all tables, and has the rows of each. */
    <T> Map<ObjectName, List<T>> matched(String what, Question question, Wire.Row<T> row) {
        return grouped(wire.metadata(
                what, metadata -> question.ask(metadata, schemaPattern(metadata), null), each -> part("", row, each)));
    }

    /**
     * Asks for all tables at once; where the driver does not take that, or has nothing to say to it, table by table.
     *
     * @param prefix what stands before the names of the columns that tell the table
     */
    <T> Map<ObjectName, List<T>> named(String what, String prefix, Question question, Wire.Row<T> row) {
        List<Part<T>> parts =
                new ArrayList<>(atOnce(what, prefix, question, row).orElse(List.of()));
        if (parts.isEmpty()) {
            for (Place place : places) {
                parts.addAll(wire.metadata(
                        what,
                        metadata -> question.ask(metadata, place.schema(), place.table()),
                        each -> part(prefix, row, each)));
            }
        }
        return grouped(parts);
    }

    private <T> Optional<List<Part<T>>> atOnce(String what, String prefix, Question question, Wire.Row<T> row) {
        try {
            String schema = reach.schemas().isEmpty() && !reach.defaultSchema().isEmpty()
                    ? names.swapped(reach.defaultSchema())
                    : null;
            return Optional.of(wire.metadata(
                    what, metadata -> question.ask(metadata, schema, null), each -> part(prefix, row, each)));
        } catch (ReflectionException e) {
            return Optional.empty();
        }
    }

    private <T> Part<T> part(String prefix, Wire.Row<T> row, ResultSet each) throws SQLException {
        return new Part<>(
                name(each.getString(prefix + "TABLE_SCHEM"), each.getString(prefix + "TABLE_NAME")), row.read(each));
    }

    private <T> Map<ObjectName, List<T>> grouped(List<Part<T>> parts) {
        Map<ObjectName, List<T>> grouped = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> known.contains(part.table()))
                .forEach(part -> grouped.computeIfAbsent(part.table(), table -> new ArrayList<>())
                        .add(part.value()));
        return grouped;
    }
}
