package dev.autogen.cli;

import java.io.PrintWriter;

/** The process: what surrounds the command line, handed to it. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.ofProcess();
        PrintWriter out = new PrintWriter(System.out, false, surroundings.charset());
        PrintWriter err = new PrintWriter(System.err, true, surroundings.charset());
        int code = CommandLines.create(surroundings, new ProjectSessions(surroundings), out, err)
                .execute(arguments);
        out.flush();
        err.flush();
        // Hibernate, drivers and servers leave threads behind that would keep the process alive.
        System.exit(code);
    }
}
