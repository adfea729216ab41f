package dev.autogen.error;

/** A downgrade was asked for that a revision declares impossible. */
public final class IrreversibleException extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    /**
     * @param revision id of the revision
     * @param reason what its author says
     */
    public IrreversibleException(String revision, String reason) {
        super("revision " + revision + " cannot be undone: " + reason, null);
        this.revision = revision;
    }

    /** Id of the revision. */
    public String revision() {
        return revision;
    }
}
