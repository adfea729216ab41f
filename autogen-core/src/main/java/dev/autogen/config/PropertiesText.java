package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads the properties format with its lines, which {@link Properties} forgets; Properties itself reads each of them. */
final class PropertiesText {

    private final String name;
    private final List<List<Entry>> documents = new ArrayList<>();
    private List<Entry> document = new ArrayList<>();

    private PropertiesText(String name) {
        this.name = name;
    }

    static List<List<Entry>> parse(String name, String text) {
        PropertiesText parser = new PropertiesText(name);
        parser.read(text.lines().toList());
        parser.divide();
        return List.copyOf(parser.documents);
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripLeading();
            if (line.startsWith("#---") || line.startsWith("!---")) {
                divide();
            } else if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
                int first = i;
                StringBuilder logical = new StringBuilder(line);
                while (continues(lines.get(i)) && i + 1 < lines.size()) {
                    logical.append('\n').append(lines.get(++i));
                }
                entry(logical.toString(), first + 1);
            }
        }
    }

    private void divide() {
        documents.add(List.copyOf(document));
        document = new ArrayList<>();
    }

    private static boolean continues(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void entry(String logical, int line) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    name + ":" + line + ": a \\u that four hexadecimal digits do not follow", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        one.stringPropertyNames().forEach(key -> document.add(new Entry(key, one.getProperty(key), line)));
    }
}
