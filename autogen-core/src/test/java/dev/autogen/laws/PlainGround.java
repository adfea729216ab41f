package dev.autogen.laws;

import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** H2 and SQLite: their capabilities say what they take, a {@link Tongue} how it is said. */
record PlainGround(Dialect dialect, Tongue tongue) implements Ground {

    private static final SqlType TEXT = SqlType.plain("text");

    private boolean can(Capability capability) {
        return dialect.capabilities().contains(capability);
    }

    @Override
    public RandomDatabase source(long seed) {
        return new RandomDatabase(seed, dialect);
    }

    @Override
    public String value(Family family, SqlType type, int row) {
        return tongue.value(family, type, row);
    }

    @Override
    public String overriding() {
        return tongue.overriding();
    }

    @Override
    public Database fit(Database database) {
        List<EnumType> enums = can(Capability.NAMED_ENUMS)
                ? database.enums().stream().map(this::fit).toList()
                : List.of();
        return database.schemas(can(Capability.SCHEMAS) ? database.schemas() : List.of())
                .enums(enums)
                .sequences(
                        tongue.knowsSequences()
                                ? database.sequences().stream()
                                        .map(each -> each.name(fit(each.name())))
                                        .toList()
                                : List.of())
                .tables(named(database.tables().stream()
                        .map(each -> fit(each, database))
                        .toList()));
    }

    /** No two constraints of a schema are called the same. */
    private static List<Table> named(List<Table> tables) {
        Set<ObjectName> taken = new HashSet<>();
        List<Table> named = new ArrayList<>();
        for (Table table : tables) {
            UnaryOperator<Name> free =
                    name -> taken.add(table.name().name(name.text())) ? name : Name.of(name.text() + "_2");
            PrimaryKey key = table.primaryKey();
            named.add(table.primaryKey(key == null ? null : key.name(free.apply(key.name())))
                    .uniques(table.uniques().stream()
                            .map(each -> each.name(free.apply(each.name())))
                            .toList())
                    .checks(table.checks().stream()
                            .map(each -> each.name(free.apply(each.name())))
                            .toList())
                    .foreignKeys(table.foreignKeys().stream()
                            .map(each -> each.name(free.apply(each.name())))
                            .toList()));
        }
        return named;
    }

    /** Where there are no schemas, all is in one: no name is twice. */
    private ObjectName fit(ObjectName name) {
        return can(Capability.SCHEMAS) ? name : ObjectName.of(name.name());
    }

    /** With one value that no other is longer than, for the type of a domain stays as long as it is. */
    private EnumType fit(EnumType type) {
        List<String> values = Stream.concat(type.values().stream(), Stream.of("longest value"))
                .toList();
        return new EnumType(fit(type.name()), values);
    }

    private Table fit(Table table, Database database) {
        Table own = table.columns(
                table.columns().isEmpty()
                        ? tongue.filler()
                        : table.columns().stream()
                                .map(column -> fit(column, table, database))
                                .toList());
        return Table.of(fit(table.name()), own.elements())
                .comment(can(Capability.COMMENTS) ? table.comment() : null)
                .primaryKey(fit(table.primaryKey(), table))
                .uniques(distinct(table.uniques().stream().map(this::fit).toList(), table.primaryKey()))
                .foreignKeys(
                        table.foreignKeys().stream().map(key -> fit(key, own)).toList())
                .indexes(table.indexes().stream()
                        .filter(index -> dialect.capabilities().containsAll(Needs.of(index)))
                        .toList());
    }

    private @Nullable PrimaryKey fit(@Nullable PrimaryKey key, Table table) {
        boolean isComputed = key != null
                && key.columns().stream()
                        .anyMatch(column -> table.column(column).findComputed().isPresent());
        return isComputed && tongue.keysAreStored() ? null : key;
    }

    /** Without those that say what another says, which only differed in what is not known here. */
    private static List<UniqueConstraint> distinct(List<UniqueConstraint> uniques, @Nullable PrimaryKey key) {
        Set<List<String>> seen = new HashSet<>();
        if (key != null) {
            seen.add(key.columns());
        }
        return uniques.stream().filter(unique -> seen.add(unique.columns())).toList();
    }

    private UniqueConstraint fit(UniqueConstraint unique) {
        UniqueConstraint own = UniqueConstraint.of(unique.name(), unique.columns());
        return can(Capability.NULLS_NOT_DISTINCT) && unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT
                ? own.nullsNotDistinct()
                : own;
    }

    private ForeignKey fit(ForeignKey key, Table owner) {
        ForeignKey own = key.target(fit(key.target()))
                .deferrability(can(Capability.DEFERRABLE) ? key.deferrability() : Deferrability.NOT_DEFERRABLE);
        boolean isFixed = key.columns().stream()
                .anyMatch(column -> owner.column(column)
                        .findIdentity()
                        .filter(identity -> identity.mode() == Generation.Mode.ALWAYS)
                        .isPresent());
        return isFixed ? own.onDelete(ReferentialAction.NO_ACTION).onUpdate(ReferentialAction.NO_ACTION) : own;
    }

    private Column fit(Column column, Table table, Database database) {
        Column own = column.type(fit(column.type()))
                .comment(can(Capability.COMMENTS) ? column.comment() : null)
                .collation(can(Capability.COLLATIONS) && column.collation() != null ? tongue.collation() : null);
        if (column.findComputed().isPresent()) {
            Generation.Computed computed = column.findComputed().get();
            return can(Capability.VIRTUAL_COLUMNS)
                    ? own
                    : own.generation(new Generation.Computed(computed.expression(), Generation.Storage.STORED));
        }
        if (column.findIdentity().isPresent()) {
            return identity(own, table);
        }
        return own.defaultsTo(column.defaultValue() == null ? null : defaultValue(column, database));
    }

    /** Where only the whole of a primary key can be one, it has no options. */
    private Column identity(Column column, Table table) {
        if (!tongue.identityIsKey()) {
            return column;
        }
        boolean isKey =
                table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
        return isKey
                ? column.type(SqlType.plain("integer"))
                        .generation(new Generation.Identity(Generation.Mode.BY_DEFAULT, SequenceOptions.standard()))
                : column.generation(null).defaultsTo("0");
    }

    private SqlType fit(SqlType type) {
        boolean isUnknown = (type instanceof SqlType.Array && !can(Capability.ARRAYS))
                || (type instanceof SqlType.Defined && !can(Capability.NAMED_ENUMS))
                || (type instanceof SqlType.Array array && array.element() instanceof SqlType.Defined);
        if (isUnknown) {
            return type instanceof SqlType.Array && can(Capability.ARRAYS) ? new SqlType.Array(TEXT) : TEXT;
        }
        return type instanceof SqlType.Defined defined ? new SqlType.Defined(fit(defined.name())) : tongue.type(type);
    }

    private @Nullable String defaultValue(Column column, Database database) {
        String value = column.defaultValue();
        return database.sequences().stream()
                .filter(sequence -> RandomDatabase.nextValue(sequence.name()).equals(value))
                .findFirst()
                .map(sequence -> tongue.nextValue(fit(sequence.name()), dialect))
                .orElseGet(() -> tongue.defaultValue(value, fit(column.type())));
    }
}
