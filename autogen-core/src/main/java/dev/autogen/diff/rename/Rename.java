package dev.autogen.diff.rename;

import dev.autogen.schema.ObjectName;
import java.util.Comparator;

/**
 * One object under two names.
 *
 * @param kind what it is
 * @param owner the table of a column, under the name that it has before all renames; for anything else the object itself
 * @param before its name
 * @param after its name to be, in the same table or schema
 */
public record Rename(Kind kind, ObjectName owner, String before, String after) implements Comparable<Rename> {

    private static final Comparator<Rename> ORDER = Comparator.comparing(Rename::kind)
            .thenComparing(Rename::owner)
            .thenComparing(Rename::before)
            .thenComparing(Rename::after);

    /** What is renamed, in the order in which it is searched for. */
    public enum Kind {
        TABLE("table", "--rename-table"),
        SEQUENCE("sequence", "--rename-sequence"),
        ENUM("enum", "--rename-enum"),
        COLUMN("column", "--rename");

        private final String word;
        private final String flag;

        Kind(String word, String flag) {
            this.word = word;
            this.flag = flag;
        }

        /** For people: {@code table}. */
        public String word() {
            return word;
        }

        /** The option of the command line that says such a rename. */
        public String flag() {
            return flag;
        }
    }

    static Rename column(ObjectName table, String before, String after) {
        return new Rename(Kind.COLUMN, table, before, after);
    }

    static Rename of(Kind kind, ObjectName object, String after) {
        return new Rename(kind, object, object.name(), after);
    }

    /** The name to be, of anything but a column. */
    ObjectName target() {
        return owner.name(after);
    }

    /** The object as the options of the command line name it: {@code customer.name}. */
    public String path() {
        String object = owner.schema() == null
                ? NamePath.text(owner.name())
                : NamePath.text(owner.schema()) + "." + NamePath.text(owner.name());
        return kind == Kind.COLUMN ? object + "." + NamePath.text(before) : object;
    }

    /** The rename as the options of the command line say it: {@code customer.name=full_name}. */
    public String answer() {
        return path() + "=" + NamePath.text(after);
    }

    /** What is renamed, for people: {@code column customer.name}. */
    public String subject() {
        return kind.word() + " " + owner + (kind == Kind.COLUMN ? "." + before : "");
    }

    /** For people: {@code column customer.name to full_name}. */
    public String describe() {
        return subject() + " to " + after;
    }

    @Override
    public int compareTo(Rename other) {
        return ORDER.compare(this, other);
    }
}
