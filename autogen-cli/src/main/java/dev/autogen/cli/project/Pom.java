package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a pom says of its place among others.
 *
 * @param packaging {@code jar} unless it says otherwise
 * @param modules as they are written, those of profiles too
 * @param parent the relative path of its parent; none if it has no parent, or one that is not looked for on the disk
 */
record Pom(String packaging, List<String> modules, Optional<String> parent) {
    Pom {
        modules = List.copyOf(modules);
    }

    static Pom read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                return read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new ConfigurationException(
                    file + " is not a valid pom, line " + e.getLocation().getLineNumber() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Pom read(XMLStreamReader xml) throws XMLStreamException {
        String packaging = "jar";
        List<String> modules = new ArrayList<>();
        @Nullable String parent = null;
        List<String> path = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.add(xml.getLocalName());
                text.setLength(0);
                if (at(path).equals("project/parent")) {
                    parent = "../pom.xml";
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String value = text.toString().strip();
                switch (at(path)) {
                    case "project/packaging" -> packaging = value;
                    case "project/parent/relativePath" -> parent = value;
                    case "project/modules/module", "project/profiles/profile/modules/module" -> modules.add(value);
                    default -> {}
                }
                path.remove(path.size() - 1);
            }
        }
        return new Pom(packaging, modules, Optional.ofNullable(parent).filter(relative -> !relative.isEmpty()));
    }

    private static String at(List<String> path) {
        return String.join("/", path);
    }
}
