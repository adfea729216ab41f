package dev.autogen.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * One run of the command line.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error stream
 */
record Run(int code, String out, String err) {

    static Run of(Surroundings surroundings, Sessions sessions, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CommandLines.create(surroundings, sessions, new PrintWriter(out), new PrintWriter(err), arguments)
                .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    static Surroundings in(Path directory) {
        return in(directory, Map.of());
    }

    static Surroundings in(Path directory, Map<String, String> environment) {
        return new Surroundings(environment, Map.of(), directory, false, Instant.now(), Instant.now());
    }

    /** The one document that is all of the standard output. */
    JsonObject document() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
