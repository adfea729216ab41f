package dev.autogen.schema;

/** Something that an object of a kind of somebody else's stands on. */
public sealed interface Dependency {

    /** A table, whatever becomes of its columns. */
    record OnTable(ObjectName table) implements Dependency {}

    /** A column as it is. */
    record OnColumn(ObjectName table, String column) implements Dependency {}

    /** A key or check of a table. */
    record OnConstraint(ObjectName table, String constraint) implements Dependency {}

    /** A type or sequence. */
    record OnObject(ObjectName name) implements Dependency {}

    /** Another object of such a kind. */
    record OnCustom(ObjectKey object) implements Dependency {}

    /** Whatever a text of SQL names: for what is only known as its author wrote it. */
    record Mentioned(String sql) implements Dependency {}
}
