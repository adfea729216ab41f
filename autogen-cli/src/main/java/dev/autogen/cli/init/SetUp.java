package dev.autogen.cli.init;

import dev.autogen.cli.report.InitReport;
import dev.autogen.config.Configuration;
import dev.autogen.config.DatabaseUrl;
import dev.autogen.config.EntitySources;
import dev.autogen.config.Key;
import dev.autogen.config.Origin;
import dev.autogen.config.RevisionSettings;
import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code autogen init} does for a project.
 *
 * @param configuration what the project says of itself without a file of autogen's own
 * @param template what is laid down
 * @param version version of autogen that the project is to depend on
 */
public record SetUp(Configuration configuration, ProjectTemplate template, String version) {

    private static final List<String> CONFIGURATION_FILES =
            List.of("autogen.properties", "autogen.yaml", "autogen.yml");

    /**
     * Refuses what is no Maven project, and one that has a set-up; reads nothing that could be wrong in an existing one.
     *
     * @throws ConfigurationException if it is refused
     */
    public static void requireFresh(Path project) {
        if (!Files.isDirectory(project)) {
            throw new ConfigurationException("the project's folder " + project + " does not exist");
        }
        if (!Files.isRegularFile(project.resolve("pom.xml"))) {
            throw new ConfigurationException("there is no pom.xml in " + project
                    + ": 'autogen init' sets up a Maven project; go to its folder or name it with --project");
        }
        for (String name : CONFIGURATION_FILES) {
            if (Files.exists(project.resolve(name))) {
                throw new ConfigurationException(name + " is in " + project
                        + " already: nothing was written; edit it, or delete it and run 'autogen init' again");
            }
        }
    }

    /**
     * Lays it down.
     *
     * @throws ConfigurationException if a file is there already or cannot be written; then nothing is written
     */
    public InitReport layDown() {
        requireNoSecret();
        Path project = configuration.project();
        RevisionSettings revisions = revisions();
        NewFiles files = new NewFiles(project);
        files.add(
                project.resolve("autogen.properties"),
                new Template(template)
                        .fill(
                                "autogen.properties",
                                Map.of(
                                        "url", url(),
                                        "entities", entities(),
                                        "package", packages(revisions),
                                        "revisions", places(revisions))));
        revisions.places().forEach(place -> companion(files, place));
        return new InitReport(files.write(), steps());
    }

    private void companion(NewFiles files, RevisionSettings.Place place) {
        boolean isSource = relative(place.folder()).matches("src/[^/]+/java(/.*)?")
                && !place.packageName().isEmpty();
        String name = isSource ? "package-info.java" : "README.md";
        files.add(
                place.folder().resolve(name),
                new Template(template).fill(name, Map.of("package", place.packageName())));
    }

    /** What the folders say themselves where one is in no package, which a list cannot hold. */
    private static String packages(RevisionSettings revisions) {
        if (revisions.places().stream().anyMatch(place -> place.packageName().isEmpty())) {
            return "";
        }
        return revisions.places().stream()
                .map(RevisionSettings.Place::packageName)
                .map(SetUp::escaped)
                .collect(Collectors.joining(", "));
    }

    private String places(RevisionSettings revisions) {
        return Stream.concat(
                        revisions.places().stream().map(place -> relative(place.folder())),
                        revisions.packages().stream().map(name -> "classpath:" + name))
                .map(SetUp::escaped)
                .collect(Collectors.joining(", "));
    }

    private RevisionSettings revisions() {
        if (configuration.findOrigin(Key.PACKAGE).isPresent()
                || configuration.findOrigin(Key.REVISIONS).isPresent()) {
            return configuration.revisions();
        }
        String name = RevisionPackage.nextTo(EntitySources.packages(configuration.project()));
        return new RevisionSettings(
                configuration.project().resolve("src/main/java").resolve(name.replace('.', '/')), name);
    }

    private String url() {
        DatabaseUrl url = configuration.database().url();
        return configuration
                .findOrigin(Key.URL)
                .map(origin -> line("url", origin, url == null ? "" : url.text()))
                .orElse("url = embedded:postgresql");
    }

    private String entities() {
        List<String> entities = configuration.mapping().entities();
        if (!entities.isEmpty()) {
            return "entities = " + escaped(String.join(",", entities));
        }
        return configuration
                .findOrigin(Key.PERSISTENCE_UNIT)
                .map(origin -> "# entities: those of the unit "
                        + configuration.mapping().persistenceUnit() + " of " + origin)
                .orElse("# entities = com.example.shop");
    }

    /** A flag is written down; what another file or the environment says stays there, so that it is said once. */
    private static String line(String key, Origin origin, String value) {
        return origin.text().startsWith("--")
                ? key + " = " + escaped(value)
                : "# " + key + " comes from " + origin + "; a line here would win over it.";
    }

    private void requireNoSecret() {
        DatabaseUrl url = configuration.database().url();
        boolean given = configuration
                .findOrigin(Key.URL)
                .map(origin -> origin.text().equals(Key.URL.flag()))
                .orElse(false);
        if (given && url != null && !url.toString().equals(url.text())) {
            throw new ConfigurationException("--url holds a password, which does not belong into a file: leave it out"
                    + " there and set AUTOGEN_PASSWORD; nothing was written");
        }
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        if (!pom().contains("<artifactId>autogen-core</artifactId>")) {
            steps.add("add to the dependencies in pom.xml, so that the project compiles with its revisions:\n\n"
                    + "    <dependency>\n        <groupId>dev.autogen</groupId>\n"
                    + "        <artifactId>autogen-core</artifactId>\n        <version>" + version
                    + "</version>\n    </dependency>\n");
        }
        if (configuration.database().url() == null
                || configuration.database().url().embedded()) {
            steps.add("add .autogen/ to .gitignore, where the embedded database is kept");
        }
        if (configuration.mapping().isEmpty()) {
            steps.add("say in autogen.properties where the entities are: none were found in src/main/java");
        }
        steps.add("autogen revision -m \"first tables\"");
        return steps;
    }

    private String pom() {
        try {
            return Files.readString(configuration.project().resolve("pom.xml"));
        } catch (IOException e) {
            // It is only asked whether something is in it.
            return "";
        }
    }

    private String relative(Path folder) {
        Path project = configuration.project();
        return (folder.startsWith(project) ? project.relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
    }

    /** For the properties format, which takes a backslash for an escape, and for placeholders. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("${", "$${");
    }
}
