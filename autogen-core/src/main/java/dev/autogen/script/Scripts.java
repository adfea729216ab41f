package dev.autogen.script;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The revisions of all sources as one history. */
public final class Scripts {

    private final Map<String, Script> scripts;
    private final RevisionGraph graph;
    private final List<String> locations;

    private Scripts(Map<String, Script> scripts, List<String> locations) {
        this.scripts = scripts;
        this.graph =
                RevisionGraph.of(scripts.values().stream().map(Script::node).toList());
        this.locations = locations;
    }

    /**
     * Loads all sources. A revision that is there both as source and on the class path is one; its source counts.
     *
     * @throws RevisionException if a source cannot be loaded, two files have one id, or the history does not hold together
     */
    public static Scripts load(List<? extends ScriptSource> sources) {
        Map<String, Script> scripts = new LinkedHashMap<>();
        for (ScriptSource source : sources) {
            for (Script script : source.load()) {
                scripts.merge(script.id(), script, Scripts::same);
            }
        }
        return new Scripts(scripts, sources.stream().map(ScriptSource::location).toList());
    }

    private static Script same(Script one, Script other) {
        boolean isSource = one.checksum() != null;
        boolean otherIsSource = other.checksum() != null;
        if (isSource == otherIsSource && !one.location().equals(other.location())) {
            throw new RevisionException("two revisions have the id " + one.id() + ": " + one.location() + " and "
                    + other.location() + "; give the newer one another id, or delete it");
        }
        return otherIsSource ? other : one;
    }

    public RevisionGraph graph() {
        return graph;
    }

    /** All revisions. */
    public List<Script> all() {
        return List.copyOf(scripts.values());
    }

    public Optional<Script> find(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /**
     * The revision of exactly this id.
     *
     * @throws RevisionException if there is none
     */
    public Script script(String id) {
        return find(graph.node(id).id()).orElseThrow();
    }

    /** What was looked at, for messages. */
    public List<String> locations() {
        return locations;
    }
}
