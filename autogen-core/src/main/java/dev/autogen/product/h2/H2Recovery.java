package dev.autogen.product.h2;

import dev.autogen.dialect.Recovery;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;

/** How the catalog tells whether a statement ran that was broken off. A statement is done as a whole or not at all. */
final class H2Recovery {

    private final H2Text text;

    private H2Recovery(H2Text text) {
        this.text = text;
    }

    /**
     * For one statement of an operation.
     *
     * @param sql the statement
     */
    static Recovery of(Operation operation, String sql, H2Text text) {
        H2Recovery recovery = new H2Recovery(text);
        if (sql.startsWith("comment ") || operation instanceof Operation.RequireNoNulls) {
            return new Recovery.Repeat();
        }
        return operation instanceof Operation.CreateTable create && sql.startsWith("create ") && sql.contains(" index ")
                ? create.table().indexes().stream()
                        .filter(index ->
                                sql.contains("index " + text.quote(index.name().text()) + " on "))
                        .findFirst()
                        .map(index -> recovery.index(
                                create.table().name(), index.name().text(), true))
                        .orElseGet(() -> ask(sql))
                : recovery.of(operation, sql);
    }

    private Recovery of(Operation operation, String sql) {
        if (operation instanceof Operation.CreateSchema create) {
            return inspect("schemata", "schema_name = " + raw(create.schema()), true);
        } else if (operation instanceof Operation.DropSchema drop) {
            return inspect("schemata", "schema_name = " + raw(drop.schema()), false);
        } else if (operation instanceof Operation.CreateEnum create) {
            return object("domain", create.type().name(), true);
        } else if (operation instanceof Operation.DropEnum drop) {
            return object("domain", drop.name(), false);
        } else if (operation instanceof Operation.RenameEnum rename) {
            return object("domain", rename.after(), true);
        } else if (operation instanceof Operation.CreateSequence create) {
            return object("sequence", create.sequence().name(), true);
        } else if (operation instanceof Operation.DropSequence drop) {
            return object("sequence", drop.name(), false);
        } else if (operation instanceof Operation.CreateTable create) {
            return object("table", create.table().name(), true);
        } else if (operation instanceof Operation.DropTable drop) {
            return object("table", drop.table(), false);
        } else if (operation instanceof Operation.RenameTable rename) {
            return object("table", rename.after(), true);
        }
        return ofPart(operation, sql);
    }

    private Recovery ofPart(Operation operation, String sql) {
        if (operation instanceof Operation.AddColumn add) {
            return column(add.table(), add.column().name(), true);
        } else if (operation instanceof Operation.DropColumn drop) {
            return column(drop.table(), drop.column(), false);
        } else if (operation instanceof Operation.RenameColumn rename) {
            return column(rename.table(), rename.after(), true);
        } else if (operation instanceof Operation.CreateIndex create) {
            return index(create.table(), create.index().name().text(), true);
        } else if (operation instanceof Operation.DropIndex drop) {
            return index(drop.table(), drop.name(), false);
        } else if (operation instanceof Operation.RenameIndex rename) {
            return index(rename.table(), rename.after(), true);
        } else if (operation instanceof Operation.AlterIndex alter) {
            return index(alter.table(), alter.after().name().text(), sql.startsWith("create "));
        } else if (operation instanceof Operation.AlterEnum alter) {
            return inspect(
                    "domain_constraints",
                    schema("domain", alter.after().name()) + " and domain_name = "
                            + raw(alter.after().name().name()),
                    sql.startsWith("alter "));
        } else if (operation instanceof Operation.AlterColumn || operation instanceof Operation.AlterSequence) {
            return new Recovery.Repeat();
        }
        return ofConstraint(operation, sql);
    }

    private Recovery ofConstraint(Operation operation, String sql) {
        if (operation instanceof Operation.AddPrimaryKey add) {
            return added(add.table(), add.primaryKey(), sql);
        } else if (operation instanceof Operation.AddUnique add) {
            return added(add.table(), add.unique(), sql);
        } else if (operation instanceof Operation.AddForeignKey add) {
            return added(add.table(), add.foreignKey(), sql);
        } else if (operation instanceof Operation.AddCheck add) {
            return added(add.table(), add.check(), sql);
        } else if (operation instanceof Operation.DropPrimaryKey drop) {
            return constraint(drop.table(), drop.name(), false);
        } else if (operation instanceof Operation.DropUnique drop) {
            return constraint(drop.table(), drop.name(), false);
        } else if (operation instanceof Operation.DropForeignKey drop) {
            return constraint(drop.table(), drop.name(), false);
        } else if (operation instanceof Operation.DropCheck drop) {
            return constraint(drop.table(), drop.name(), false);
        } else if (operation instanceof Operation.RenameConstraint rename) {
            return constraint(rename.table(), rename.after(), true);
        } else if (operation instanceof Operation.AlterConstraint alter) {
            return sql.contains(" drop constraint ")
                    ? constraint(alter.table(), alter.before().name().text(), false)
                    : added(alter.table(), alter.after(), sql);
        }
        return ask(sql);
    }

    private Recovery added(ObjectName table, Constraint constraint, String sql) {
        Name name = constraint.name();
        return name.isEmpty() ? ask(sql) : constraint(table, name.text(), true);
    }

    private static Recovery ask(String sql) {
        return new Recovery.Ask("see whether what it does is there: " + sql);
    }

    private Recovery object(String kind, ObjectName name, boolean there) {
        return inspect(kind + "s", schema(kind, name) + " and " + kind + "_name = " + raw(name.name()), there);
    }

    private Recovery column(ObjectName table, String column, boolean there) {
        return inspect(
                "columns",
                schema("table", table) + " and table_name = " + raw(table.name()) + " and column_name = " + raw(column),
                there);
    }

    private Recovery index(ObjectName table, String index, boolean there) {
        return inspect("indexes", schema("index", table) + " and index_name = " + raw(index), there);
    }

    private Recovery constraint(ObjectName table, String constraint, boolean there) {
        return inspect(
                "table_constraints", schema("constraint", table) + " and constraint_name = " + raw(constraint), there);
    }

    private String schema(String kind, ObjectName name) {
        String schema = name.schema();
        return kind + "_schema = " + (schema == null ? "current_schema" : raw(schema));
    }

    private Recovery inspect(String table, String condition, boolean there) {
        return new Recovery.Inspect(text.catalog("select " + (there ? "" : "not ")
                + "exists (select 1 from information_schema." + table + " where " + condition + "), null"));
    }

    /** The name as the catalog has it. */
    private String raw(String name) {
        return text.literal(text.raw(name));
    }
}
