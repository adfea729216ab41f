package dev.autogen.command;

import dev.autogen.config.Extensions;
import dev.autogen.config.FilterSettings;
import dev.autogen.diff.naming.NamingConvention;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Products;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.RunPolicy;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.ScriptSource;
import dev.autogen.script.Scripts;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the commands work on.
 *
 * @param database the database
 * @param sources where the revisions are
 * @param tables where the database keeps what was applied
 * @param model the desired schema
 * @param schemas exact names of schemas to compare beside the default one and those of the model
 * @param policy how patient a run is
 * @param filters what the project does not compare
 * @param naming what the project calls constraints and indexes that have no name
 * @param extensions what plugins add; asked for when it is first needed
 */
public record Environment(
        ConnectionSource database,
        List<ScriptSource> sources,
        VersionTables tables,
        ModelSource model,
        List<String> schemas,
        RunPolicy policy,
        FilterSettings filters,
        NamingConvention naming,
        Supplier<Extensions> extensions) {

    static final ModelSource NO_MODEL = (dialect, version) -> {
        throw new ConfigurationException("no entities are configured: this command compares them with the database");
    };

    public Environment {
        sources = List.copyOf(sources);
        schemas = List.copyOf(schemas);
    }

    /** With the {@linkplain RunPolicy#standard() standard} policy, and without plugins. */
    public Environment(
            ConnectionSource database,
            List<ScriptSource> sources,
            VersionTables tables,
            ModelSource model,
            List<String> schemas) {
        this(
                database,
                sources,
                tables,
                model,
                schemas,
                RunPolicy.standard(),
                FilterSettings.none(),
                NamingConvention.none(),
                Extensions::none);
    }

    public Environment policy(RunPolicy policy) {
        return new Environment(database, sources, tables, model, schemas, policy, filters, naming, extensions);
    }

    public Environment filters(FilterSettings filters) {
        return new Environment(database, sources, tables, model, schemas, policy, filters, naming, extensions);
    }

    public Environment naming(NamingConvention naming) {
        return new Environment(database, sources, tables, model, schemas, policy, filters, naming, extensions);
    }

    public Environment extensions(Supplier<Extensions> extensions) {
        return new Environment(database, sources, tables, model, schemas, policy, filters, naming, extensions);
    }

    /** Where connections come from, and all databases that may be behind them. */
    @Override
    public ConnectionSource database() {
        return database.knowing(products());
    }

    /** The databases that autogen brings, and those of plugins. */
    public Products products() {
        return Products.with(() -> extensions.get().products());
    }

    /**
     * An environment that can run revisions but not write or check them: an application that upgrades its database. {@link
     * Autogen} makes one of a data source or a connection, and has the commands as methods.
     */
    public static Environment withoutModel(ConnectionSource database, ScriptSource... sources) {
        return new Environment(database, List.of(sources), VersionTables.standard(), NO_MODEL, List.of());
    }

    /** Loads the revisions. */
    public Scripts scripts() {
        return Scripts.load(sources);
    }

    /** Opens a connection; the caller closes it. */
    public Session connect() {
        return Session.open(database());
    }

    /**
     * Where the database stands, if its history agrees with the revisions.
     *
     * @throws dev.autogen.error.RevisionException if it is at a revision that no file has, or one was edited after it was
     *     applied
     */
    public Position position(Scripts scripts) {
        try (Session session = connect()) {
            return Position.verified(session, tables, scripts);
        }
    }
}
