package dev.autogen.rewrite;

import dev.autogen.error.ConfigurationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts rewriters into the order in which they are asked: first those that plugins add for good, as they come; then those that
 * plugins offer by name, in the order in which a configuration names them; then those that come with autogen, in an order of their
 * own, whatever the configuration says. Not for several threads.
 */
public final class RewritersBuilder {

    private final List<Rewriter> operations = new ArrayList<>();
    private final List<ScriptRewriter> scripts = new ArrayList<>();
    private final Map<String, Rewriter> namedOperations = new LinkedHashMap<>();
    private final Map<String, ScriptRewriter> namedScripts = new LinkedHashMap<>();

    /** Adds one for good. */
    public void add(Rewriter rewriter) {
        operations.add(rewriter);
    }

    /** Adds one for good. */
    public void addScript(ScriptRewriter rewriter) {
        scripts.add(rewriter);
    }

    /**
     * Offers one by name.
     *
     * @throws ConfigurationException if the name is taken, or none that could stand in a list
     */
    public void offer(String name, Rewriter rewriter) {
        requireFree(name);
        namedOperations.put(name, rewriter);
    }

    /** As {@link #offer(String, Rewriter)}. */
    public void offerScript(String name, ScriptRewriter rewriter) {
        requireFree(name);
        namedScripts.put(name, rewriter);
    }

    private void requireFree(String name) {
        if (!name.equals(name.strip()) || name.isEmpty() || name.contains(",") || name.equals(RewriterNames.NONE)) {
            throw new ConfigurationException("'" + name + "' cannot be the name of a rewriter: choose one word, not '"
                    + RewriterNames.NONE + "'");
        }
        if (known().contains(name)) {
            throw new ConfigurationException("there is a rewriter '" + name + "' already: choose another name");
        }
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(Shipped.names());
        known.addAll(namedOperations.keySet());
        known.addAll(namedScripts.keySet());
        return known;
    }

    /**
     * All that are added, and those that are switched on.
     *
     * @throws ConfigurationException if one is switched on that nobody offers
     */
    public Rewriters build(RewriterNames wanted) {
        List<Rewriter> ofOperations = new ArrayList<>(operations);
        List<ScriptRewriter> ofScripts = new ArrayList<>(scripts);
        for (String name : wanted.names()) {
            if (!known().contains(name)) {
                throw new ConfigurationException(wanted.origin() + ": there is no rewriter '" + name + "'; there are "
                        + String.join(", ", new TreeSet<>(known())) + ", or '" + RewriterNames.NONE + "' alone");
            }
            Rewriter ofOperation = namedOperations.get(name);
            if (ofOperation != null) {
                ofOperations.add(ofOperation);
            }
            ScriptRewriter ofScript = namedScripts.get(name);
            if (ofScript != null) {
                ofScripts.add(ofScript);
            }
        }
        for (Shipped shipped : Shipped.values()) {
            if (wanted.names().contains(shipped.text())) {
                shipped.rewriter().ifPresent(ofOperations::add);
                shipped.scriptRewriter().ifPresent(ofScripts::add);
            }
        }
        return new Rewriters(wanted.names(), ofOperations, ofScripts);
    }
}
