package dev.autogen.cli.init;

import dev.autogen.error.ConfigurationException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code autogen init} can lay down: a folder of {@code templates} each. */
public enum ProjectTemplate {
    MAVEN("a Maven project, be it of Spring Boot, Quarkus or with a persistence.xml: autogen.properties with what the"
            + " project does not say already, and the folder of the revisions");

    /** The one that is taken where none is named. */
    public static final ProjectTemplate STANDARD = MAVEN;

    private final String description;

    ProjectTemplate(String description) {
        this.description = description;
    }

    /** Its name, which is also that of its folder. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /**
     * The template of a name.
     *
     * @throws ConfigurationException if there is none
     */
    public static ProjectTemplate of(String text) {
        return Arrays.stream(values())
                .filter(template -> template.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("there is no template '" + text + "': there is "
                        + Arrays.stream(values()).map(ProjectTemplate::text).collect(Collectors.joining(", "))
                        + ", see 'autogen list-templates'; nothing was written"));
    }
}
