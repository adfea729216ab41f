package dev.autogen.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the command line together. */
public final class CommandLines {

    private CommandLines() {}

    /**
     * The command line for one run. Where its first argument is a command, the others are not made: all of them together
     * take longer to make than some take to run.
     *
     * @param surroundings what a run finds around it
     * @param sessions opens projects
     * @param out standard output
     * @param err standard error stream
     * @param arguments what it will be run with
     */
    public static CommandLine create(
            Surroundings surroundings, Sessions sessions, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine root = new CommandLine(new Autogen());
        verbs(surroundings, sessions, arguments).forEach(verb -> {
            CommandLine line = new CommandLine(verb);
            ConfigurationFlags.addTo(line.getCommandSpec());
            line.getCommandSpec()
                    .usageMessage()
                    .abbreviateSynopsis(true)
                    .sortOptions(false)
                    .parameterListHeading("%nArguments:%n")
                    .optionListHeading("%nOptions:%n")
                    .exitCodeListHeading("%nExit codes:%n")
                    .footerHeading("%nExamples:%n");
            root.addSubcommand(line);
        });
        return root.setOut(out)
                .setErr(err)
                .setColorScheme(Help.defaultColorScheme(surroundings.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(CommandLines::misused);
    }

    private static List<Verb> verbs(Surroundings surroundings, Sessions sessions, String[] arguments) {
        List<Verb> all = verbs(surroundings, sessions);
        List<Verb> called = all.stream()
                .filter(verb -> arguments.length > 0 && name(verb).equals(arguments[0]))
                .toList();
        return called.isEmpty() ? all : called;
    }

    private static String name(Verb verb) {
        return verb.getClass().getAnnotation(Command.class).name();
    }

    private static List<Verb> verbs(Surroundings surroundings, Sessions sessions) {
        return List.of(
                new InitVerb(surroundings, sessions),
                new ListTemplatesVerb(surroundings, sessions),
                new RevisionVerb(surroundings, sessions),
                new CheckVerb(surroundings, sessions),
                new UpgradeVerb(surroundings, sessions),
                new DowngradeVerb(surroundings, sessions),
                new CurrentVerb(surroundings, sessions),
                new HistoryVerb(surroundings, sessions),
                new HeadsVerb(surroundings, sessions),
                new BranchesVerb(surroundings, sessions),
                new ShowVerb(surroundings, sessions),
                new MergeVerb(surroundings, sessions),
                new RebaseVerb(surroundings, sessions),
                new StampVerb(surroundings, sessions),
                new EditVerb(surroundings, sessions),
                new EnsureVersionVerb(surroundings, sessions),
                new PluginsVerb(surroundings, sessions));
    }

    private static int misused(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("autogen: " + Printable.text(message(exception)));
        err.println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        if (Arrays.asList(arguments).contains("--json")) {
            line.getOut().println(Json.text(Failures.usage(message(exception))));
        }
        line.getOut().flush();
        err.flush();
        return ExitCode.USAGE.code();
    }

    private static String message(ParameterException exception) {
        String message = exception.getMessage() == null ? "wrong usage" : exception.getMessage();
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return message + "; did you mean " + unmatched.getSuggestions().get(0) + "?";
        }
        return message;
    }
}
