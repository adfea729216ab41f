package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The connection that a unit of {@code persistence.xml} names. All else of the unit is Hibernate's to read. */
final class PersistenceXml {

    static final String NAME = "src/main/resources/META-INF/persistence.xml";

    private static final Map<String, Key> PROPERTIES = Map.of(
            "jakarta.persistence.jdbc.url", Key.URL,
            "jakarta.persistence.jdbc.user", Key.USERNAME,
            "jakarta.persistence.jdbc.password", Key.PASSWORD,
            "javax.persistence.jdbc.url", Key.URL,
            "javax.persistence.jdbc.user", Key.USERNAME,
            "javax.persistence.jdbc.password", Key.PASSWORD);

    private final List<Element> units;
    private final Placeholders placeholders;

    private PersistenceXml(List<Element> units, Placeholders placeholders) {
        this.units = units;
        this.placeholders = placeholders;
    }

    static PersistenceXml read(Path project, Placeholders placeholders) {
        Path file = project.resolve(NAME);
        return new PersistenceXml(Files.isRegularFile(file) ? units(file) : List.of(), placeholders);
    }

    /** The unit of that name, or the only one where no name is asked for. */
    SettingsLayer translate(@Nullable String wanted) {
        SettingsLayer layer = new SettingsLayer();
        unit(wanted).ifPresent(unit -> {
            layer.put(Key.PERSISTENCE_UNIT.text(), setting(unit.getAttribute("name"), Placeholders.NONE));
            for (Element property : elements(unit, "property")) {
                Key key = PROPERTIES.get(property.getAttribute("name"));
                if (key != null) {
                    layer.put(key.text(), setting(property.getAttribute("value"), placeholders));
                }
            }
        });
        return layer;
    }

    private Optional<Element> unit(@Nullable String wanted) {
        return wanted == null && units.size() > 1
                ? Optional.empty()
                : units.stream()
                        .filter(unit ->
                                wanted == null || unit.getAttribute("name").equals(wanted))
                        .findFirst();
    }

    private static Setting setting(String text, Placeholders placeholders) {
        return new Setting(text, new Origin(NAME), placeholders);
    }

    private static List<Element> units(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            // The default handler prints to the standard error stream.
            builder.setErrorHandler(new DefaultHandler());
            return elements(builder.parse(file.toFile()).getDocumentElement(), "persistence-unit");
        } catch (SAXParseException e) {
            throw new ConfigurationException(NAME + ":" + e.getLineNumber() + ": not XML: " + e.getMessage(), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new ConfigurationException("cannot read " + NAME + ": " + e.getMessage(), e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
