package dev.autogen.product.sqlserver;

import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;

/** Pieces of SQL as SQL Server spells them. */
final class SqlServerText extends SqlText {

    private final SqlServerTypes types;

    SqlServerText(SqlServerDialect dialect, SqlServerTypes types) {
        super(dialect);
        this.types = types;
    }

    /** @throws UnsupportedException if the name is too long */
    @Override
    public String quote(String name) {
        if (name.length() > SqlServerNames.LONGEST) {
            throw new UnsupportedException("a name has at most " + SqlServerNames.LONGEST + " characters in "
                    + SqlServerProduct.NAME + ": " + name);
        }
        return super.quote(name);
    }

    /** A name with its schema as text, for functions that take it so. */
    String named(ObjectName name) {
        return literal(quote(name));
    }

    /** A column as this database can have it. */
    Column own(Column column) {
        SqlType serial = types.serial(column.type());
        Column typed = serial == null
                ? column.type(types.own(column.type()))
                : column.type(serial).identity();
        String value = typed.defaultValue();
        if (value == null || !typed.type().equals(SqlType.plain("boolean"))) {
            return typed;
        }
        return value.equalsIgnoreCase("true")
                ? typed.defaultsTo("1")
                : value.equalsIgnoreCase("false") ? typed.defaultsTo("0") : typed;
    }

    /** The type of a computed column is that of its expression, and whether it may be null is said only where it is kept. */
    @Override
    public String definition(Column given) {
        Column column = own(given);
        if (column.generation() instanceof Generation.Computed computed) {
            boolean kept = computed.storage() == Generation.Storage.STORED;
            return quote(column.name()) + " as (" + computed.expression() + ")" + (kept ? " persisted" : "")
                    + (kept && !column.nullable() ? " not null" : "");
        }
        return quote(column.name()) + " " + typed(column)
                + column.findIdentity().map(this::identity).orElse("")
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue())
                + (column.nullable() ? "" : " not null");
    }

    /** The type and what belongs to it. */
    String typed(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate " + column.collation());
    }

    /** The mode is the session's there, bounds are the type's, and there is no cycle. */
    private String identity(Generation.Identity identity) {
        SequenceOptions options = identity.options();
        if (options.minimum() != null || options.maximum() != null || options.cycle()) {
            throw new UnsupportedException(
                    SqlServerProduct.NAME
                            + " has no identity columns with bounds or a cycle: use a sequence and a default, or leave them out");
        }
        boolean plain = options.start() == 1 && options.increment() == 1;
        return plain ? " identity" : " identity(" + options.start() + "," + options.increment() + ")";
    }

    /** Without a start it would begin at the least value of its type. */
    @Override
    public String options(SequenceOptions options) {
        return " start with " + options.start() + " increment by " + options.increment()
                + (options.minimum() == null ? "" : " minvalue " + options.minimum())
                + (options.maximum() == null ? "" : " maxvalue " + options.maximum())
                + (options.cycle() ? " cycle" : "")
                + (options.cache() == 1 ? "" : " cache " + options.cache());
    }

    @Override
    public String options(SequenceOptions before, SequenceOptions after) {
        return super.options(before, after).replaceAll(" cache 1(?!\\d)", " no cache");
    }

    /**
     * Restrict is what it does for no action, and whose rows are looked at is said before the constraint. Nulls are equal in a constraint,
     * and it has no columns beside its own.
     */
    @Override
    public String definition(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            if (!key.deleted().isEmpty()) {
                throw new UnsupportedException(
                        SqlServerProduct.NAME + " has no foreign keys that set some of their columns: " + key.name());
            }
            return super.definition(key.enforcement(Enforcement.VALID)
                    .onDelete(action(key.onDelete()))
                    .onUpdate(action(key.onUpdate())));
        }
        if (constraint instanceof PrimaryKey key) {
            return super.definition(new PrimaryKey(key.name(), key.columns()));
        } else if (constraint instanceof UniqueConstraint unique) {
            return super.definition(UniqueConstraint.of(unique.name(), unique.columns()));
        }
        return super.definition(constraint instanceof Check check ? check.enforcement(Enforcement.VALID) : constraint);
    }

    static ReferentialAction action(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }
}
