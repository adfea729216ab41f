package dev.autogen.command;

import dev.autogen.custom.CustomSide;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.Sight;
import dev.autogen.schema.Database;
import dev.autogen.schema.Item;
import dev.autogen.schema.Need;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the model is compared with: a live database, or what a history makes of an empty one. */
interface Current {

    Dialect dialect();

    ServerVersion version();

    /** The schema as it is now, not yet normalised. */
    Database read(Scope scope);

    /** What was left out of it for its name; nothing before it has been read. */
    Set<Item> leftOut();

    /** What that stands on, and every other table that was not read. */
    List<Need> needs();

    /** What a table is that was not read for another reason than its name, in words. */
    Optional<String> whyUnread(String schema, String table);

    /** The own name of the default schema, once it has been read. */
    String defaultSchema();

    /** The sequence behind an identity or serial column of a table that is there, once that has been read. */
    Optional<ObjectName> sequenceBehind(ObjectName table, String column);

    /** What of the desired schema can be compared with the current one; both are normalised. */
    Sight sight(Database desired, Database current);

    /** The desired schema with the spelling of the current one wherever both mean the same; both are normalised. */
    Judgement judge(Database desired, Database current);

    /** The same for objects of kinds that plugins know. */
    CustomSide customs();

    /** How many statements the reading has sent. */
    int statements();
}
