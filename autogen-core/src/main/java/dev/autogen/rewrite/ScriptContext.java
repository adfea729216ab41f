package dev.autogen.rewrite;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Database;

/**
 * What a rewriter of whole revisions can know beside the revision.
 *
 * @param current the schema as it is, normalised
 * @param desired the schema of the entities, normalised and judged
 * @param dialect the database's dialect
 */
public record ScriptContext(Database current, Database desired, Dialect dialect) {}
