package dev.autogen.config;

import dev.autogen.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML as flat keys. Only the tree of nodes is built: it has the lines, keeps every scalar as it was written, and
 * makes no object of anything.
 */
final class YamlText {

    private static final int DEEPEST = 50;

    /** A value that Maven fills when it copies the file, as in Spring Boot projects: no YAML until it has. */
    private static final Pattern FILTERED = Pattern.compile("(?m)((?::|-)[ \\t]+)(@[^\\r\\n']*)$");

    private final String name;
    private final List<Entry> entries = new ArrayList<>();

    private YamlText(String name) {
        this.name = name;
    }

    static List<List<Entry>> parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        String quoted = FILTERED.matcher(text).replaceAll("$1'$2'");
        List<List<Entry>> documents = new ArrayList<>();
        try {
            for (Node root : new Compose(settings).composeAllFromString(quoted)) {
                YamlText document = new YamlText(name);
                if (!isNull(root)) {
                    document.flatten("", root, line(root), 0);
                }
                documents.add(List.copyOf(document.entries));
            }
        } catch (MarkedYamlEngineException e) {
            // The exception's own message quotes the line, which may hold a password.
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new ConfigurationException(name + line + ": not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new ConfigurationException(name + ": not YAML: it has characters that YAML does not allow");
        }
        return List.copyOf(documents);
    }

    private void flatten(String key, Node node, int line, int depth) {
        if (depth > DEEPEST) {
            throw new ConfigurationException(name + ":" + line + ": nested too deep, or an alias within itself");
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                flatten(child(key, tuple.getKeyNode()), tuple.getValueNode(), line(tuple.getKeyNode()), depth + 1);
            }
        } else if (key.isEmpty()) {
            throw new ConfigurationException(name + ":" + line + ": 'key: value' is expected here");
        } else if (node instanceof SequenceNode sequence) {
            list(key, sequence.getValue(), line, depth);
        } else if (node instanceof ScalarNode scalar && !isNull(node)) {
            entries.add(new Entry(key, scalar.getValue(), line));
        }
    }

    private void list(String key, List<Node> items, int line, int depth) {
        if (items.stream().allMatch(ScalarNode.class::isInstance)) {
            String joined =
                    items.stream().map(item -> ((ScalarNode) item).getValue()).collect(Collectors.joining(","));
            entries.add(new Entry(key, joined, line));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            flatten(key + "[" + i + "]", items.get(i), line(items.get(i)), depth + 1);
        }
    }

    private String child(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return key.isEmpty() ? scalar.getValue() : key + "." + scalar.getValue();
        }
        throw new ConfigurationException(name + ":" + line(node) + ": a key must be a plain text");
    }

    private static boolean isNull(Node node) {
        return node.getTag().equals(Tag.NULL);
    }

    private static int line(Node node) {
        Optional<Mark> mark = node.getStartMark();
        return mark.map(Mark::getLine).orElse(0) + 1;
    }
}
