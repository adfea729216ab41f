package dev.autogen.error;

import java.util.List;

/** The database is not at the newest revision, and what was asked needs it to be. */
public final class NotAtHeadException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /**
     * @param current ids of the revisions that the database is at
     * @param heads ids of the newest revisions
     */
    public NotAtHeadException(List<String> current, List<String> heads) {
        super(
                "the database is at " + (current.isEmpty() ? "no revision" : String.join(", ", current))
                        + ", not at head " + String.join(", ", heads) + ": run 'autogen upgrade"
                        + (heads.size() > 1 ? " heads" : "") + "' first",
                null);
    }
}
