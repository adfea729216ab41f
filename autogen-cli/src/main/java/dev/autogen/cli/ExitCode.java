package dev.autogen.cli;

/** What the process says to whoever started it. */
public enum ExitCode {
    /** All is well. */
    FINE(0),
    /** It failed, and said why. */
    FAILED(1),
    /** The command line was not understood. */
    USAGE(2),
    /** It worked, and found the database to be something else than it should be. */
    PENDING(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
