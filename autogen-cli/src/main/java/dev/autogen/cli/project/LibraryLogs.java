package dev.autogen.cli.project;

import java.util.logging.LogManager;

/** What Hibernate and drivers log while a command runs. */
public final class LibraryLogs {

    private LibraryLogs() {}

    /**
     * Keeps it from the terminal: it would stand between the lines, or inside the document, that a command prints. For the
     * whole process, whatever logging library the project brings.
     */
    public static void silence() {
        // Hibernate logs through this library, which would otherwise start the project's own, with the project's
        // settings.
        System.setProperty("org.jboss.logging.provider", "jdk");
        // MariaDB's driver prints a warning for every statement that fails, to the console if need be; such as the one
        // that looks for books in a database that has none.
        System.setProperty("mariadb.logging.disable", "true");
        LogManager.getLogManager().reset();
    }
}
