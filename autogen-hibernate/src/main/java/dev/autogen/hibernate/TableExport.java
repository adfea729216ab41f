package dev.autogen.hibernate;

import dev.autogen.error.AutogenException;
import dev.autogen.error.ReflectionException;
import dev.autogen.hibernate.ddl.Ddl;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.UniqueKey;
import org.hibernate.type.SqlTypes;

/** Reads one table from what Hibernate's exporters write for it. */
final class TableExport {

    private static final Set<Integer> LARGE_TEXTS =
            Set.of(SqlTypes.CLOB, SqlTypes.NCLOB, SqlTypes.MATERIALIZED_CLOB, SqlTypes.MATERIALIZED_NCLOB);

    private final MetadataImplementor metadata;
    private final SqlStringGenerationContext context;
    private final Ddl ddl;
    private final SuggestedNames suggested;
    private final Consumer<String> unsupported;
    private final Dialect hibernate;
    private final Map<ObjectName, Set<String>> firstRows = new HashMap<>();
    private final Map<ObjectName, Set<String>> largeTexts = new HashMap<>();

    TableExport(
            MetadataImplementor metadata,
            SqlStringGenerationContext context,
            Ddl ddl,
            SuggestedNames suggested,
            Consumer<String> unsupported) {
        this.metadata = metadata;
        this.context = context;
        this.ddl = ddl;
        this.suggested = suggested;
        this.unsupported = unsupported;
        this.hibernate = metadata.getDatabase().getDialect();
    }

    /** The statements by which generators put their rows into the tables that were read; 7.0 has each of them twice. */
    Map<ObjectName, List<String>> firstRows() {
        Map<ObjectName, List<String>> rows = new HashMap<>();
        firstRows.forEach((table, statements) -> rows.put(table, List.copyOf(statements)));
        return rows;
    }

    /** The columns of large texts in the tables that were read. */
    Map<ObjectName, Set<String>> largeTexts() {
        return largeTexts;
    }

    Table table(org.hibernate.mapping.Table model) {
        try {
            Table table = withComments(withIdentities(created(model), model), model);
            List<Index> indexes = new ArrayList<>(table.indexes());
            List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
            for (var index : model.getIndexes().values()) {
                for (String sql : hibernate.getIndexExporter().getSqlCreateStrings(index, metadata, context)) {
                    indexes.add(ddl.index(sql, suggested::name));
                }
            }
            for (UniqueKey key : model.getUniqueKeys().values()) {
                for (String sql : hibernate.getUniqueKeyExporter().getSqlCreateStrings(key, metadata, context)) {
                    if (sql.startsWith("alter table ")) {
                        Table keyed = ddl.unique(sql, suggested::name);
                        uniques.addAll(keyed.uniques());
                        indexes.addAll(keyed.indexes());
                    } else if (sql.startsWith("create unique ")) {
                        indexes.add(ddl.index(sql, suggested::name));
                    } else if (!sql.isEmpty()) {
                        unsupported.accept("table " + table.name() + ": " + sql);
                    }
                }
            }
            List<ForeignKey> keys = new ArrayList<>(table.foreignKeys());
            for (var key : HibernateVersions.foreignKeys(model)) {
                for (String sql : hibernate.getForeignKeyExporter().getSqlCreateStrings(key, metadata, context)) {
                    keys.add(ddl.foreignKey(sql, suggested::name));
                }
            }
            return table.uniques(uniques).indexes(indexes).foreignKeys(keys);
        } catch (AutogenException e) {
            throw new ReflectionException("table " + model.getName() + entities(model) + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new ReflectionException(
                    "Hibernate cannot create table " + model.getName() + entities(model) + ": " + e.getMessage(), e);
        }
    }

    private Table created(org.hibernate.mapping.Table model) {
        String[] statements = new WithoutComments(model)
                .of(each -> hibernate.getTableExporter().getSqlCreateStrings(each, metadata, context));
        Table table = ddl.table(statements[0], model.getColumns().size());
        for (String statement : List.of(statements).subList(1, statements.length)) {
            if (statement.startsWith("insert into ")) {
                firstRows
                        .computeIfAbsent(table.name(), name -> new LinkedHashSet<>())
                        .add(statement);
            } else if (!statement.startsWith("comment on ")) {
                unsupported.accept("table " + model.getName() + ": " + statement);
            }
        }
        return table;
    }

    /**
     * Identities are read once more, by themselves: where the words of one stand anywhere before it in the statement (SQLite's
     * {@code integer}, as the type of another column), Hibernate 7 leaves them out ({@code ColumnDefinitions}), and the column has no type at all.
     */
    private Table withIdentities(Table table, org.hibernate.mapping.Table model) {
        IdentityColumnSupport identities = hibernate.getIdentityColumnSupport();
        List<Column> columns = new ArrayList<>(table.columns());
        int place = 0;
        for (var column : model.getColumns()) {
            if (column.isIdentity()) {
                String type = identities.hasDataTypeInIdentityColumn() ? column.getSqlType(metadata) + " " : "";
                Column alone = ddl.column(column.getQuotedName(hibernate) + " " + type
                        + identities.getIdentityColumnString(typeCode(column)));
                columns.set(place, columns.get(place).type(alone.type()).generation(alone.generation()));
            }
            place++;
        }
        return table.columns(columns);
    }

    /** Comments are taken from the mapping: Hibernate does not escape them, so its statement may be no SQL. */
    private Table withComments(Table table, org.hibernate.mapping.Table model) {
        List<Column> columns = new ArrayList<>();
        for (var column : model.getColumns()) {
            Column read = table.columns().get(columns.size());
            columns.add(read.comment(ddl.comment(column.getComment())));
            if (LARGE_TEXTS.contains(typeCode(column))) {
                largeTexts
                        .computeIfAbsent(table.name(), name -> new HashSet<>())
                        .add(read.name());
            }
        }
        return table.columns(columns).comment(ddl.comment(model.getComment()));
    }

    /** It is known once the column has been exported. */
    private static int typeCode(org.hibernate.mapping.Column column) {
        return Objects.requireNonNullElse(column.getSqlTypeCode(), SqlTypes.OTHER);
    }

    private String entities(org.hibernate.mapping.Table model) {
        String names = metadata.getEntityBindings().stream()
                .filter(entity -> model.equals(entity.getTable()))
                .map(PersistentClass::getEntityName)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " (" + names + ")";
    }
}
