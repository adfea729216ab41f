package dev.autogen.command;

import dev.autogen.config.Extensions;
import dev.autogen.config.FilterSettings;
import dev.autogen.diff.naming.NamingConvention;
import dev.autogen.error.ConfigurationException;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.ClassPathScripts;
import dev.autogen.script.ScriptSource;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Says what {@link Autogen} works on. Not for several threads; what it builds is. */
public final class AutogenBuilder {

    private final ConnectionSource database;
    private final List<ScriptSource> sources = new ArrayList<>();
    private VersionTables tables = VersionTables.standard();
    private ModelSource model = Environment.NO_MODEL;
    private FilterSettings filters = FilterSettings.none();
    private NamingConvention naming = NamingConvention.none();
    private Extensions extensions = Extensions.none();
    private List<String> schemas = List.of();
    private Clock clock = Clock.system(ZoneId.systemDefault());
    private RevisionIds ids = new RevisionIds(new SecureRandom());

    AutogenBuilder(ConnectionSource database) {
        this.database = database;
    }

    /** Adds the revisions of a package and those below it, found by the class loader of the calling thread. */
    public AutogenBuilder revisions(String packageName) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return revisions(packageName, loader == null ? ClassLoader.getSystemClassLoader() : loader);
    }

    /** Adds the revisions of a package and those below it. */
    public AutogenBuilder revisions(String packageName, ClassLoader loader) {
        return revisions(new ClassPathScripts(packageName, loader));
    }

    /** Adds revisions, such as the source files of a folder: {@link dev.autogen.script.SourceScripts}. */
    public AutogenBuilder revisions(ScriptSource source) {
        sources.add(source);
        return this;
    }

    /** Where the database keeps what was applied. Default: {@link VersionTables#standard}. */
    public AutogenBuilder versionTables(VersionTables other) {
        tables = other;
        return this;
    }

    /** The desired schema, for the commands that compare. Default: none, and they fail. */
    public AutogenBuilder model(ModelSource other) {
        model = other;
        return this;
    }

    /** Exact names of schemas to compare beside the default one and those of the model. Default: none. */
    public AutogenBuilder schemas(List<String> other) {
        schemas = List.copyOf(other);
        return this;
    }

    /** What is not compared. Default: all is. */
    public AutogenBuilder filters(FilterSettings other) {
        filters = other;
        return this;
    }

    /** What constraints and indexes are called that have no name. Default: Hibernate and the database choose. */
    public AutogenBuilder naming(NamingConvention other) {
        naming = other;
        return this;
    }

    /** What plugins add, such as {@link dev.autogen.config.ExtensionsLoader} finds. Default: nothing. */
    public AutogenBuilder extensions(Extensions other) {
        extensions = other;
        return this;
    }

    /** Gives the time in the names of new files. Default: the system's, in its time zone. */
    public AutogenBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    /** Makes the ids of new revisions. Default: random ones. */
    public AutogenBuilder ids(RevisionIds other) {
        ids = other;
        return this;
    }

    /**
     * Makes it; nothing is opened yet.
     *
     * @throws ConfigurationException if it was not said where the revisions are
     */
    public Autogen build() {
        if (sources.isEmpty()) {
            throw new ConfigurationException(
                    "it was not said where the revisions are: name their package with revisions(...)");
        }
        Extensions added = extensions;
        return new Autogen(
                new Environment(database, sources, tables, model, schemas)
                        .filters(filters)
                        .naming(naming)
                        .extensions(() -> added),
                clock,
                ids);
    }
}
