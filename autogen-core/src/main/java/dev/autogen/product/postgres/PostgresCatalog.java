package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ReflectionException;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Listing;
import dev.autogen.reflect.Reach;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Surroundings;
import dev.autogen.reflect.Wire;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalog of PostgreSQL. Of {@code DatabaseMetaData} only {@code getTables} is of use here (pgjdbc 42.7): it is one
 * statement. {@code getColumns} looks every user-defined type up by a statement of its own and knows neither identity
 * options nor collations nor enums; {@code getPrimaryKeys} and {@code getImportedKeys} send two statements each, read the
 * system's tables too, and the latter takes the copies that the server keeps for the partitions of a referenced table for
 * foreign keys; {@code getIndexInfo} needs a call per table and knows no expressions.
 */
final class PostgresCatalog implements Catalog {

    private final Wire wire;
    private final Dialect dialect;
    private final ServerVersion version;

    PostgresCatalog(Wire wire, Dialect dialect, ServerVersion version) {
        this.wire = wire;
        this.dialect = dialect;
        this.version = version;
    }

    @Override
    public List<Listing> tables(Reach reach) {
        return Listing.ofMetadata(wire, reach, "TABLE", "PARTITIONED TABLE");
    }

    @Override
    public String defaultSchema() {
        return wire
                .rows(
                        "the default schema of the connection",
                        "select pg_catalog.current_schema() where pg_catalog.current_schema() is not null",
                        row -> row.getString(1))
                .stream()
                .findFirst()
                .orElseThrow(PostgresCatalog::noDefaultSchema);
    }

    static ReflectionException noDefaultSchema() {
        return new ReflectionException("the connection has no default schema: no schema of its search_path exists;"
                + " create one or set currentSchema in the URL");
    }

    @Override
    public Surroundings surroundings(Scope scope) {
        return new PostgresSurroundings(wire, dialect).read(scope);
    }

    @Override
    public Optional<String> sequenceBehind(ObjectName table, String column) {
        String schema = table.schema();
        String name = (schema == null ? "" : dialect.quote(schema) + ".") + dialect.quote(table.name());
        return wire
                .rows(
                        "the sequence of column " + table + "." + column,
                        "select s.relname from pg_catalog.pg_class s"
                                + " join pg_catalog.pg_class t on t.oid = " + dialect.literal(name)
                                + "::pg_catalog.regclass and t.relnamespace = s.relnamespace"
                                + " where s.oid = pg_catalog.pg_get_serial_sequence(" + dialect.literal(name) + ", "
                                + dialect.literal(column) + ")::pg_catalog.regclass",
                        row -> row.getString(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<Need> needs(Reach reach) {
        return new PostgresNeeds(wire).read(reach);
    }

    @Override
    public Optional<String> whyUnread(String schema, String table) {
        return new PostgresUnread(wire).read(schema, table);
    }

    @Override
    public Map<ObjectName, List<Column>> columns(Reach reach) {
        return new PostgresColumns(wire, dialect, version).read(reach);
    }

    @Override
    public Map<ObjectName, List<Constraint>> constraints(Reach reach) {
        return new PostgresConstraints(wire, version).read(reach);
    }

    @Override
    public Map<ObjectName, List<Index>> indexes(Reach reach) {
        return new PostgresIndexes(wire, version).read(reach);
    }

    @Override
    public Map<ObjectName, List<TableOptions>> options(Reach reach) {
        return new PostgresOptions(wire).read(reach);
    }
}
