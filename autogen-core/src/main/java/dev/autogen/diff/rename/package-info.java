/**
 * Renames: what is gone from the database and what is new in the model, seen as one.
 *
 * <p>Enter at {@link dev.autogen.diff.rename.RenameSearch}, which pairs tables, then sequences and enums, then columns, and at
 * {@link dev.autogen.diff.rename.RenamedDiff}, which turns pairs into operations with the names that depend on them. Nothing here
 * decides for a person: what is likely is a candidate until somebody says so ({@link dev.autogen.diff.rename.RenameAnswers}). All of
 * it is pure and deterministic; which database it is, and who made a name up, it asks through
 * {@link dev.autogen.diff.rename.NameRules}.
 */
@NullMarked
package dev.autogen.diff.rename;

import org.jspecify.annotations.NullMarked;
