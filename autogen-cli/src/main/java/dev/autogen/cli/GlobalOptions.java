package dev.autogen.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has; they may stand before its name or after it. */
final class GlobalOptions {

    @Option(
            names = "--project",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the project. Default: the current one.")
    Path project = Path.of("");

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print one JSON document on the standard output, and nothing else there; also when it fails.")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print only what was asked for, and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more: where the values of the configuration come from; every detail of a listing.")
    boolean verbose;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Print the stack trace of an error.")
    boolean stacktrace;

    @Option(names = "--timings", scope = ScopeType.INHERIT, description = "Say how long the parts took.")
    boolean timings;

    @Option(
            names = "--no-build",
            scope = ScopeType.INHERIT,
            description = "Take the project's classes as they are: never ask the build to compile them.")
    boolean noBuild;
}
