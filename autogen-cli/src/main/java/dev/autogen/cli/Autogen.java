package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code autogen} itself, which only has others below it. */
@Command(
        name = "autogen",
        abbreviateSynopsis = true,
        sortOptions = false,
        header = "Revisions of a database schema, written from JPA entities.",
        description = {
            "",
            "Edit your entities, then:",
            "  autogen revision -m \"add customer tier\"   writes a Java revision to read, edit and commit",
            "  autogen upgrade                            applies it to the database",
            "  autogen check                              fails while anything is pending"
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nConfiguration:%n",
        footer = {
            "  autogen.properties or autogen.yaml in the project's folder, environment variables",
            "  (AUTOGEN_URL) over it, flags (--url) over both; 'autogen check --help' lists the keys.",
            "  A project of Spring Boot, Quarkus or with a persistence.xml says most of it already.",
            "",
            "In a new project:",
            "  autogen init"
        },
        versionProvider = Version.class)
final class Autogen implements Callable<Integer> {

    @Mixin
    GlobalOptions options = new GlobalOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
