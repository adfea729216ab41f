package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A whole database schema. Schemas, types, sequences and tables are kept sorted by name, so that equal content is equal
 * whatever order it was read in.
 *
 * @param schemas named schemas other than the default one
 * @param enums named enum types
 * @param composites named composite types, without the row types of tables
 * @param sequences sequences that no column owns
 * @param tables tables
 * @param customs objects of kinds that plugins know
 */
public record Database(
        List<String> schemas,
        List<EnumType> enums,
        List<CompositeType> composites,
        List<Sequence> sequences,
        List<Table> tables,
        List<CustomObject> customs) {

    private static final Database EMPTY = new Database(List.of(), List.of(), List.of(), List.of());

    public Database {
        schemas = List.copyOf(new TreeSet<>(schemas));
        enums = enums.stream().sorted(Comparator.comparing(EnumType::name)).toList();
        composites = composites.stream()
                .sorted(Comparator.comparing(CompositeType::name))
                .toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        customs =
                customs.stream().sorted(Comparator.comparing(CustomObject::key)).toList();
    }

    /** A schema without objects of kinds that plugins know. */
    public Database(
            List<String> schemas,
            List<EnumType> enums,
            List<CompositeType> composites,
            List<Sequence> sequences,
            List<Table> tables) {
        this(schemas, enums, composites, sequences, tables, List.of());
    }

    /** A schema without composite types. */
    public Database(List<String> schemas, List<EnumType> enums, List<Sequence> sequences, List<Table> tables) {
        this(schemas, enums, List.of(), sequences, tables);
    }

    public static Database empty() {
        return EMPTY;
    }

    public Optional<Table> findTable(ObjectName name) {
        return find(tables, Table::name, name);
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
        return find(sequences, Sequence::name, name);
    }

    public Optional<CompositeType> findComposite(ObjectName name) {
        return composites.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<EnumType> findEnum(ObjectName name) {
        return find(enums, EnumType::name, name);
    }

    /** By halves, because the lists are sorted: foreign keys are looked up for every table of thousands. */
    private static <T> Optional<T> find(List<T> sorted, Function<T, ObjectName> name, ObjectName wanted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = name.apply(sorted.get(middle)).compareTo(wanted);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The same schema as seen by a connection whose default schema is the given one: what is in that schema by name is in
     * the default schema.
     */
    public Database seenFrom(String defaultSchema) {
        UnaryOperator<ObjectName> name = each -> nameSeenFrom(defaultSchema, each);
        return new Database(
                schemas.stream().filter(each -> !each.equals(defaultSchema)).toList(),
                enums.stream().map(each -> each.name(name.apply(each.name()))).toList(),
                composites.stream().map(each -> seen(each, name)).toList(),
                sequences.stream()
                        .map(each -> each.name(name.apply(each.name())))
                        .toList(),
                tables.stream().map(each -> seen(each, name)).toList(),
                customs.stream().map(each -> each.seenFrom(defaultSchema)).toList());
    }

    private static CompositeType seen(CompositeType type, UnaryOperator<ObjectName> name) {
        return type.name(name.apply(type.name()))
                .attributes(type.attributes().stream()
                        .map(attribute -> attribute.type(seen(attribute.type(), name)))
                        .toList());
    }

    /** One name as {@link #seenFrom} would have it. */
    public static ObjectName nameSeenFrom(String defaultSchema, ObjectName name) {
        return defaultSchema.equals(name.schema()) ? name.schema(null) : name;
    }

    private static Table seen(Table table, UnaryOperator<ObjectName> name) {
        return table.name(name.apply(table.name()))
                .mapColumns(column -> column.type(seen(column.type(), name)))
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.target(name.apply(key.target())))
                        .toList());
    }

    private static SqlType seen(SqlType type, UnaryOperator<ObjectName> name) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(seen(array.element(), name));
        }
        return type instanceof SqlType.Defined defined ? new SqlType.Defined(name.apply(defined.name())) : type;
    }

    public Database schemas(List<String> other) {
        return new Database(other, enums, composites, sequences, tables, customs);
    }

    public Database enums(List<EnumType> other) {
        return new Database(schemas, other, composites, sequences, tables, customs);
    }

    public Database composites(List<CompositeType> other) {
        return new Database(schemas, enums, other, sequences, tables, customs);
    }

    public Database sequences(List<Sequence> other) {
        return new Database(schemas, enums, composites, other, tables, customs);
    }

    public Database tables(List<Table> other) {
        return new Database(schemas, enums, composites, sequences, other, customs);
    }

    public Database customs(List<? extends CustomObject> other) {
        return new Database(schemas, enums, composites, sequences, tables, List.copyOf(other));
    }

    public Optional<CustomObject> findCustom(ObjectKey key) {
        return customs.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /**
     * With one more object of a kind that a plugin knows.
     *
     * @throws IllegalStateException if it is there
     */
    public Database with(CustomObject added) {
        if (findCustom(added.key()).isPresent()) {
            throw new IllegalStateException("there is a " + added.key() + " already");
        }
        return customs(Stream.concat(customs.stream(), Stream.of(added)).toList());
    }

    /**
     * Without one object of a kind that a plugin knows.
     *
     * @throws IllegalStateException if it is not there
     */
    public Database without(ObjectKey key) {
        if (findCustom(key).isEmpty()) {
            throw new IllegalStateException("there is no " + key);
        }
        return customs(customs.stream().filter(each -> !each.key().equals(key)).toList());
    }

    /** Every table replaced by what the function makes of it. */
    public Database mapTables(UnaryOperator<Table> change) {
        return tables(tables.stream().map(change).toList());
    }
}
