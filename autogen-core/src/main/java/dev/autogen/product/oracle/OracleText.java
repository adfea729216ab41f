package dev.autogen.product.oracle;

import dev.autogen.dialect.SqlText;
import dev.autogen.error.UnsupportedException;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Pieces of SQL as Oracle spells them. */
final class OracleText extends SqlText {

    private static final Set<ReferentialAction> ON_DELETE =
            Set.of(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE, ReferentialAction.SET_NULL);

    private final OracleNames names;
    private final OracleTypes types;

    OracleText(OracleDialect dialect, OracleNames names, OracleTypes types) {
        super(dialect);
        this.names = names;
        this.types = types;
    }

    /** @throws UnsupportedException if the name is too long, or one that Oracle cannot have */
    @Override
    public String quote(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > names.longest()) {
            throw new UnsupportedException("a name has at most " + names.longest() + " bytes in this version of "
                    + OracleProduct.NAME + ": " + name);
        } else if (name.indexOf('"') >= 0 || name.indexOf('\0') >= 0) {
            throw new UnsupportedException(OracleProduct.NAME + " has no names with double quotes: " + name);
        }
        return super.quote(name);
    }

    OracleTypes types() {
        return types;
    }

    /** A column as this database can have it: an empty text is null, and a computed value is not kept. */
    Column own(Column column) {
        SqlType serial = types.serial(column.type());
        Column typed = serial == null
                ? column.type(types.own(column.type()))
                : column.type(serial).identity();
        String value = typed.defaultValue();
        if (value == null) {
            return typed;
        } else if (value.equals("''")) {
            return typed.defaultsTo(null);
        }
        boolean number = typed.type().equals(SqlType.plain("boolean")) && !types.hasBoolean();
        return number && value.equalsIgnoreCase("true")
                ? typed.defaultsTo("1")
                : number && value.equalsIgnoreCase("false") ? typed.defaultsTo("0") : typed;
    }

    @Override
    public String definition(Column given) {
        Column column = own(given);
        return quote(column.name()) + " " + typed(column)
                + (column.defaultValue() == null ? "" : " default " + column.defaultValue())
                + (column.generation() == null ? "" : " generated " + generation(column.generation()))
                + (column.nullable() ? "" : " not null");
    }

    /** The type and what belongs to it. */
    String typed(Column column) {
        return type(column.type()) + (column.collation() == null ? "" : " collate " + column.collation());
    }

    @Override
    public String generation(Generation generation) {
        return generation instanceof Generation.Computed computed
                ? "always as (" + computed.expression() + ") virtual"
                : super.generation(generation);
    }

    /** Its words are one word each, and the cache is its own where nobody asks for one. */
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
        return super.options(before, after)
                .replace("no minvalue", "nominvalue")
                .replace("no maxvalue", "nomaxvalue")
                .replace("no cycle", "nocycle")
                .replaceAll(" cache 1(?!\\d)", " nocache");
    }

    /** Restrict is what it does for no action; rows are not looked at where it is told so. */
    @Override
    public String definition(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            ForeignKey own = own(key);
            if (!ON_DELETE.contains(own.onDelete())
                    || own.onUpdate() != ReferentialAction.NO_ACTION
                    || !own.deleted().isEmpty()) {
                throw new UnsupportedException(OracleProduct.NAME
                        + " has no foreign keys with 'on update' or 'set default', nor such that set some of their columns: "
                        + own.name());
            }
            return super.definition(own.enforcement(Enforcement.VALID)) + enforcement(own.enforcement());
        } else if (constraint instanceof Check check) {
            return super.definition(new Check(check.name(), check.expression())) + enforcement(check.enforcement());
        }
        return super.definition(constraint);
    }

    static ForeignKey own(ForeignKey key) {
        return key.onDelete(action(key.onDelete()), key.deleted()).onUpdate(action(key.onUpdate()));
    }

    private static ReferentialAction action(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    private static String enforcement(Enforcement enforcement) {
        return enforcement == Enforcement.NOT_VALID ? " enable novalidate" : "";
    }
}
