package dev.autogen.command;

import dev.autogen.custom.CustomSide;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.reflect.Judgement;
import dev.autogen.reflect.Scope;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import java.util.Optional;

/** What the model is compared with: a live database, or what a history makes of an empty one. */
interface Current {

    Dialect dialect();

    ServerVersion version();

    /** The schema as it is now, not yet normalised. */
    Database read(Scope scope);

    /** The own name of the default schema, once it has been read. */
    String defaultSchema();

    /** The sequence behind an identity or serial column of a table that is there, once that has been read. */
    Optional<ObjectName> sequenceBehind(ObjectName table, String column);

    /** The desired schema with the spelling of the current one wherever both mean the same; both are normalised. */
    Judgement judge(Database desired, Database current);

    /** The same for objects of kinds that plugins know. */
    CustomSide customs();

    /** How many statements the reading has sent. */
    int statements();
}
