package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A properties or YAML file, read.
 *
 * @param name the file as messages name it: relative to the project, slashes between
 * @param documents what it holds; several where {@code ---} or {@code #---} divide it
 */
record SettingsFile(String name, List<List<Entry>> documents) {

    /**
     * Reads a file of the project.
     *
     * @throws ConfigurationException if it cannot be read or does not parse, with the line
     */
    static SettingsFile read(Path project, String name) {
        String text = text(project.resolve(name), name);
        return new SettingsFile(
                name, name.endsWith(".properties") ? PropertiesText.parse(name, text) : YamlText.parse(name, text));
    }

    private static String text(Path file, String name) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ConfigurationException("cannot read " + name + ": " + e.getMessage(), e);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Older properties files are Latin-1, which takes any byte.
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
