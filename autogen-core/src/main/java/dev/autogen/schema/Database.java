package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A whole database schema. Schemas, tables, sequences and enums are kept sorted by name, so that equal content is equal
 * whatever order it was read in.
 *
 * @param schemas named schemas other than the default one
 * @param enums named enum types
 * @param sequences sequences that no column owns
 * @param tables tables
 */
public record Database(List<String> schemas, List<EnumType> enums, List<Sequence> sequences, List<Table> tables) {

    private static final Database EMPTY = new Database(List.of(), List.of(), List.of(), List.of());

    public Database {
        schemas = List.copyOf(new TreeSet<>(schemas));
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
    }

    public static Database empty() {
        return EMPTY;
    }

    public Optional<Table> findTable(ObjectName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /**
     * The table of that name.
     *
     * @throws NoSuchElementException if there is none
     */
    public Table table(ObjectName name) {
        return findTable(name).orElseThrow(() -> new NoSuchElementException("no table " + name));
    }

    public Optional<Sequence> findSequence(ObjectName name) {
        return sequences.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    public Optional<EnumType> findEnum(ObjectName name) {
        return enums.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    public Database schemas(List<String> other) {
        return new Database(other, enums, sequences, tables);
    }

    public Database enums(List<EnumType> other) {
        return new Database(schemas, other, sequences, tables);
    }

    public Database sequences(List<Sequence> other) {
        return new Database(schemas, enums, other, tables);
    }

    public Database tables(List<Table> other) {
        return new Database(schemas, enums, sequences, other);
    }

    /** Every table replaced by what the function makes of it. */
    public Database mapTables(UnaryOperator<Table> change) {
        return tables(tables.stream().map(change).toList());
    }
}
