package dev.autogen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How much heap a command has in use at its fullest, under the limit that it has to keep.
 *
 * @param command a call of the launcher
 * @param exit its exit code
 */
record PeakHeap(List<String> command, int exit) {

    /** Such as {@code Pause Young (Allocation Failure) 136M->12M(494M)}. */
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");

    private static final Pattern AT_EXIT = Pattern.compile("(?:generation|space) +total \\d+K, used (\\d+)K");

    long mebibytes() throws IOException, InterruptedException {
        Path log = Files.createTempFile("benchmark", ".gc");
        try {
            Run.of(command, exit, Map.of("AUTOGEN_JAVA_OPTS", "-Xmx512m -Xlog:gc,gc+heap+exit:file=" + log + ":none"));
            String text = Files.readString(log);
            long collected = COLLECTION
                    .matcher(text)
                    .results()
                    .mapToLong(PeakHeap::number)
                    .max()
                    .orElse(0);
            long atExit =
                    AT_EXIT.matcher(text).results().mapToLong(PeakHeap::number).sum() / 1024;
            return Math.max(collected, atExit);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    private static long number(MatchResult found) {
        return Long.parseLong(found.group(1));
    }
}
