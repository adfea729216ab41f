package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command: it reads its arguments, asks the session, and prints the report. */
abstract class Verb implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Sessions sessions;

    @ParentCommand
    private Autogen autogen = new Autogen();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Verb(Surroundings surroundings, Sessions sessions) {
        this.surroundings = surroundings;
        this.sessions = sessions;
    }

    abstract ExitCode run(Invocation invocation);

    @Override
    public final Integer call() {
        CommandLine line = spec.commandLine();
        GlobalOptions options = autogen.options;
        Console console = new Console(
                line.getOut(),
                line.getErr(),
                options,
                surroundings.terminal(),
                new Colours(surroundings.colour() && !options.json));
        Invocation invocation = new Invocation(
                surroundings, sessions, options, ConfigurationFlags.given(line.getParseResult()), console);
        ExitCode code;
        try (invocation) {
            code = run(invocation);
        } catch (Throwable failure) {
            // Whatever it is, an error of the project's classes included, ends as one message and one exit code.
            console.complain(Failures.message(failure));
            console.stackTrace(Failures.stackTrace(failure));
            console.document(Failures.report(failure), invocation.stopwatch());
            code = ExitCode.FAILED;
        }
        console.timings(invocation.stopwatch());
        return code.code();
    }
}
