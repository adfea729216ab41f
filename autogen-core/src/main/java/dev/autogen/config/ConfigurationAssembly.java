package dev.autogen.config;

import dev.autogen.diff.filter.Baseline;
import dev.autogen.diff.filter.ItemPattern;
import dev.autogen.diff.filter.Keep;
import dev.autogen.diff.filter.PatternFilter;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Timeout;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.runtime.LockForm;
import dev.autogen.runtime.RunPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes typed values of the settings that won. */
final class ConfigurationAssembly {

    private final Path project;
    private final Framework framework;
    private final Map<String, Setting> settings;
    private final Map<Key, Origin> origins = new EnumMap<>(Key.class);
    private final Map<Key, String> unusable = new EnumMap<>(Key.class);

    ConfigurationAssembly(Path project, Framework framework, SettingsLayer settings) {
        this.project = project;
        this.framework = framework;
        this.settings = settings.settings();
    }

    Configuration assemble() {
        DatabaseSettings database = database();
        MappingSettings mapping = mapping();
        RevisionSettings revisions = revisions();
        return new Configuration(
                project, framework, database, mapping, revisions, policy(), plugins(), filters(), writing(), origins);
    }

    private PluginSettings plugins() {
        String configuration = text(Key.CONFIGURATION);
        return new PluginSettings(configuration, origins.getOrDefault(Key.CONFIGURATION, Origin.DEFAULT), rewriters());
    }

    private RewriterNames rewriters() {
        List<String> names = list(Key.REWRITERS);
        return names.isEmpty()
                ? RewriterNames.standard()
                : RewriterNames.of(
                        names,
                        origins.getOrDefault(Key.REWRITERS, Origin.DEFAULT).text());
    }

    private WritingSettings writing() {
        return new WritingAssembly(project, this::text, this::origin).assemble();
    }

    private FilterSettings filters() {
        List<ItemPattern> include = patterns(Key.INCLUDE);
        List<ItemPattern> exclude = patterns(Key.EXCLUDE);
        Set<Keep> keep = EnumSet.noneOf(Keep.class);
        for (String word : list(Key.KEEP_UNMAPPED)) {
            keep.addAll(keep(word));
        }
        PatternFilter patterns = new PatternFilter(include, origin(Key.INCLUDE), exclude, origin(Key.EXCLUDE));
        return new FilterSettings(patterns, keep, baseline());
    }

    private Baseline baseline() {
        String named = text(Key.BASELINE);
        String file = named == null ? BaselineFile.STANDARD : named;
        return new BaselineFile(file, project.resolve(path(Key.BASELINE, file))).read();
    }

    private String origin(Key key) {
        return origins.getOrDefault(key, Origin.DEFAULT).text();
    }

