package dev.autogen.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The packages of a project's own sources that have something mapped, by the look of the text. */
public final class EntitySources {

    private static final List<String> ROOTS = List.of("src/main/java", "src/main/kotlin");

    private static final Pattern MAPPED = Pattern.compile(
            "(?m)^\\s*@(?:jakarta\\.persistence\\.)?(?:Entity|Embeddable|MappedSuperclass|Converter)\\b");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    private EntitySources() {}

    /** The packages of a project in that folder, without those that are below another of them. */
    public static List<String> packages(Path project) {
        TreeSet<String> found = new TreeSet<>();
        for (String root : ROOTS) {
            if (Files.isDirectory(project.resolve(root))) {
                found.addAll(packagesBelow(project.resolve(root)));
            }
        }
        return found.stream()
                .filter(name -> found.stream().noneMatch(other -> name.startsWith(other + ".")))
                .toList();
    }

    private static Collection<String> packagesBelow(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".kt"))
                    .map(EntitySources::packageOf)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // Sources that cannot be walked offer no default; the user is asked for the key then.
            return List.of();
        }
    }

    private static Optional<String> packageOf(Path file) {
        String text = text(file);
        if (text == null || !MAPPED.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? Optional.of(Objects.requireNonNull(matcher.group(1))) : Optional.empty();
    }

    private static @Nullable String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }
}
