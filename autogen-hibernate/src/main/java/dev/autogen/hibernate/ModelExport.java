package dev.autogen.hibernate;

import dev.autogen.dialect.Dialect;
import dev.autogen.hibernate.ddl.Ddl;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.selector.spi.StrategySelector;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.env.spi.NameQualifierSupport;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.jspecify.annotations.Nullable;

/**
 * Has Hibernate's exporters write each object of the mapping and reads what they wrote, in the order in which Hibernate
 * itself would create them ({@code SchemaCreatorImpl}).
 */
final class ModelExport {

    private final MetadataImplementor metadata;
    private final org.hibernate.boot.model.relational.Database model;
    private final SqlStringGenerationContext context;
    private final Optional<SchemaFilter> filter;
    private final Dialect dialect;
    private final SuggestedNames suggested;
    private final List<String> unsupported = new ArrayList<>();

    /**
     * @param metadata the complete mapping
     * @param dialect the database's rules for names and types
     * @param suggested knows which names Hibernate made up
     */
    ModelExport(MetadataImplementor metadata, Dialect dialect, SuggestedNames suggested) {
        this.metadata = metadata;
        this.model = metadata.getDatabase();
        this.dialect = dialect;
        this.suggested = suggested;
        ServiceRegistry services = metadata.getMetadataBuildingOptions().getServiceRegistry();
        Map<String, Object> settings =
                services.requireService(ConfigurationService.class).getSettings();
        this.context = SqlStringGenerationContextImpl.fromConfigurationMap(model.getJdbcEnvironment(), model, settings);
        this.filter = Optional.ofNullable(services.requireService(StrategySelector.class)
                        .<@Nullable SchemaFilterProvider>resolveDefaultableStrategy(
                                SchemaFilterProvider.class,
                                settings.get("hibernate.hbm2ddl.schema_filter_provider"),
                                (SchemaFilterProvider) null))
                .map(SchemaFilterProvider::getCreateFilter);
    }

    HibernateSchema export() {
        new ValueGenerators(metadata, context).make();
        List<EnumType> enums = enums();
        List<String> types = types();
        Set<ObjectName> defined = Stream.concat(
                        enums.stream().map(EnumType::name),
                        composites(types, Set.of()).map(CompositeType::name))
                .collect(Collectors.toSet());
        List<CompositeType> composites = composites(types, defined).toList();
        Ddl ddl = new Ddl(dialect, defined, unsupported::add);
        TableExport tableExport = new TableExport(metadata, context, ddl, suggested, unsupported::add);
        Set<String> schemas = new TreeSet<>();
        List<Sequence> sequences = new ArrayList<>();
        Map<org.hibernate.mapping.Table, Table> tables = new LinkedHashMap<>();
        for (Namespace namespace : model.getNamespaces()) {
            if (!includes(each -> each.includeNamespace(namespace))) {
                continue;
            }
            schema(namespace).map(name -> ddl.name(name).name()).ifPresent(schemas::add);
            for (var sequence : namespace.getSequences()) {
                if (includes(each -> each.includeSequence(sequence))) {
                    sequences.add(sequence(ddl, sequence));
                }
            }
            for (var table : namespace.getTables()) {
                if (!table.isPhysicalTable() || !includes(each -> each.includeTable(table))) {
                    continue;
                }
                if (table.isView()) {
                    unsupported.add("view " + table.getName());
                } else {
                    tables.put(table, tableExport.table(table));
                }
            }
        }
        if (!model.getInitCommands().isEmpty()) {
            unsupported.add("statements that fill tables with their first rows");
        }
        Database database =
                new Database(List.copyOf(schemas), enums, composites, sequences, List.copyOf(tables.values()));
        return new HibernateSchema(
                database.mapTables(table -> withTargets(withSteadyChecks(table), database)),
                unsupported,
                tableExport.firstRows(),
                tableExport.largeTexts(),
                new ModelOrigins(metadata, tables, dialect).read());
    }

    /** Conditions that Bean Validation adds to one check come in another order from run to run. */
    private Table withSteadyChecks(Table table) {
        return table.checks(table.checks().stream()
                .map(check -> check.expression(dialect.steady(check.expression())))
                .toList());
    }

