package dev.autogen.diff.rename;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.Map;
import java.util.Optional;

/** What renames must know of a database and of a model. */
public interface NameRules {

    /** The name that the database gives to a constraint or index which is created without one. */
    String defaultName(Table table, TableElement part);

    /** Whether a name of a constraint or index has the form of those that the model's reader makes up. */
    boolean isMadeUp(String name);

    /** The sequence behind an identity or serial column, if it has the name that the database gives to it. */
    Optional<ObjectName> defaultSequence(ObjectName table, String column);

    /** The name that the database gives to the sequence behind such a column. */
    String sequenceName(ObjectName table, String column);

    /** An expression with other names of columns and types. */
    String respell(String expression, Map<String, String> columns, Map<String, String> types);
}
