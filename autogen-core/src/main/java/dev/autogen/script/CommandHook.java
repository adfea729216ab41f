package dev.autogen.script;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that is given the file. It is started as it is, by no shell, in the folder of the project, and has no input.
 *
 * @param words the program and its arguments; <code>{file}</code> in one of them is the file, which else comes last
 * @param folder the folder of the project
 */
public record CommandHook(List<String> words, Path folder) implements WriteHook {

    private static final String FILE = "{file}";
    private static final int LONGEST_OUTPUT = 10_000;
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s,\"'])+|,|\\S");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    public CommandHook {
        words = List.copyOf(words);
    }

    /**
     * Commands with commas between, words with blanks between; quotes around what holds either.
     *
     * @throws IllegalArgumentException if a quote is never closed
     */
    public static List<CommandHook> list(String text, Path folder) {
        List<CommandHook> hooks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text + ",");
        while (word.find()) {
            String found = word.group();
            if (found.equals("\"") || found.equals("'")) {
                throw new IllegalArgumentException("'" + text + "' has a quote that is never closed");
            } else if (!found.equals(",")) {
                words.add(QUOTED.matcher(found)
                        .replaceAll(quoted ->
                                Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))));
            } else if (!words.isEmpty()) {
                hooks.add(new CommandHook(words, folder));
                words = new ArrayList<>();
            }
        }
        return hooks;
    }

    @Override
    public void written(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(file))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException("it ended with exit code " + code + (output.isEmpty() ? "" : "\n" + end(output)));
        }
    }

    private static String end(String output) {
        return output.length() <= LONGEST_OUTPUT ? output : "... " + output.substring(output.length() - LONGEST_OUTPUT);
    }

    private List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        for (String word : words) {
            command.add(word.replace(FILE, file.toString()));
        }
        if (words.stream().noneMatch(word -> word.contains(FILE))) {
            command.add(file.toString());
        }
        // a program of the project is found there, whatever folder autogen was started in
        Path own = folder.resolve(words.get(0));
        if (words.get(0).contains("/") && Files.exists(own)) {
            command.set(0, own.toString());
        }
        return command;
    }

    @Override
    public String describe() {
        return "'" + String.join(" ", words) + "'";
    }
}
