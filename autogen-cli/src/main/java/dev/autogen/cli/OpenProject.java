package dev.autogen.cli;

import dev.autogen.cli.embedded.EmbeddedServer;
import dev.autogen.cli.embedded.PostgresBinaries;
import dev.autogen.cli.project.DatabaseConnector;
import dev.autogen.cli.project.Maven;
import dev.autogen.cli.project.MavenProject;
import dev.autogen.cli.project.ProjectClassLoader;
import dev.autogen.cli.project.ProjectClassPath;
import dev.autogen.cli.project.ProjectModel;
import dev.autogen.cli.project.ToolHome;
import dev.autogen.command.Environment;
import dev.autogen.command.ModelSource;
import dev.autogen.command.Target;
import dev.autogen.config.Configuration;
import dev.autogen.config.ConnectionSettings;
import dev.autogen.config.DatabaseSettings;
import dev.autogen.config.Extensions;
import dev.autogen.config.ExtensionsLoader;
import dev.autogen.config.TargetSettings;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Products;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.SchemaReader;
import dev.autogen.script.Script;
import dev.autogen.script.ScriptSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the commands of the core work on, each part of it made when it is first needed. */
final class OpenProject implements AutoCloseable {

    private final Configuration configuration;
    private final boolean build;
    private final Map<String, String> variables;
    private final Stopwatch stopwatch;
    private final Consumer<String> progress;
    private final ToolHome home = ToolHome.find();
    private @Nullable ProjectClassPath classPath;
    private @Nullable ProjectClassPath compiled;
    private @Nullable ProjectClassLoader loader;
    private @Nullable DatabaseConnector connector;
    private boolean modelExpected;
    private @Nullable EmbeddedServer server;
    private @Nullable Extensions extensions;

    OpenProject(
            Configuration configuration,
            boolean build,
            Map<String, String> variables,
            Stopwatch stopwatch,
            Consumer<String> progress) {
        this.configuration = configuration;
        this.build = build;
        this.variables = variables;
        this.stopwatch = stopwatch;
        this.progress = progress;
    }

    Environment environment() {
        DatabaseSettings database = configuration.database();
        database.requireKnownDialect(products());
        VersionTables standard = VersionTables.standard();
        VersionTables tables = new VersionTables(database.versionSchema(), database.versionTable(), standard.history());
        return new Environment(this::connect, scripts(), tables, this::reader, database.schemas())
                .policy(configuration.policy())
                .filters(configuration.filters())
                .naming(configuration.writing().naming())
                .extensions(this::extensions);
    }

    private Products products() {
        return Products.with(() -> extensions().products());
    }

    /** The model will be read: its classes may be loaded while the database is reached. */
    OpenProject expectingModel() {
        modelExpected = true;
        return this;
    }

    private Extensions extensions() {
        if (extensions == null) {
            compiled();
            extensions = new ExtensionsLoader(loader()).load(configuration.plugins());
        }
        return extensions;
    }

    /** What the database is taken to be by commands that do not ask it. */
    AssumedServer assumedServer() {
        return configuration.database().assumedServer(products());
    }

    private Connection connect() {
        // An embedded server's start has its own time: it is no part of reaching it.
        return connect(connection());
    }

    private Connection connect(ConnectionSettings settings) {
        DatabaseConnector to = connector();
        return stopwatch.measure("connect", () -> to.connect(settings));
    }

    /** One of many databases, whose connections several threads may ask for. */
    Target target(TargetSettings settings) {
        ConnectionSettings other = settings.connection();
        return new Target(settings.name(), other == null ? this::connect : () -> connect(other), settings.schema());
    }

    private synchronized DatabaseConnector connector() {
        if (connector == null) {
            connector = new DatabaseConnector(loader());
        }
        return connector;
    }

    private synchronized ConnectionSettings connection() {
        ConnectionSettings settings = configuration.database().connection();
        if (!settings.url().embedded()) {
            return settings;
        }
        if (server == null) {
            PostgresBinaries binaries =
                    PostgresBinaries.of(home, new Maven(configuration.project(), variables), variables, progress);
            Path directory = configuration.database().embeddedDirectory();
            server = stopwatch.measure(
                    "server", () -> EmbeddedServer.start(settings.url(), directory, binaries, progress));
        }
        return server.connection();
    }

    private List<ScriptSource> scripts() {
        return new RevisionSources(configuration, () -> classPath().entries(), this::loader, cache())
                .all().stream().map(this::timed).toList();
    }

    private ScriptSource timed(ScriptSource source) {
        return new ScriptSource() {
            @Override
            public List<Script> load() {
                loader();
                return stopwatch.measure("revisions", source::load);
            }

            @Override
            public String location() {
                return source.location();
            }
        };
    }

    private Path cache() {
        boolean maven = MavenProject.isAt(configuration.project());
        return configuration.project().resolve(maven ? "target/autogen" : ".autogen/cache");
    }

    private SchemaReader reader(Dialect dialect, ServerVersion version) {
        if (configuration.mapping().isEmpty()) {
            throw new ConfigurationException("no entities are configured, and none were found in the sources of "
                    + configuration.project()
                    + ": set 'entities' or 'persistence-unit' in autogen.properties");
        }
        ModelSource source = ProjectModel.of(loader(), compiled(), SpringNaming.applied(configuration, loader()::has));
        return source.reader(dialect, version);
    }

    /** The class path with the classes as the sources are; unlike revisions, entities are nothing without one. */
    private ProjectClassPath compiled() {
        if (!configuration.mapping().classpath().isEmpty()) {
            return classPath();
        }
        if (compiled == null) {
            compiled = stopwatch.measure("build", () -> {
                ProjectClassPath path = maven().classPath();
                if (build) {
                    maven().compile(path);
                }
                return path;
            });
        }
        return compiled;
    }

    private synchronized ProjectClassLoader loader() {
        if (loader == null) {
            loader = ProjectClassLoader.open(home, classPath());
            if (modelExpected) {
                loader.expectModel();
            }
        }
        return loader;
    }

    private ProjectClassPath classPath() {
        if (classPath == null) {
            List<Path> configured = configuration.mapping().classpath();
            if (!configured.isEmpty()) {
                classPath = ProjectClassPath.of(configured);
            } else if (MavenProject.isAt(configuration.project())) {
                classPath = stopwatch.measure("classpath", maven()::classPath);
            } else {
                classPath = new ProjectClassPath(List.of());
            }
        }
        return classPath;
    }

    private MavenProject maven() {
        return new MavenProject(configuration.project(), variables, progress);
    }

    @Override
    public void close() {
        if (loader != null) {
            loader.close();
        }
        if (server != null) {
            server.close();
        }
    }
}
