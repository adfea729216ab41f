package dev.autogen.dialect;

import java.util.Locale;

/**
 * What a database can do. What a dialect does not list is refused by name before anything runs ({@link Needs}), and the matrix of
 * the README is printed from it; nobody asks for the name of a product.
 */
public enum Capability {
    /** A statement that changes the schema is part of a transaction. Else each commits by itself, and the journal says how far it is. */
    TRANSACTIONAL_DDL("schema changes in a transaction"),
    /** The server spells an expression out of use, so that two spellings can be compared. */
    JUDGE("expressions compared by the server"),
    /** A lock that ends with its session keeps upgraders apart; else a lease in a table does. */
    ADVISORY_LOCK("a lock of the session"),
    /** An upgrade that was broken off goes on where it stopped. */
    RESUME("resuming what was broken off"),
    /** Upgrades as a script for the database's own command-line tool. */
    SCRIPTS("scripts for its command-line tool"),
    /** A statement in batches of rows. */
    BATCHES("statements in batches"),
    CONCURRENT_INDEXES("indexes that are built while others write"),
    SCHEMAS("schemas"),
    SEQUENCES("sequences"),
    NAMED_ENUMS("named enum types"),
    COMPOSITES("composite types"),
    ARRAYS("arrays"),
    IDENTITY("identity columns"),
    STORED_COLUMNS("generated columns that are stored"),
    VIRTUAL_COLUMNS("generated columns that are not stored"),
    COLLATIONS("collations of columns"),
    COMMENTS("comments"),
    FOREIGN_KEYS("foreign keys"),
    CHECKS("check constraints"),
    EXCLUSIONS("exclusion constraints"),
    DEFERRABLE("deferrable constraints"),
    UNENFORCED("constraints that are not enforced"),
    MATCH_FULL("foreign keys with match full"),
    PARTIAL_INDEXES("indexes of some rows"),
    EXPRESSION_INDEXES("indexes of expressions"),
    INDEX_METHODS("index methods other than the usual one"),
    NULLS_ORDER("the place of nulls in indexes"),
    INCLUDED_COLUMNS("columns included in indexes"),
    NULLS_NOT_DISTINCT("unique constraints in which nulls are equal"),
    TABLE_OPTIONS("storage options, partitions and unlogged tables"),
    ALTER_COLUMN_TYPE("changes of a column's type"),
    RENAME_CONSTRAINTS("renaming constraints"),
    RENAME_SEQUENCES("renaming sequences"),
    MOVE_TABLES("taking tables to another schema");

    private final String text;

    Capability(String text) {
        this.text = text;
    }

    /** In words, in the plural, without a capital. */
    public String text() {
        return text;
    }

    /** As it stands in listings: {@code transactional-ddl}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
