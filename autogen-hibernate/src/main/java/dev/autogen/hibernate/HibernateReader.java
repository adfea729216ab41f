package dev.autogen.hibernate;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.SchemaReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the schema that Hibernate would create for the entities of a project. No connection is opened, and nothing of the
 * project runs but what takes part in building its mapping: naming strategies, converters, type and mapping contributors.
 */
public final class HibernateReader implements SchemaReader {

    /** A prefix and 128 bits in base 35 ({@code NamingHelper.hashedName}), in the case that the database folds it to. */
    static final Pattern HASHED = Pattern.compile("(?i)(?:FK|UK|IDX)[0-9a-y]{21,26}");

    private final HibernateModel model;
    private final Dialect dialect;
    private final ServerVersion server;
    private @Nullable HibernateSchema schema;

    /**
     * @param model where the mapping is
     * @param dialect the database's rules for names and types
     * @param server the database that the schema is for; a {@code hibernate.dialect} of the user goes before it
     */
    public HibernateReader(HibernateModel model, Dialect dialect, ServerVersion server) {
        this.model = model;
        this.dialect = dialect;
        this.server = server;
    }

    @Override
    public Database read() {
        HibernateSchema read = readSchema();
        schema = read;
        return read.database();
    }

    @Override
    public List<String> unsupported() {
        return schema == null ? List.of() : schema.unsupported();
    }

    @Override
    public Map<ObjectName, List<String>> firstRows() {
        return schema == null ? Map.of() : schema.firstRows();
    }

    @Override
    public Map<ObjectName, Set<String>> largeTexts() {
        return schema == null ? Map.of() : schema.largeTexts();
    }

    @Override
    public List<Origin> origins() {
        return schema == null ? List.of() : schema.origins();
    }

    @Override
    public boolean isMadeUp(String name) {
        return HASHED.matcher(name).matches();
    }

    /**
     * The schema, what of it the values cannot hold, and what its tables are filled with.
     *
     * @throws ConfigurationException if there are no entities, a class does not load, or a setting cannot be used
     * @throws dev.autogen.error.ReflectionException if Hibernate rejects the mapping
     */
    public HibernateSchema readSchema() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(model.classLoader());
        try {
            SuggestedNames suggested = new SuggestedNames(dialect);
            MetadataImplementor metadata =
                    new MetadataBoot(unit(), model.settings(), model.classLoader()).boot(server, dialect, suggested);
            try {
                if (metadata.getEntityBindings().isEmpty()) {
                    throw new ConfigurationException(nothingFound());
                }
                return new ModelExport(metadata, dialect, suggested).export();
            } finally {
                StandardServiceRegistryBuilder.destroy(
                        metadata.getMetadataBuildingOptions().getServiceRegistry());
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private PersistenceUnit unit() {
        EntityScan scan = new EntityScan(model.classLoader(), model.roots());
        PersistenceUnit unit = PersistenceXml.find(model).orElse(PersistenceUnit.empty());
        Set<String> classes = new LinkedHashSet<>(unit.classes());
        for (String name : unit.classes()) {
            if (scan.className(name) == null && scan.className(name + ".package-info") == null) {
                throw new ConfigurationException("persistence unit '" + unit.name() + "' lists class " + name
                        + ", which is not on the class path; check its spelling, and that the project is compiled");
            }
        }
        // Hibernate itself searches only up to 6.6, or with a module of its own.
        if (unit.classes().isEmpty()) {
            classes.addAll(scan.inRoots(searched(unit)));
        }
        classes.addAll(scan.resolve(model.entities()));
        classes.forEach(this::load);
        Set<String> mappingFiles = new LinkedHashSet<>(unit.mappingFiles());
        mappingFiles.addAll(model.mappingFiles());
        for (String file : mappingFiles) {
            if (model.classLoader().getResource(file) == null) {
                throw new ConfigurationException("mapping file '" + file + "' is not on the class path");
            }
        }
        return unit.classes(List.copyOf(classes)).mappingFiles(List.copyOf(mappingFiles));
    }

    /** Hibernate would not say what a class is missing. The name of a package, which may stand among them, is no class. */
    private void load(String name) {
        try {
            Class.forName(name, false, model.classLoader());
        } catch (ClassNotFoundException e) {
            // what an entity refers to and is missing is a LinkageError
            return;
        } catch (LinkageError e) {
            throw new ConfigurationException(
                    "entity class " + name + " cannot be loaded: "
                            + e.getClass().getSimpleName() + " " + e.getMessage() + "; check the class path",
                    e);
        }
    }

    private static List<URL> searched(PersistenceUnit unit) {
        List<URL> places = new ArrayList<>(unit.jarFiles());
        if (unit.root() != null && !unit.excludeUnlisted()) {
            places.add(0, unit.root());
        }
        return places;
    }

    private String nothingFound() {
        PersistenceUnit unit = PersistenceXml.find(model).orElse(PersistenceUnit.empty());
        String unitText = unit.root() == null
                ? "no persistence unit"
                : "persistence unit '" + unit.name() + "' of " + unit.root();
        return "no entities found: looked at " + unitText + ", entities " + model.entities() + ", mapping files "
                + model.mappingFiles() + "; set entities to the packages or classes of your entities";
    }
}
