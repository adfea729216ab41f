package dev.autogen.hibernate.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edit that is a rename or only looks like one; the page beside the files says how it is written.
 *
 * @param title what it shows
 * @param facts the lines before the entities, by their first words
 * @param parts entities and operations, by their headings
 */
record RenameCase(String title, Map<String, List<String>> facts, Map<String, String> parts) {

    private static final String IMPORTS = "package shop;\nimport jakarta.persistence.*;\nimport java.util.Set;\n";

    /** All cases of the files in a folder. */
    static List<RenameCase> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(RenameCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RenameCase> read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            return Stream.of(Files.readString(file).split("(?m)^== ", -1))
                    .filter(text -> !text.isBlank())
                    .map(text -> of(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RenameCase of(String file, String text) {
        String[] sections = text.split("(?m)^--- ", -1);
        Map<String, List<String>> facts = new LinkedHashMap<>();
        List<String> head = sections[0].lines().filter(line -> !line.isBlank()).toList();
        for (String line : head.subList(1, head.size())) {
            String[] fact = line.split(": ", 2);
            facts.computeIfAbsent(fact[0], key -> new ArrayList<>()).add(fact[1]);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 1; i < sections.length; i++) {
            String[] part = sections[i].split("\n", 2);
            parts.put(part[0], part[1].strip());
        }
        return new RenameCase(file + ": " + head.get(0), facts, parts);
    }

    List<String> facts(String key) {
        return facts.getOrDefault(key, List.of());
    }

    /** Renames that must be offered. */
    List<String> renames() {
        return facts("rename");
    }

    /** Every true rename. */
    List<String> all() {
        return Stream.of("rename", "missed", "said")
                .flatMap(key -> facts(key).stream())
                .toList();
    }

    Map<String, String> settings(String side) {
        return facts("setting " + side).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0], setting -> setting[1]));
    }

    /** Writes the entities of one side into a folder. */
    Path sources(String side, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("Entities.java"), IMPORTS + parts.get(side));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
