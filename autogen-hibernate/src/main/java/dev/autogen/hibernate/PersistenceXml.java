package dev.autogen.hibernate;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads {@code META-INF/persistence.xml} (Jakarta Persistence, section 8.2.1). Hibernate's own parser has another name and
 * another shape in each of its lines.
 */
final class PersistenceXml {

    private static final String LOCATION = "META-INF/persistence.xml";

    private PersistenceXml() {}

    /** The unit that the model means, or none if it does without. */
    static Optional<PersistenceUnit> find(HibernateModel model) {
        List<PersistenceUnit> units = units(model.classLoader());
        String names = units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", "));
        if (model.persistenceUnit().isPresent()) {
            String name = model.persistenceUnit().get();
            return Optional.of(units.stream()
                    .filter(unit -> unit.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ConfigurationException("there is no persistence unit '" + name + "': "
                            + (units.isEmpty()
                                    ? "no " + LOCATION + " is on the class path"
                                    : "the class path has " + names))));
        }
        boolean listed = !model.entities().isEmpty() || !model.mappingFiles().isEmpty();
        if (units.size() > 1 && !listed) {
            throw new ConfigurationException(
                    "the class path has several persistence units: " + names + "; set persistence-unit to one of them");
        }
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }

    private static List<PersistenceUnit> units(ClassLoader classLoader) {
        List<PersistenceUnit> units = new ArrayList<>();
        try {
            for (URL file : Collections.list(classLoader.getResources(LOCATION))) {
                for (Element unit : children(document(file), "persistence-unit")) {
                    units.add(unit(unit, file));
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException(LOCATION + " cannot be searched for on the class path: " + e, e);
        }
        return units;
    }

    private static Element document(URL file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            URLConnection connection = file.openConnection();
            // A cached connection keeps a jar open, and old, after it was rebuilt.
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return factory.newDocumentBuilder().parse(stream).getDocumentElement();
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new ConfigurationException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static PersistenceUnit unit(Element unit, URL file) throws MalformedURLException {
        String location = file.toExternalForm();
        URL root = rootOf(location.substring(0, location.length() - LOCATION.length()));
        List<URL> jarFiles = new ArrayList<>();
        for (String jar : texts(unit, "jar-file")) {
            jarFiles.add(new URL(root, jar));
        }
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element list : children(unit, "properties")) {
            for (Element property : children(list, "property")) {
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
        }
        List<String> exclude = texts(unit, "exclude-unlisted-classes");
        return new PersistenceUnit(
                unit.getAttribute("name"),
                root,
                texts(unit, "class"),
                texts(unit, "mapping-file"),
                jarFiles,
                !exclude.isEmpty()
                        && !exclude.get(0).equals("false")
                        && !exclude.get(0).equals("0"),
                texts(unit, "validation-mode").stream().findFirst().orElse(null),
                properties);
    }

    /** The jar itself rather than the inside of it: {@code file:/a.jar} for {@code jar:file:/a.jar!/}. */
    private static URL rootOf(String location) throws MalformedURLException {
        return location.startsWith("jar:") && location.endsWith("!/")
                ? new URL(location.substring("jar:".length(), location.length() - "!/".length()))
                : new URL(location);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream()
                .map(child -> child.getTextContent().strip())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child && name.equals(child.getLocalName())) {
                children.add(child);
            }
        }
        return children;
    }
}
