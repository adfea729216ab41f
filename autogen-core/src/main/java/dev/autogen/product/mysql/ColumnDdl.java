package dev.autogen.product.mysql;

import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** What leads from one column to another. A change of its default alone touches nothing else; any other restates the whole of it. */
final class ColumnDdl {

    /** Appended to the name of the column that is being replaced, while it is. */
    private static final String OLD = "_autogen_old";

    private static final int LONGEST = 64;

    private final MySqlFacts facts;
    private final MySqlText text;
    private final Evidence evidence;
    private final TableDdl tables;
    private final OnlineRules rules;
    private final ColumnChecks checks;
    private final FamilyNames families;

    ColumnDdl(
            MySqlFacts facts,
            MySqlText text,
            Evidence evidence,
            TableDdl tables,
            OnlineRules rules,
            ColumnChecks checks,
            FamilyNames families) {
        this.facts = facts;
        this.text = text;
        this.evidence = evidence;
        this.tables = tables;
        this.rules = rules;
        this.checks = checks;
        this.families = families;
    }

    List<Statement> alter(Operation.AlterColumn operation) {
        ObjectName table = operation.table();
        Column before = operation.before();
        Column after = operation.after();
        return switch (ColumnWay.of(before, after, facts)) {
            case RECREATED -> recreate(table, before, after);
            case KEPT -> keepValues(table, before, after);
            case DEFAULT -> changeDefault(table, after);
            case UUID_TO_BYTES ->
                respell(table, after, "uuid_to_bin(%1$s) where length(%1$s) = " + ColumnWay.UUID_CHARACTERS);
            case UUID_TO_TEXT ->
                respell(table, after, "bin_to_uuid(%1$s) where length(%1$s) = " + ColumnWay.UUID_BYTES);
            case RESTATED -> restate(table, after, rules.restated(before, after));
        };
    }

    private List<Statement> restate(ObjectName table, Column column, Online online) {
        return facts.isMariaDb()
                ? checks.modify(table, column, online).statements(facts)
                : tables.alter(table, "modify column " + text.definition(column), online, TableDdl.REPEAT);
    }

    /** The server itself would only cut or fill up; so there is room for both for a while, and what is changed already is left alone. */
    private List<Statement> respell(ObjectName table, Column after, String value) {
        Column between = Column.of(after.name(), SqlType.plain("varbinary", ColumnWay.UUID_CHARACTERS))
                .nullable(after.nullable());
        String name = text.quote(after.name());
        List<Statement> statements = new ArrayList<>(restate(table, between, Online.COPIED));
        statements.add(new Statement("update " + text.quote(table) + " set " + name + " = " + value.formatted(name)));
        statements.addAll(restate(table, after, Online.COPIED));
        return statements;
    }

    private List<Statement> changeDefault(ObjectName table, Column after) {
        String value = after.defaultValue();
        String change = value == null
                ? (after.nullable() ? " set default null" : " drop default")
                : " set default " + text.value(value, after.type());
        return tables.alter(
                table, "alter column " + text.quote(after.name()) + change, Online.OTHERS_WRITE, TableDdl.REPEAT);
    }

    /** MySQL renames no column that a check mentions, and only the server knows which do. */
    List<Statement> rename(Operation.RenameColumn operation) {
        return facts.isMariaDb()
                ? tables.alter(
                        operation.table(),
                        "rename column " + text.quote(operation.before()) + " to " + text.quote(operation.after()),
                        Online.OTHERS_WRITE,
                        evidence.column(operation.table(), operation.after()))
                : families.renamedColumn(operation.table(), operation.before(), operation.after())
                        .statements(facts);
    }

    /** A column that is computed has no values of its own to lose. MySQL may have to copy the table to do both at once. */
    private List<Statement> recreate(ObjectName table, Column before, Column after) {
        Online online = OnlineRules.recreated(after);
        String drop = "drop column " + text.quote(before.name());
        String add = "add column " + text.definition(after);
        return facts.isMariaDb() || online == Online.COPIED
                ? tables.alter(table, drop + ", " + add, online, TableDdl.REPEAT)
                : TableDdl.both(
                        tables.alter(table, drop, online, evidence.noColumn(table, before.name())),
                        tables.alter(table, add, online, evidence.column(table, after.name())));
    }

    /** The values of a virtual column are nowhere, and a server may not keep those of a stored one. */
    private List<Statement> keepValues(ObjectName table, Column before, Column after) {
        String old = before.name().substring(0, Math.min(before.name().length(), LONGEST - OLD.length())) + OLD;
        Column filled = after.nullable(true);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(tables.alter(
                table,
                "rename column " + text.quote(before.name()) + " to " + text.quote(old),
                Online.OTHERS_WRITE,
                evidence.column(table, old)));
        statements.addAll(tables.alter(
                table,
                "add column " + text.definition(filled),
                rules.added(filled),
                evidence.column(table, after.name())));
        statements.add(new Statement(
                "update " + text.quote(table) + " set " + text.quote(after.name()) + " = " + text.quote(old)));
        statements.addAll(tables.alter(
                table, "drop column " + text.quote(old), Online.OTHERS_WRITE, evidence.noColumn(table, old)));
        if (!after.nullable()) {
            statements.addAll(restate(table, after, rules.restated(filled, after)));
        }
        return statements;
    }
}
