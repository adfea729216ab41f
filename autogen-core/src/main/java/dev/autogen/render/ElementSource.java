package dev.autogen.render;

import dev.autogen.Elements;
import dev.autogen.render.Expression.Chain;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * Elements of tables as calls of {@link Elements} and of the methods of the values. A name that was only suggested is
 * written like one that was chosen: from then on the revision says it.
 */
final class ElementSource {

    private ElementSource() {}

    static Chain of(TableElement element) {
        if (element instanceof Column column) {
            return ColumnSource.of(column);
        } else if (element instanceof PrimaryKey key) {
            return of(key);
        } else if (element instanceof UniqueConstraint unique) {
            return of(unique);
        } else if (element instanceof ForeignKey key) {
            return of(key);
        } else if (element instanceof Check check) {
            return of(check);
        } else if (element instanceof Index index) {
            return of(index);
        }
        return call("comment", Expression.prose(((TableComment) element).text()));
    }

    static Chain of(PrimaryKey key) {
        return call("primaryKey", named(key.name(), key.columns()));
    }

    static Chain of(UniqueConstraint unique) {
        Chain chain = call("unique", named(unique.name(), unique.columns()));
        if (unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT) {
            chain = chain.then("nullsNotDistinct");
        }
        return deferrable(chain, unique.deferrability());
    }

    static Chain of(Check check) {
        return call("check", name(check.name()), Expression.prose(check.expression()));
    }

    static Chain of(ForeignKey key) {
        List<Expression> target = new ArrayList<>();
        String schema = key.target().schema();
        Expression table = Expression.name(key.target().name());
        target.add(schema == null ? table : call("qualified", Expression.name(schema), table));
        key.targetColumns().forEach(column -> target.add(Expression.name(column)));
        Chain chain = call("foreignKey", named(key.name(), key.columns()))
                .then("references", target.toArray(Expression[]::new));
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            chain = chain.then("onDelete", new Expression.Constant(key.onDelete()));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            chain = chain.then("onUpdate", new Expression.Constant(key.onUpdate()));
        }
        return deferrable(chain, key.deferrability());
    }

    static Chain of(Index index) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(index.name()));
        boolean columns = index.keys().stream().allMatch(key -> key.equals(Index.Key.column(key.text())));
        index.keys().forEach(key -> arguments.add(columns ? Expression.name(key.text()) : of(key)));
        Chain chain = call(index.unique() ? "uniqueIndex" : "index", arguments.toArray(Expression[]::new));
        return index.predicate() == null ? chain : chain.then("where", Expression.prose(index.predicate()));
    }

    private static Chain of(Index.Key key) {
        boolean descending = key.direction() == Index.Direction.DESCENDING;
        Chain chain = key.expression()
                ? call("expression", Expression.prose(key.text()))
                : call(descending ? "desc" : "asc", Expression.name(key.text()));
        if (key.expression() && descending) {
            chain = chain.then("descending");
        }
        return switch (key.nulls()) {
            case STANDARD -> chain;
            case FIRST -> chain.then("nullsFirst");
            case LAST -> chain.then("nullsLast");
        };
    }

    private static Chain deferrable(Chain chain, Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE
                ? chain
                : chain.then("deferrability", new Expression.Constant(deferrability));
    }

    private static Expression[] named(Name name, List<String> columns) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(name));
        columns.forEach(column -> arguments.add(Expression.name(column)));
        return arguments.toArray(Expression[]::new);
    }

    private static Expression name(Name name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a constraint or index without a name cannot be written as source");
        }
        return Expression.name(name.text());
    }

    private static Chain call(String method, Expression... arguments) {
        return Expression.call(Elements.class, method, arguments);
    }
}
