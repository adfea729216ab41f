package dev.autogen.servers;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.command.Environment;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionNode;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.script.Script;
import dev.autogen.script.ScriptSource;
import java.util.ArrayList;
import java.util.List;

/** Revisions that are no files, each after the one before it. */
public final class MemoryHistory implements ScriptSource {

    private final List<Script> scripts = new ArrayList<>();

    /** One more. */
    public void add(String id, Directions directions) {
        List<String> parents = scripts.isEmpty()
                ? List.of()
                : List.of(scripts.get(scripts.size() - 1).id());
        scripts.add(new Script(
                new RevisionNode(id, parents, id, List.of(), List.of()), id, null, () -> new Recorded(directions)));
    }

    /** A database, this history, and what there shall be. */
    public Environment environment(ConnectionSource database, Database model, List<String> schemas) {
        return new Environment(
                database, List.of(this), VersionTables.standard(), (dialect, version) -> () -> model, schemas);
    }

    /** The same in the default schema alone. */
    public Environment environment(TestDatabase database, Database model) {
        return environment(database::connect, model, List.of());
    }

    @Override
    public List<Script> load() {
        return List.copyOf(scripts);
    }

    @Override
    public String location() {
        return "memory";
    }

    private record Recorded(Directions directions) implements Migration {

        @Override
        public void upgrade(Op op) {
            record(directions.upgrade(), op);
        }

        @Override
        public void downgrade(Op op) {
            record(directions.downgrade(), op);
        }

        private static void record(List<Operation> operations, Op op) {
            operations.forEach(op::record);
        }
    }
}
