package dev.autogen.diff.rename;

import dev.autogen.error.ConfigurationException;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person said of a rename.
 *
 * @param kind of what; empty for a refusal that fits whatever has that name
 * @param path names of the object: its own one last, before it that of its table, and perhaps a schema first
 * @param after the new name; empty for a refusal of every rename of the object
 * @param yes whether it is a rename
 * @param text as it was said, for messages
 */
public record RenameAnswer(
        Optional<Rename.Kind> kind, List<String> path, Optional<String> after, boolean yes, String text) {

    public RenameAnswer {
        path = List.copyOf(path);
    }

    /**
     * A rename as an option of the command line says it, such as {@code customer.name=full_name}.
     *
     * @throws ConfigurationException if that is not what it says
     */
    public static RenameAnswer rename(Rename.Kind kind, String text) {
        List<List<String>> sides = NamePath.sides(text);
        int own = kind == Rename.Kind.COLUMN ? 2 : 1;
        boolean fits = sides.size() == 2
                && sides.get(1).size() == 1
                && sides.get(0).size() >= own
                && sides.get(0).size() <= own + 1;
        if (!fits) {
            String table = kind == Rename.Kind.COLUMN ? "TABLE." : "";
            throw new ConfigurationException(kind.flag() + " " + text + " is not understood: it is written "
                    + kind.flag() + " " + table + "OLD=NEW, or " + kind.flag() + " SCHEMA." + table + "OLD=NEW");
        }
        return new RenameAnswer(
                Optional.of(kind), sides.get(0), Optional.of(sides.get(1).get(0)), true, kind.flag() + " " + text);
    }

    /**
     * That an object goes rather than being renamed, such as {@code customer.name}.
     *
     * @throws ConfigurationException if that is not what it says
     */
    public static RenameAnswer refusal(String text) {
        List<List<String>> sides = NamePath.sides(text);
        if (sides.size() > 1 || sides.get(0).size() > 3) {
            throw new ConfigurationException("--no-rename " + text
                    + " is not understood: it is written --no-rename TABLE or --no-rename TABLE.COLUMN, perhaps with SCHEMA. in"
                    + " front");
        }
        return new RenameAnswer(Optional.empty(), sides.get(0), Optional.empty(), false, "--no-rename " + text);
    }

    /** A decision on a candidate. */
    public static RenameAnswer on(Rename rename, boolean yes) {
        return new RenameAnswer(
                Optional.of(rename.kind()), path(rename), Optional.of(rename.after()), yes, rename.describe());
    }

    private static List<String> path(Rename rename) {
        List<String> path = new ArrayList<>();
        if (rename.owner().schema() != null) {
            path.add(rename.owner().schema());
        }
        path.add(rename.owner().name());
        if (rename.kind() == Rename.Kind.COLUMN) {
            path.add(rename.before());
        }
        return path;
    }

    RenameAnswer seenFrom(String defaultSchema) {
        int longest = kind.isPresent() && kind.get() == Rename.Kind.COLUMN ? 3 : kind.isPresent() ? 2 : 3;
        return path.size() == longest && path.get(0).equals(defaultSchema)
                ? new RenameAnswer(kind, path.subList(1, path.size()), after, yes, text)
                : this;
    }

    /** Whether this is about an object of a kind, which for a column may be named by its table before or after. */
    boolean isAbout(Rename.Kind which, ObjectName owner, String object) {
        if (kind.isPresent() && kind.get() != which) {
            return false;
        }
        List<String> names = which == Rename.Kind.COLUMN ? List.of(owner.name(), object) : List.of(object);
        String schema = owner.schema();
        return path.equals(names)
                ? schema == null
                : schema != null
                        && path.size() == names.size() + 1
                        && path.get(0).equals(schema)
                        && path.subList(1, path.size()).equals(names);
    }
}