    /** A foreign key that names no columns of its target means the target's primary key. */
    private Table withTargets(Table table, Database database) {
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            Optional<PrimaryKey> target =
                    database.findTable(key.target()).flatMap(found -> Optional.ofNullable(found.primaryKey()));
            if (!key.targetColumns().isEmpty()) {
                keys.add(key);
            } else if (target.isPresent()) {
                keys.add(key.targetColumns(target.get().columns()));
            } else {
                unsupported.add("table " + table.name() + ": foreign key " + key.name() + " to " + key.target()
                        + ", which has no primary key in the mapping");
            }
        }
        return table.foreignKeys(keys);
    }

    private boolean includes(Predicate<SchemaFilter> question) {
        return filter.map(question::test).orElse(true);
    }

    private Optional<String> schema(Namespace namespace) {
        NameQualifierSupport qualifiers = model.getJdbcEnvironment().getNameQualifierSupport();
        boolean bySchema = qualifiers.supportsSchemas() || !qualifiers.supportsCatalogs();
        Identifier own = bySchema
                ? HibernateVersions.schema(namespace.getPhysicalName())
                : HibernateVersions.catalog(namespace.getPhysicalName());
        Identifier standard = bySchema ? context.getDefaultSchema() : context.getDefaultCatalog();
        Identifier actual = own == null ? standard : own;
        return Optional.ofNullable(actual)
                .map(name -> name.render(model.getJdbcEnvironment().getDialect()));
    }

    private Sequence sequence(Ddl ddl, org.hibernate.boot.model.relational.Sequence sequence) {
        String[] statements = model.getDialect().getSequenceExporter().getSqlCreateStrings(sequence, metadata, context);
        return ddl.sequence(statements[0]);
    }

    /** Named enums are auxiliary objects, of one statement for the type and two for casts that belong to it. */
    private List<EnumType> enums() {
        Ddl ddl = new Ddl(dialect, Set.of(), unsupported::add);
        List<EnumType> enums = new ArrayList<>();
        for (AuxiliaryDatabaseObject object : model.getAuxiliaryDatabaseObjects()) {
            if (!object.appliesToDialect(model.getDialect())) {
                continue;
            }
            List<String> statements = List.of(model.getDialect()
                    .getAuxiliaryDatabaseObjectExporter()
                    .getSqlCreateStrings(object, metadata, context));
            for (String sql : statements) {
                ddl.enumType(sql).ifPresent(enums::add);
            }
            statements.stream()
                    .filter(sql -> ddl.enumType(sql).isEmpty())
                    .filter(sql -> enums.stream().noneMatch(type -> ddl.isCastOf(type, sql)))
                    .forEach(sql -> unsupported.add(summary(sql)));
        }
        return enums;
    }

    /** The statements that make the types of structs. */
    private List<String> types() {
        List<String> statements = new ArrayList<>();
        for (Namespace namespace : model.getNamespaces()) {
            if (includes(each -> each.includeNamespace(namespace))) {
                namespace
                        .getDependencyOrderedUserDefinedTypes()
                        .forEach(type -> statements.addAll(List.of(model.getDialect()
                                .getUserDefinedTypeExporter()
                                .getSqlCreateStrings(type, metadata, context))));
            }
        }
        Ddl ddl = new Ddl(dialect, Set.of(), unsupported::add);
        statements.stream()
                .filter(sql -> ddl.compositeType(sql).isEmpty())
                .forEach(sql -> unsupported.add(summary(sql)));
        return statements;
    }

    private Stream<CompositeType> composites(List<String> statements, Set<ObjectName> defined) {
        Ddl ddl = new Ddl(dialect, defined, unsupported::add);
        return statements.stream().flatMap(sql -> ddl.compositeType(sql).stream());
    }

    private static String summary(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        String text = line.length() <= 100 ? line : line.substring(0, 100) + "...";
        return text.toLowerCase(Locale.ROOT).startsWith("create ") ? text.substring("create ".length()) : text;
    }
}
