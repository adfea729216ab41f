package dev.autogen.diff.rename;

import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one kind in one place, such as the columns of a table, on both sides; and which of them are renamed.
 */
final class Scope {

    private final Rename.Kind kind;
    private final ObjectName owner;
    private final Set<ObjectName> current;
    private final Set<ObjectName> desired;
    private final List<Rename> decided = new ArrayList<>();

    /**
     * @param owner the table of columns, under its old name; any name for other objects
     * @param current what there is
     * @param desired what there shall be; columns by the old name of their table
     */
    Scope(Rename.Kind kind, ObjectName owner, Set<ObjectName> current, Set<ObjectName> desired) {
        this.kind = kind;
        this.owner = owner;
        this.current = new LinkedHashSet<>(current);
        this.desired = new LinkedHashSet<>(desired);
    }

    List<Rename> decided() {
        return decided;
    }

    void decide(Rename rename) {
        decided.add(rename);
    }

    boolean has(ObjectName name) {
        return current.contains(name);
    }

    boolean wants(ObjectName name) {
        return desired.contains(name);
    }

    Optional<Rename> from(ObjectName old) {
        return decided.stream().filter(rename -> before(rename).equals(old)).findFirst();
    }

    Optional<Rename> to(ObjectName other) {
        return decided.stream().filter(rename -> after(rename).equals(other)).findFirst();
    }

    /** What is there and is to go. */
    List<ObjectName> gone() {
        return current.stream()
                .filter(name -> from(name).isEmpty())
                .filter(name -> !desired.contains(name) || to(name).isPresent())
                .sorted()
                .toList();
    }

    /** What is to come. */
    List<ObjectName> added() {
        return desired.stream()
                .filter(name -> to(name).isEmpty())
                .filter(name -> !current.contains(name) || from(name).isPresent())
                .sorted()
                .toList();
    }

    /** Columns count as objects in a schema that is their table. */
    ObjectName before(Rename rename) {
        return kind == Rename.Kind.COLUMN ? column(rename.owner(), rename.before()) : rename.owner();
    }

    ObjectName after(Rename rename) {
        return before(rename).name(rename.after());
    }

    Rename rename(ObjectName before, ObjectName after) {
        return kind == Rename.Kind.COLUMN
                ? Rename.column(owner, before.name(), after.name())
                : Rename.of(kind, before, after.name());
    }

    /** Whether these are objects of a schema; it is usual that a database has none of them yet. */
    boolean isOfObjects() {
        return kind != Rename.Kind.COLUMN;
    }

    static ObjectName column(ObjectName table, String column) {
        return ObjectName.qualified(table.toString(), column);
    }
}
