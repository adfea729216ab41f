package dev.autogen.cli;

/** The exit codes as the help of the commands lists them. */
final class ExitCodes {

    static final String FINE = " 0:it worked";
    static final String FAILED = " 1:it failed; the message says why";
    static final String USAGE = " 2:the command line was not understood";

    private ExitCodes() {}
}
