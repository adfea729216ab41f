package dev.autogen.product.offline;

import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.UsualNames;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableElement;
import java.util.Map;

/** What a dialect can say of names and expressions by rules alone. */
public abstract class OfflineDialect implements Dialect {

    private final OfflineNames names;
    private final OfflineExpressions expressions;

    protected OfflineDialect(OfflineNames names) {
        this.names = names;
        this.expressions = new OfflineExpressions(names);
    }

    @Override
    public String fold(String unquoted) {
        return names.fold(unquoted);
    }

    /** A name that is too long is refused, not cut. */
    @Override
    public String truncate(String quoted) {
        return names.exact(quoted);
    }

    @Override
    public String quote(String name) {
        return names.quote(name);
    }

    @Override
    public String operand(String expression) {
        return expressions.text().operand(expression);
    }

    @Override
    public String steady(String expression) {
        return Conditions.sorted(expression, names.tokens(expression));
    }

    @Override
    public String comparisonForm(String expression) {
        return steady(expressions.plain(expression));
    }

    @Override
    public boolean mentions(String expression, String column) {
        return expressions.text().mentions(expression, column);
    }

    /** What the server would make up cannot be told; what it is called else is the same on every database. */
    @Override
    public String defaultName(Table table, TableElement part) {
        return UsualNames.defaultName(table, part, names::tokens);
    }

    @Override
    public String sequenceName(ObjectName table, String column) {
        return UsualNames.compose(table.name(), column, "seq");
    }

    @Override
    public String respell(String expression, Map<String, String> columns, Map<String, String> types) {
        return expressions.text().respelled(expression, columns);
    }
}