    private List<ItemPattern> patterns(Key key) {
        String text = text(key);
        try {
            return text == null ? List.of() : ItemPattern.list(text);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    origins.get(key) + ": in " + key.text() + ", the pattern " + e.getMessage(), e);
        }
    }

    private Set<Keep> keep(String word) {
        if (word.equals("all")) {
            return EnumSet.allOf(Keep.class);
        }
        return Arrays.stream(Keep.values())
                .filter(each -> each.text().equals(word))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new ConfigurationException(origins.get(Key.KEEP_UNMAPPED) + ": '" + word
                        + "' is no value for " + Key.KEEP_UNMAPPED.text() + ": write all, or some of "
                        + Arrays.stream(Keep.values()).map(Keep::text).collect(Collectors.joining(", "))));
    }

    private RunPolicy policy() {
        RunPolicy standard = RunPolicy.standard();
        return standard.lockTimeout(duration(Key.LOCK_TIMEOUT, standard.lockTimeout()))
                .statementTimeout(duration(Key.STATEMENT_TIMEOUT, standard.statementTimeout()))
                .lockWait(duration(Key.LOCK_WAIT, standard.lockWait()))
                .retries(value(Key.RETRIES, "a number such as 5", ConfigurationAssembly::count, standard.retries()))
                .lock(value(
                        Key.LOCK,
                        "session or table",
                        text -> LockForm.valueOf(text.toUpperCase(Locale.ROOT)),
                        standard.lock()));
    }

    private static int count(String text) {
        return Integer.parseUnsignedInt(text);
    }

    private Duration duration(Key key, Duration standard) {
        return value(key, "a number and ms, s, min, h or d, such as 500ms; or 0 for none", Timeout::duration, standard);
    }

    /** A value that a parser makes of a text, which it refuses with an {@link IllegalArgumentException}. */
    private <T> T value(Key key, String expected, Function<String, T> parser, T standard) {
        String text = text(key);
        if (text == null) {
            return standard;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    origins.get(key) + ": '" + text + "' is no value for " + key.text() + ": write " + expected, e);
        }
    }

    private RevisionSettings revisions() {
        List<String> entries = list(Key.REVISIONS);
        List<String> packages = list(Key.PACKAGE);
        return new RevisionPlaces(entries, packages, origins.get(Key.REVISIONS), origins.get(Key.PACKAGE)).in(project);
    }

    private DatabaseSettings database() {
        DatabaseUrl url = url();
        String username = connectionText(Key.USERNAME);
        Secret password = password();
        String embedded = text(Key.EMBEDDED_DIRECTORY);
        String table = text(Key.VERSION_TABLE);
        return new DatabaseSettings(
                url,
                username,
                password,
                text(Key.DIALECT),
                list(Key.SCHEMAS),
                table == null ? "autogen_version" : table,
                text(Key.VERSION_SCHEMA),
                project.resolve(path(Key.EMBEDDED_DIRECTORY, embedded == null ? ".autogen/postgresql" : embedded)),
                unusable);
    }

    private @Nullable DatabaseUrl url() {
        String text = connectionText(Key.URL);
        if (text == null) {
            unusable.putIfAbsent(
                    Key.URL,
                    "no database is configured for " + project
                            + ": set 'url' in autogen.properties ('autogen init' lays" + " one down), "
                            + Key.URL.variable() + " or " + Key.URL.flag());
            return null;
        }
        DatabaseUrl url = new DatabaseUrl(text);
        if (!url.isUnderstood()) {
            unusable.put(
                    Key.URL,
                    origins.get(Key.URL) + ": '" + url + "' is no JDBC URL: write jdbc:postgresql://HOST:PORT/DATABASE,"
                            + " or embedded:postgresql");
            return null;
        }
        return url;
    }

    private @Nullable Secret password() {
        Setting file = settings.get(Key.PASSWORD_FILE.text());
        String password = file == null ? connectionText(Key.PASSWORD) : passwordIn(text(Key.PASSWORD_FILE));
        return password == null ? null : new Secret(password);
    }

    private @Nullable String passwordIn(@Nullable String file) {
        if (file == null) {
            return null;
        }
        try {
            List<String> lines = Files.readAllLines(project.resolve(path(Key.PASSWORD_FILE, file)));
            return lines.isEmpty() ? "" : lines.get(0);
        } catch (IOException e) {
            unusable.put(
                    Key.PASSWORD, origins.get(Key.PASSWORD_FILE) + ": the password-file " + file + " cannot be read");
            return null;
        }
    }

    private MappingSettings mapping() {
        List<String> entities = list(Key.ENTITIES);
        String unit = text(Key.PERSISTENCE_UNIT);
        List<String> mappingFiles = list(Key.MAPPING_FILES);
        if (entities.isEmpty() && unit == null && mappingFiles.isEmpty()) {
            entities = EntitySources.packages(project);
            if (!entities.isEmpty()) {
                origins.put(Key.ENTITIES, new Origin("the project's sources"));
            }
        }
        List<Path> classpath = list(Key.CLASSPATH).stream()
                .map(entry -> project.resolve(path(Key.CLASSPATH, entry)))
                .toList();
        return new MappingSettings(entities, unit, mappingFiles, classpath, properties());
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        settings.forEach((key, setting) -> {
            if (Key.isPassedThrough(key)) {
                properties.put(key, filled(setting));
            }
        });
        return properties;
    }

    private List<String> list(Key key) {
        String text = text(key);
        String separators = key == Key.CLASSPATH ? "[," + java.io.File.pathSeparator + "]" : ",";
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separators, -1))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    private Path path(Key key, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new ConfigurationException(origins.get(key) + ": '" + text + "' is no path: " + e.getReason(), e);
        }
    }

    private @Nullable String text(Key key) {
        Setting setting = settings.get(key.text());
        if (setting == null) {
            return null;
        }
        origins.put(key, setting.origin());
        return stripped(filled(setting));
    }

    private static @Nullable String stripped(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static String filled(Setting setting) {
        try {
            return setting.text();
        } catch (UnresolvedPlaceholder e) {
            throw new ConfigurationException(setting.origin() + ": " + e.getMessage(), e);
        }
    }

    /** A placeholder without a value is kept for later; white space may be part of a password. */
    private @Nullable String connectionText(Key key) {
        Setting setting = settings.get(key.text());
        if (setting == null) {
            return null;
        }
        origins.put(key, setting.origin());
        try {
            String text = setting.text();
            return key == Key.PASSWORD ? text : stripped(text);
        } catch (UnresolvedPlaceholder e) {
            unusable.put(key, setting.origin() + ": " + e.getMessage());
            return null;
        }
    }
}
