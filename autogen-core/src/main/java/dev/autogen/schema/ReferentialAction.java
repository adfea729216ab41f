package dev.autogen.schema;

/** What happens to a row whose referenced row is deleted or whose referenced key is changed (SQL:2003, 11.8). */
public enum ReferentialAction {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
}
