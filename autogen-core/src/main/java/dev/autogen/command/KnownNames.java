package dev.autogen.command;

import dev.autogen.diff.naming.NamingConvention;
import dev.autogen.diff.rename.NameRules;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SchemaReader;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.Map;
import java.util.Optional;

/**
 * What dialect, server and model together know of names.
 *
 * @param database the database, or what stands for it
 * @param model who made names up
 * @param naming what the project calls what has no name
 */
record KnownNames(Current database, SchemaReader model, NamingConvention naming) implements NameRules {

    @Override
    public String defaultName(Table table, TableElement part) {
        return naming.name(table, part, database.dialect()::truncate)
                .orElseGet(() -> database.dialect().defaultName(table, part));
    }

    @Override
    public boolean isMadeUp(String name) {
        return model.isMadeUp(name);
    }

    @Override
    public Optional<ObjectName> defaultSequence(ObjectName table, String column) {
        ObjectName usual = table.name(sequenceName(table, column));
        return database.sequenceBehind(table, column).filter(usual::equals);
    }

    @Override
    public String sequenceName(ObjectName table, String column) {
        return database.dialect().sequenceName(table, column);
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return database.dialect().respell(expression, columns, types);
    }
}
