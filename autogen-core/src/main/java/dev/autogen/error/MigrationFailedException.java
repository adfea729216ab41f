package dev.autogen.error;

/** A statement of a revision failed. */
public final class MigrationFailedException extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String operation;
    private final String sql;

    /**
     * @param revision id of the revision
     * @param operation description of the operation
     * @param sql the statement
     * @param consequence what state this leaves, and what to do
     * @param cause what the database said
     */
    public MigrationFailedException(
            String revision, String operation, String sql, String consequence, Throwable cause) {
        super(
                "revision " + revision + " failed\n  operation: " + operation + "\n  sql: " + sql + "\n  error: "
                        + cause.getMessage() + "\n" + consequence,
                cause);
        this.revision = revision;
        this.operation = operation;
        this.sql = sql;
    }

    /** Id of the revision. */
    public String revision() {
        return revision;
    }

    /** Description of the operation. */
    public String operation() {
        return operation;
    }

    /** The statement that failed. */
    public String sql() {
        return sql;
    }
}
