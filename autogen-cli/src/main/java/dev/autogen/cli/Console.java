package dev.autogen.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a run speaks. Answers go to the standard output, remarks to the standard error stream; with {@code --json} the
 * standard output has the one document and nothing else.
 */
final class Console {

    /** What fits on every terminal. */
    private static final int LINE = 79;

    private final PrintWriter out;
    private final PrintWriter err;
    private final GlobalOptions options;
    private final boolean terminal;
    private final Colours colours;

    Console(PrintWriter out, PrintWriter err, GlobalOptions options, boolean terminal, Colours colours) {
        this.out = out;
        this.err = err;
        this.options = options;
        this.terminal = terminal;
        this.colours = colours;
    }

    Colours colours() {
        return colours;
    }

    /** What was asked for: also printed with {@code --quiet}. */
    void answer(String text) {
        if (!options.json) {
            out.println(text);
            out.flush();
        }
    }

    /** What a person wants to know besides. */
    void say(String text) {
        if (!options.quiet) {
            answer(text);
        }
    }

    /** A remark: what to do next, what was not as it should be. */
    void remark(String text) {
        if (!options.quiet) {
            err.println(text);
        }
    }

    /** Whether a person looks on, and one line may be written over and over. */
    boolean isLive() {
        return terminal && !options.json && !options.quiet;
    }

    /** Writes over the line that stands there; an empty text takes it away. */
    void overwrite(String text) {
        String cut = text.length() > LINE ? text.substring(0, LINE) : text;
        err.print("\r" + " ".repeat(LINE) + "\r" + cut);
        err.flush();
    }

    /** What takes long just now: for a person who waits. */
    void progress(String text) {
        if (terminal || options.verbose) {
            remark(Printable.line(text) + " ...");
        }
    }

    /** A remark for those who want to know more. */
    void detail(String text) {
        if (options.verbose) {
            err.println(text);
        }
    }

    /** A question, or part of one: always printed, for somebody waits for the answer. */
    void ask(String text) {
        err.print(text);
        err.flush();
    }

    /** That the command failed: always printed. */
    void complain(String message) {
        err.println(colours.red("autogen: ") + Printable.text(message));
    }

    /** Where it failed, if that is wanted. */
    void stackTrace(String trace) {
        if (options.stacktrace) {
            err.print(trace);
        }
    }

    /** The document of {@code --json}, with the times where they are wanted. */
    void document(Object report, Stopwatch stopwatch) {
        if (options.timings) {
            document(report, stopwatch.milliseconds());
        } else if (options.json) {
            out.println(Json.text(report));
            out.flush();
        }
    }

    /** The document of {@code --json}, with the times. */
    void document(Object report, Map<String, Long> timings) {
        if (options.json) {
            out.println(Json.text(report, timings));
            out.flush();
        }
    }

    /** The times, where a person asked for them. */
    void timings(Stopwatch stopwatch) {
        if (options.timings && !options.json) {
            err.println("timings in milliseconds");
            for (Map.Entry<String, Long> part : stopwatch.milliseconds().entrySet()) {
                err.printf("  %-14s%7d%n", part.getKey(), part.getValue());
            }
        }
    }
}
