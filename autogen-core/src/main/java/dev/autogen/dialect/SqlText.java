package dev.autogen.dialect;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pieces of SQL that statements are put together from, in the spelling of one dialect; one that spells a piece otherwise overrides it. */
public class SqlText implements SqlContext {

    private final Dialect dialect;

    public SqlText(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String dialect() {
        return dialect.name();
    }

    @Override
    public String quote(String name) {
        return dialect.quote(name);
    }

    @Override
    public String quote(ObjectName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    @Override
    public String literal(String text) {
        return dialect.literal(text);
    }

    @Override
    public String type(SqlType type) {
        return dialect.typeSql(type);
    }

    /** Names in parentheses. */
    public String list(List<String> names) {
        return names.stream().map(this::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The clauses of a new sequence, each with a space before it. Without a start, it begins at the bound that it leaves. */
    public String options(SequenceOptions options) {
        Long bound = options.increment() > 0 ? options.minimum() : options.maximum();
        long standard = bound == null ? Long.signum(options.increment()) : bound;
        return options(SequenceOptions.standard().startsWith(standard), options);
    }

    /** The clauses that lead from the first options to the second, each with a space before it. */
    public String options(SequenceOptions before, SequenceOptions after) {
        StringBuilder sql = new StringBuilder();
        if (before.increment() != after.increment()) {
            sql.append(" increment by ").append(after.increment());
        }
        if (!Objects.equals(before.minimum(), after.minimum())) {
            sql.append(after.minimum() == null ? " no minvalue" : " minvalue " + after.minimum());
        }
        if (!Objects.equals(before.maximum(), after.maximum())) {
            sql.append(after.maximum() == null ? " no maxvalue" : " maxvalue " + after.maximum());
        }
        if (before.start() != after.start()) {
            sql.append(" start with ").append(after.start());
        }
        if (before.cache() != after.cache()) {
            sql.append(" cache ").append(after.cache());
        }
        if (before.cycle() != after.cycle()) {
            sql.append(after.cycle() ? " cycle" : " no cycle");
        }
        return sql.toString();
    }

    /** A key as it stands in {@code create index}. */
    public String key(Index.Key key) {
        return (key.expression() ? "(" + key.text() + ")" : quote(key.text()))
                + (key.collation() == null ? "" : " collate " + key.collation())
                + (key.operatorClass() == null ? "" : " " + key.operatorClass())
                + (key.direction() == Index.Direction.DESCENDING ? " desc" : "")
                + switch (key.nulls()) {
                    case STANDARD -> "";
                    case FIRST -> " nulls first";
                    case LAST -> " nulls last";
                };
    }

    /** A column as it stands in {@code create table} and {@code add column}, without its comment. */
    public String definition(Column column) {
        StringBuilder sql = new StringBuilder(quote(column.name())).append(' ').append(type(column.type()));
        if (column.collation() != null) {
            sql.append(" collate ").append(quote(column.collation()));
        }
        if (column.defaultValue() != null) {
            sql.append(" default ").append(column.defaultValue());
        }
        if (column.generation() != null) {
            sql.append(" generated ").append(generation(column.generation()));
        }
        if (!column.nullable()) {
            sql.append(" not null");
        }
        return sql.toString();
    }

    /** What follows {@code generated}. */
    public String generation(Generation generation) {
        if (generation instanceof Generation.Computed computed) {
            return "always as (" + computed.expression() + ") "
                    + computed.storage().name().toLowerCase(Locale.ROOT);
        }
        Generation.Identity identity = (Generation.Identity) generation;
        String options = options(identity.options());
        return mode(identity) + " as identity" + (options.isEmpty() ? "" : " (" + options.strip() + ")");
    }

    public static String mode(Generation.Identity identity) {
        return identity.mode() == Generation.Mode.ALWAYS ? "always" : "by default";
    }

    /** A constraint as it stands in {@code create table} and {@code alter table ... add}. */
    public String definition(Constraint constraint) {
        String name = constraint.name().isEmpty()
                ? ""
                : "constraint " + quote(constraint.name().text()) + " ";
        if (constraint instanceof PrimaryKey key) {
            return name + "primary key " + list(key.columns()) + included(key.included())
                    + deferrability(key.deferrability());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return name + "unique "
                    + (unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? "nulls not distinct " : "")
                    + list(unique.columns()) + included(unique.included()) + deferrability(unique.deferrability());
        }
        if (constraint instanceof ForeignKey key) {
            return name + "foreign key " + list(key.columns()) + " references " + quote(key.target()) + " "
                    + list(key.targetColumns()) + (key.match() == ForeignKey.Match.FULL ? " match full" : "")
                    + action(" on delete ", key.onDelete())
                    + (key.deleted().isEmpty() ? "" : " " + list(key.deleted()))
                    + action(" on update ", key.onUpdate()) + deferrability(key.deferrability())
                    + enforcement(key.enforcement());
        }
        if (constraint instanceof Exclusion exclusion) {
            return name + exclusion.definition();
        }
        Check check = (Check) constraint;
        return name + "check (" + check.expression() + ")"
                + (check.inheritance() == Check.Inheritance.NOT_INHERITED ? " no inherit" : "")
                + enforcement(check.enforcement());
    }

    /** A unique constraint that takes over an index, as it stands in {@code alter table ... add}. */
    public String usingIndex(UniqueConstraint unique, String index) {
        return "constraint " + quote(unique.name().text()) + " unique using index " + quote(index)
                + deferrability(unique.deferrability());
    }

    private static String action(String prefix, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION
                ? ""
                : prefix + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Columns that an index holds beside its keys, with a space before. */
    public String included(List<String> columns) {
        return columns.isEmpty() ? "" : " include " + list(columns);
    }

    /** Storage parameters, with a space before. */
    public static String parameters(List<String> parameters) {
        return parameters.isEmpty() ? "" : " with (" + String.join(", ", parameters) + ")";
    }

    /** What follows the elements of a table. */
    public String options(TableOptions options) {
        return (options.partitioning() == null ? "" : " partition by " + options.partitioning())
                + parameters(options.parameters())
                + (options.tablespace() == null ? "" : " tablespace " + quote(options.tablespace()));
    }

    private static String enforcement(Enforcement enforcement) {
        return switch (enforcement) {
            case VALID -> "";
            case NOT_VALID -> " not valid";
            case NOT_ENFORCED -> " not enforced";
        };
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }
}
