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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read, in the words of a driver. */
final class AnsiReach {

    private final Wire wire;
    private final AnsiNames names;
    private final Reach reach;
    private final List<Place> places;
    private final Set<ObjectName> known;

    private AnsiReach(Wire wire, AnsiNames names, Reach reach, List<Place> places) {
        this.wire = wire;
        this.names = names;
        this.reach = reach;
        this.places = places;
        this.known = places.stream().map(this::name).collect(Collectors.toSet());
    }

    /** Before anything was asked. */
    static AnsiReach none(Wire wire, AnsiNames names) {
        return new AnsiReach(wire, names, new Reach("", List.of(), Set.of(), Set.of(), Set.of()), List.of());
    }

    /** Asks for the tables. */
    static AnsiReach of(Wire wire, AnsiNames names, Reach reach) {
        AnsiReach empty = new AnsiReach(wire, names, reach, List.of());
        List<Place> there = wire
                .metadata(
                        "the tables of the database",
                        metadata -> metadata.getTables(
                                null, empty.schemaPattern(metadata), "%", new String[] {"TABLE", "BASE TABLE"}),
                        row -> new Place(row.getString("TABLE_SCHEM"), row.getString("TABLE_NAME")))
                .stream()
                .filter(place -> reach.allSchemas().contains(empty.schema(place.schema())))
                .toList();
        return new AnsiReach(wire, names, reach, there);
    }

    /** Some of the tables. */
    AnsiReach only(Predicate<ObjectName> wanted) {
        return new AnsiReach(
                wire,
                names,
                reach,
                places.stream().filter(place -> wanted.test(name(place))).toList());
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
        List<Optional<Part<T>>> parts =
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

    private <T> Optional<List<Optional<Part<T>>>> atOnce(
            String what, String prefix, Question question, Wire.Row<T> row) {
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

    /** Nothing for what the driver tells beside what is read: it is not looked at. */
    private <T> Optional<Part<T>> part(String prefix, Wire.Row<T> row, ResultSet each) throws SQLException {
        ObjectName table = name(each.getString(prefix + "TABLE_SCHEM"), each.getString(prefix + "TABLE_NAME"));
        return known.contains(table) ? Optional.of(new Part<>(table, row.read(each))) : Optional.empty();
    }

    private static <T> Map<ObjectName, List<T>> grouped(List<Optional<Part<T>>> parts) {
        Map<ObjectName, List<T>> grouped = new LinkedHashMap<>();
        parts.stream()
                .flatMap(Optional::stream)
                .forEach(part -> grouped.computeIfAbsent(part.table(), table -> new ArrayList<>())
                        .add(part.value()));
        return grouped;
    }
}
