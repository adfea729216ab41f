package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Step;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The names of the sequences behind identity and serial columns after a history. The database gives them as it makes the
 * column; they stay whatever becomes of the names of table and column, unless a revision renames them too.
 */
final class SequencesBehind {

    private record Place(ObjectName table, String column) {}

    private final Dialect dialect;
    private final String defaultSchema;
    private Map<Place, ObjectName> names = new HashMap<>();

    private SequencesBehind(Dialect dialect, String defaultSchema) {
        this.dialect = dialect;
        this.defaultSchema = defaultSchema;
    }

    /** After all revisions. */
    static SequencesBehind of(Scripts scripts, Dialect dialect, String defaultSchema) {
        SequencesBehind sequences = new SequencesBehind(dialect, defaultSchema);
        for (Step step : new Planner(scripts).upgrade(List.of(), "heads").steps()) {
            Operation.On.chosen(step.operations(), dialect.name()).forEach(sequences::follow);
        }
        return sequences;
    }

    /** The sequence of a column that has one. */
    Optional<ObjectName> find(ObjectName table, String column) {
        return Optional.ofNullable(names.get(new Place(table, column)));
    }

    private void follow(Operation operation) {
        if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            execute.effect().forEach(this::follow);
        } else if (operation instanceof Operation.CreateTable create) {
            create.table().columns().forEach(column -> made(create.table().name(), column));
        } else if (operation instanceof Operation.AddColumn add) {
            made(add.table(), add.column());
        } else if (operation instanceof Operation.AlterColumn alter
                && alter.before().findIdentity().isEmpty()
                && alter.after().findIdentity().isPresent()) {
            made(alter.table(), alter.after());
        } else if (operation instanceof Operation.RenameTable rename) {
            ObjectName before = seen(rename.before());
            places(place -> place.table().equals(before) ? new Place(seen(rename.after()), place.column()) : place);
        } else if (operation instanceof Operation.MoveTable move) {
            moved(seen(move.before()), seen(move.after()));
        } else if (operation instanceof Operation.RenameColumn rename) {
            Place before = new Place(seen(rename.table()), rename.before());
            places(place -> place.equals(before) ? new Place(before.table(), rename.after()) : place);
        } else if (operation instanceof Operation.RenameSequence rename) {
            ObjectName before = seen(rename.before());
            names.replaceAll((place, name) -> name.equals(before) ? seen(rename.after()) : name);
        }
    }

    private void made(ObjectName table, Column column) {
        ObjectName owner = seen(table);
        names.put(new Place(owner, column.name()), owner.name(dialect.sequenceName(owner, column.name())));
    }

    /** A sequence goes where its table goes. */
    private void moved(ObjectName before, ObjectName after) {
        names.replaceAll((place, name) -> place.table().equals(before) ? name.schema(after.schema()) : name);
        places(place -> place.table().equals(before) ? new Place(after, place.column()) : place);
    }

    private void places(UnaryOperator<Place> change) {
        Map<Place, ObjectName> changed = new HashMap<>();
        names.forEach((place, name) -> changed.put(change.apply(place), name));
        names = changed;
    }

    private ObjectName seen(ObjectName name) {
        return defaultSchema.equals(name.schema()) ? name.schema(null) : name;
    }
}
