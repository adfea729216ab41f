package dev.autogen.reflect;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.TableOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of reading that one database product does its own way, in sets: no method sends a statement per object.
 */
public interface Catalog {

    /** The tables, in the order in which the database tells of them. What is not among them is not read. */
    List<Listing> tables(Reach reach);

    /** The own name of the connection's default schema. */
    String defaultSchema();

    /** Schemas, sequences and enums. */
    Surroundings surroundings(Scope scope);

    /** The own name of the sequence behind an identity or serial column; empty if there is none, or it is elsewhere. */
    Optional<String> sequenceBehind(ObjectName table, String column);

    /** What tables of the server stand on that are not read, whatever schema they are in; nothing where that is not known. */
    default List<Need> needs(Reach reach) {
        return List.of();
    }

    /**
     * What a table is that was not read, in words; empty if there is none, or no reason but its name.
     *
     * @param schema own name of its schema
     */
    default Optional<String> whyUnread(String schema, String table) {
        return Optional.empty();
    }

    /** The columns of every table that is a schema's own, in their order; a table without columns has an empty list. */
    Map<ObjectName, List<Column>> columns(Reach reach);

    /** The constraints of those tables that have any. */
    Map<ObjectName, List<Constraint>> constraints(Reach reach);

    /** How those tables are kept that are not kept as usual: a list of one each. */
    Map<ObjectName, List<TableOptions>> options(Reach reach);

    /** The indexes of those tables that have any, without those that serve a constraint. */
    Map<ObjectName, List<Index>> indexes(Reach reach);

    /**
     * What of a desired schema can be compared with what is read here; all of it, but where a database does not tell of it.
     *
     * @param desired what shall be, under the names that are there, normalised
     * @param current what was read, normalised
     */
    default Sight sight(Database desired, Database current) {
        return new Sight(desired, List.of());
    }
}
