package dev.autogen.render;

import dev.autogen.Elements;
import dev.autogen.render.Expression.Chain;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.TableComment;
import dev.autogen.schema.TableElement;
import dev.autogen.schema.TableOptions;
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
        if (element instanceof Exclusion exclusion) {
            return call("exclusion", name(exclusion.name()), Expression.prose(exclusion.definition()));
        } else if (element instanceof TableOptions options) {
            return of(options);
        }
        return call("comment", Expression.prose(((TableComment) element).text()));
    }

    static Chain of(Constraint constraint) {
        return of((TableElement) constraint);
    }

    static Chain of(PrimaryKey key) {
        Chain chain = call("primaryKey", named(key.name(), key.columns()));
        return deferrable(included(chain, key.included()), key.deferrability());
    }

    static Chain of(UniqueConstraint unique) {
        Chain chain = call("unique", named(unique.name(), unique.columns()));
        if (unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT) {
            chain = chain.then("nullsNotDistinct");
        }
        return deferrable(included(chain, unique.included()), unique.deferrability());
    }

    static Chain of(Check check) {
        Chain chain = call("check", name(check.name()), Expression.prose(check.expression()));
        if (check.inheritance() == Check.Inheritance.NOT_INHERITED) {
            chain = chain.then("noInherit");
        }
        return enforced(chain, check.enforcement());
    }

    static Chain of(ForeignKey key) {
        List<Expression> target = new ArrayList<>();
        String schema = key.target().schema();
        Expression table = Expression.name(key.target().name());
        target.add(schema == null ? table : call("qualified", Expression.name(schema), table));
        key.targetColumns().forEach(column -> target.add(Expression.name(column)));
        Chain chain = call("foreignKey", named(key.name(), key.columns()))
                .then("references", target.toArray(Expression[]::new));
        if (key.match() == ForeignKey.Match.FULL) {
            chain = chain.then("matchFull");
        }
        if (key.onDelete() != ReferentialAction.NO_ACTION || !key.deleted().isEmpty()) {
            List<Expression> arguments = new ArrayList<>(List.of(new Expression.Constant(key.onDelete())));
            key.deleted().forEach(column -> arguments.add(Expression.name(column)));
            chain = chain.then("onDelete", arguments.toArray(Expression[]::new));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            chain = chain.then("onUpdate", new Expression.Constant(key.onUpdate()));
        }
        return enforced(deferrable(chain, key.deferrability()), key.enforcement());
    }

    static Chain of(Index index) {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(name(index.name()));
        boolean columns = index.keys().stream().allMatch(key -> key.equals(Index.Key.column(key.text())));
        index.keys().forEach(key -> arguments.add(columns ? Expression.name(key.text()) : of(key)));
        Chain chain = call(index.unique() ? "uniqueIndex" : "index", arguments.toArray(Expression[]::new));
        if (!index.method().equals(Index.BTREE)) {
            chain = chain.then("using", Expression.name(index.method()));
        }
        chain = included(chain, index.included());
        if (index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT) {
            chain = chain.then("nullsNotDistinct");
        }
        chain = with(chain, index.parameters());
        if (index.predicate() != null) {
            chain = chain.then("where", Expression.prose(index.predicate()));
        }
        return index.state() == Index.State.VALID ? chain : chain.then("invalid");
    }

    private static Chain of(Index.Key key) {
        boolean descending = key.direction() == Index.Direction.DESCENDING;
        Chain chain = key.expression()
                ? call("expression", Expression.prose(key.text()))
                : call(descending ? "desc" : "asc", Expression.name(key.text()));
        if (key.expression() && descending) {
            chain = chain.then("descending");
        }
        if (key.collation() != null) {
            chain = chain.then("collation", Expression.name(key.collation()));
        }
        if (key.operatorClass() != null) {
            chain = chain.then("operatorClass", Expression.name(key.operatorClass()));
        }
        return switch (key.nulls()) {
            case STANDARD -> chain;
            case FIRST -> chain.then("nullsFirst");
            case LAST -> chain.then("nullsLast");
        };
    }

    static Chain of(TableOptions options) {
        Chain chain = call("options");
        if (options.persistence() == TableOptions.Persistence.UNLOGGED) {
            chain = chain.then("unlogged");
        }
        if (options.partitioning() != null) {
            chain = chain.then("partitionBy", Expression.prose(options.partitioning()));
        }
        chain = with(chain, options.parameters());
        String tablespace = options.tablespace();
        return tablespace == null ? chain : chain.then("tablespace", Expression.name(tablespace));
    }

    private static Chain included(Chain chain, List<String> columns) {
        return columns.isEmpty() ? chain : chain.then("include", names(columns));
    }

    private static Chain with(Chain chain, List<String> parameters) {
        return parameters.isEmpty() ? chain : chain.then("with", names(parameters));
    }

    private static Expression[] names(List<String> names) {
        return names.stream().map(Expression::name).toArray(Expression[]::new);
    }

    private static Chain enforced(Chain chain, Enforcement enforcement) {
        return switch (enforcement) {
            case VALID -> chain;
            case NOT_VALID -> chain.then("notValid");
            case NOT_ENFORCED -> chain.then("notEnforced");
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
