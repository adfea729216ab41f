package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of targets, one a line: {@code schema:NAME} for a schema of the configured database, or a JDBC URL; either with
 * {@code NAME =} before it. Empty lines and lines that begin with {@code #} say nothing; placeholders are those of the
 * configuration. A message names the line, and nothing of an address that might hold a password.
 */
final class TargetsFile {

    private static final String SCHEMA = "schema:";
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern NAMED = Pattern.compile("(?<name>[^=:$]*?)\\s*=\\s*(?<address>.*)");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    private final String file;
    private final Placeholders placeholders;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> addresses = new HashMap<>();

    private TargetsFile(String file, Placeholders placeholders) {
        this.file = file;
        this.placeholders = placeholders;
    }

    /**
     * One target.
     *
     * @param name what it is called
     * @param url where it is; null for the configured database
     * @param schema the schema; null for the connection's default one
     */
    record Line(
            String name,
            @Nullable DatabaseUrl url,
            @Nullable String schema) {

        String address() {
            return url == null ? SCHEMA + schema : url.text();
        }

        TargetSettings settings(Optional<ConnectionSettings> credentials) {
            ConnectionSettings connection = url == null
                    ? null
                    : new ConnectionSettings(
                            url,
                            credentials.map(ConnectionSettings::username).orElse(null),
                            credentials.map(ConnectionSettings::password).orElse(null));
            return new TargetSettings(name, connection, schema);
        }
    }

    static List<Line> read(Path path, String file, Placeholders placeholders) {
        TargetsFile targets = new TargetsFile(file, placeholders);
        List<String> lines = lines(path, file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(BYTE_ORDER_MARK, "").strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                targets.add(line, i + 1);
            }
        }
        if (targets.lines.isEmpty()) {
            throw new ConfigurationException(file + ": no target is listed: write a line for each, schema:NAME for a"
                    + " schema of the configured database, or a JDBC URL");
        }
        return List.copyOf(targets.lines);
    }

    private static List<String> lines(Path path, String file) {
        try {
            return Files.readAllLines(path);
        } catch (CharacterCodingException e) {
            throw new ConfigurationException("the list of targets " + file + " is not UTF-8: save it as that", e);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "the list of targets " + file + " cannot be read: "
                            + (Files.exists(path) ? e.getMessage() : "there is no such file"),
                    e);
        }
    }

    private void add(String text, int number) {
        String where = file + ":" + number + ": ";
        Matcher named = NAMED.matcher(text);
        boolean hasName = named.matches();
        String address = filled(hasName ? named.group("address") : text, where);
        Line line = hasName ? line(address, name(named.group("name"), where), where) : line(address, null, where);
        once(names, line.name(), number, where + "the name '" + line.name() + "' stands");
        once(addresses, line.address(), number, where + "the same database or schema stands");
        lines.add(line);
    }

    private static Line line(String address, @Nullable String name, String where) {
        if (address.startsWith(SCHEMA)) {
            String schema = address.substring(SCHEMA.length()).strip();
            if (schema.isEmpty() || schema.chars().anyMatch(Character::isISOControl)) {
                throw new ConfigurationException(where + "schema: is followed by the exact name of a schema");
            }
            return new Line(name == null ? schema : name, null, schema);
        }
        DatabaseUrl url = new DatabaseUrl(address);
        if (!address.startsWith("jdbc:") || address.chars().anyMatch(Character::isISOControl)) {
            throw new ConfigurationException(
                    where + "neither a schema nor a JDBC URL: write schema:NAME or"
                            + " jdbc:postgresql://HOST:PORT/DATABASE, with a name before it where you like, as in acme = schema:tenant_7");
        }
        return new Line(name == null ? url.toString() : name, url, null);
    }

    private static String name(String name, String where) {
        if (!NAME.matcher(name).matches()) {
            throw new ConfigurationException(
                    where + "what stands before = is the name of the target: at most 100 letters, digits, and . _ -");
        }
        return name;
    }

    private String filled(String text, String where) {
        try {
            return placeholders.fill(text).strip();
        } catch (UnresolvedPlaceholder e) {
            throw new ConfigurationException(where + e.getMessage(), e);
        }
    }

    private static void once(Map<String, Integer> seen, String value, int number, String problem) {
        Integer earlier = seen.put(value, number);
        if (earlier != null) {
            throw new ConfigurationException(problem + " already in line " + earlier + ": a target is listed once");
        }
    }
}
