package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code list-templates} found.
 *
 * @param status always {@code listed}
 * @param templates what {@code init} can lay down
 */
public record TemplatesReport(Status status, List<Template> templates) {

    /** That it was listed. */
    public enum Status {
        LISTED
    }

    /**
     * Something that {@code init} can lay down.
     *
     * @param name what {@code init --template} calls it
     * @param description what it is for
     * @param standard whether {@code init} takes it where none is named
     */
    public record Template(String name, String description, boolean standard) {}

    public TemplatesReport {
        templates = List.copyOf(templates);
    }

    public TemplatesReport(List<Template> templates) {
        this(Status.LISTED, templates);
    }
}
