package dev.autogen.cli;

import dev.autogen.cli.project.LibraryLogs;
import java.io.PrintStream;
import java.io.PrintWriter;

/** The process: what surrounds the command line, handed to it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        PrintWriter out = new PrintWriter(standardOutput(), false, surroundings.charset());
        PrintWriter err = new PrintWriter(System.err, true, surroundings.charset());
        LibraryLogs.silence();
        int code = CommandLines.create(surroundings, new ProjectSessions(surroundings), out, err, arguments)
                .execute(arguments);
        out.flush();
        err.flush();
        // Hibernate, drivers and servers leave threads behind that would keep the process alive.
        System.exit(code);
    }

    /** The standard output for answers alone: what the classes of a project print there goes to the error stream. */
    private static PrintStream standardOutput() {
        PrintStream out = System.out;
        System.setOut(System.err);
        return out;
    }
}
