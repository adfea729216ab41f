package dev.autogen.product.sqlite;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;

/** Tables and their parts as SQLite spells them. */
final class SqliteTables extends SqlText {

    /** Parameters of a table, see {@link TableOptions#parameters}. */
    static final String AUTOINCREMENT = "autoincrement";

    static final String STRICT = "strict";
    static final String WITHOUT_ROWID = "without rowid";

    SqliteTables(Dialect dialect) {
        super(dialect);
    }

    /** The statement that makes a table, without its indexes. */
    String create(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(definition(SqliteNormalizer.keyed(table, column))));
        for (Constraint constraint : table.constraints()) {
            String line = definition(constraint.name().chosen() ? constraint : constraint.name(Name.unnamed()));
            boolean counted = constraint instanceof PrimaryKey
                    && table.options().parameters().contains(AUTOINCREMENT);
            lines.add(counted ? line.replaceFirst("\\)$", " " + AUTOINCREMENT + ")") : line);
        }
        return "create table " + quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + options(table.options());
    }

    @Override
    public String options(TableOptions options) {
        List<String> own = options.parameters().stream()
                .filter(parameter -> !parameter.equals(AUTOINCREMENT))
                .toList();
        return own.isEmpty() ? "" : " " + String.join(", ", own);
    }

    /** @throws UnsupportedException for an identity that is not the primary key: nothing else is made up */
    @Override
    public String definition(Column column) {
        if (column.findIdentity().isPresent()) {
            throw new UnsupportedException(
                    "SQLite makes up the values of a column only where that alone is the primary key, and '"
                            + column.name() + "' is not");
        }
        String value = column.defaultValue();
        boolean bare = value == null || SqliteExpressions.isSimple(value);
        return super.definition(bare ? column : column.defaultsTo("(" + value + ")"));
    }
}
