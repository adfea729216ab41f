package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.UsualNames;
import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes of a composite type. While columns have it, PostgreSQL only drops attributes and adds them at the end; everything else
 * needs a new type in the old one's place.
 */
final class AlterCompositeDdl {

    /** Appended to the name of the type that is being replaced, while it is. */
    private static final String OLD = "_autogen_old";

    private static final String CONVERSION = "autogen_converted";

    private final SqlText text;
    private final ObjectName name;
    private final List<Attribute> before;
    private final List<Attribute> after;

    AlterCompositeDdl(SqlText text, Operation.AlterComposite operation) {
        this.text = text;
        this.name = operation.after().name();
        this.before = operation.before().attributes();
        this.after = operation.after().attributes();
    }

    /** Whether the values that columns have can stay as they are. */
    static boolean inPlace(Operation.AlterComposite operation) {
        List<Attribute> kept = operation.before().attributes().stream()
                .filter(operation.after().attributes()::contains)
                .toList();
        List<String> names =
                operation.before().attributes().stream().map(Attribute::name).toList();
        List<Attribute> added = operation
                .after()
                .attributes()
                .subList(kept.size(), operation.after().attributes().size());
        return operation.after().attributes().subList(0, kept.size()).equals(kept)
                && added.stream().noneMatch(attribute -> names.contains(attribute.name()));
    }

    List<String> inPlace() {
        String alter = "alter type " + text.quote(name) + " ";
        List<String> statements = new ArrayList<>();
        before.stream()
                .filter(attribute -> !after.contains(attribute))
                .forEach(attribute -> statements.add(alter + "drop attribute " + text.quote(attribute.name())));
        after.stream()
                .filter(attribute -> !before.contains(attribute))
                .forEach(attribute -> statements.add(alter + "add attribute " + definition(text, attribute)));
        return statements;
    }

    static String definition(SqlText text, Attribute attribute) {
        return text.quote(attribute.name()) + " " + text.type(attribute.type());
    }

    /** One block that makes the new type, moves every column and its default to it, attribute by attribute, and drops the old type. */
    String swap() {
        ObjectName old =
                name.name(UsualNames.clip(name.name(), PostgresIdentifiers.MAXIMUM_BYTES - OLD.length()) + OLD);
        ObjectName conversion = name.name(CONVERSION);
        String definitions =
                after.stream().map(attribute -> definition(text, attribute)).collect(Collectors.joining(", "));
        String values = after.stream().map(this::value).collect(Collectors.joining(", "));
        String body = """

                declare
                    place record;
                    kind text;
                    value text;
                begin
                    alter type %1$s rename to %2$s;
                    create type %1$s as (%3$s);
                    create function %4$s(%5$s) returns %1$s language sql as
                        'select %6$s where not $1 is null';
                    create function %4$s(%5$s[]) returns %1$s[] language sql as
                        'select case when $1 is not null then
                            array(select %7$s($1[number]) from generate_subscripts($1, 1) as number order by number)
                        end';
                    for place in
                        select a.attrelid::regclass as relation, a.attname as name, t.typelem <> 0 as is_array,
                            pg_get_expr(d.adbin, d.adrelid) as expression
                        from pg_attribute a
                            join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                            join pg_type t on t.oid = a.atttypid
                            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                        where not a.attisdropped and %8$s::regtype in (t.oid, t.typelem)
                        order by a.attrelid, a.attnum
                    loop
                        kind := %9$s::regtype || case when place.is_array then '[]' else '' end;
                        if place.expression is not null then
                            execute format('select %%s((%%s)::%%s)::text', %10$s, place.expression,
                                %8$s::regtype || case when place.is_array then '[]' else '' end) into value;
                            execute format('alter table %%s alter column %%I drop default', place.relation, place.name);
                        end if;
                        execute format('alter table %%1$s alter column %%2$I type %%3$s using %%4$s(%%2$I)',
                            place.relation, place.name, kind, %10$s);
                        if place.expression is not null then
                            execute format('alter table %%s alter column %%I set default %%L::%%s',
                                place.relation, place.name, value, kind);
                        end if;
                    end loop;
                    drop function %4$s(%5$s);
                    drop function %4$s(%5$s[]);
                    drop type %2$s;
                end
                """.formatted(
                        text.quote(name),
                        text.quote(old.name()),
                        definitions,
                        text.quote(conversion),
                        text.quote(old),
                        inLiteral(values),
                        inLiteral(text.quote(conversion)),
                        text.literal(text.quote(old)),
                        text.literal(text.quote(name)),
                        text.literal(text.quote(conversion)));
        String tag = "$autogen$";
        while (body.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "do " + tag + body + tag;
    }

    private static String inLiteral(String sql) {
        return sql.replace("'", "''");
    }

    private String value(Attribute wanted) {
        String value = "($1)." + text.quote(wanted.name());
        return before.stream()
                .filter(attribute -> attribute.name().equals(wanted.name()))
                .findFirst()
                .map(attribute -> PostgresCasts.of(attribute.type(), wanted.type())
                        .using(value, text.type(wanted.type()))
                        .orElse(value))
                .orElseGet(() -> "null::" + text.type(wanted.type()));
    }
}
