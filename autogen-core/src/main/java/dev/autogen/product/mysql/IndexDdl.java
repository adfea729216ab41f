package dev.autogen.product.mysql;

import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.regex.Matcher;

/** Indexes. */
final class IndexDdl {

    private final MySqlFacts facts;
    private final MySqlText text;
    private final TableDdl tables;
    private final OnlineRules rules;
    private final Evidence evidence;
    private final FamilyNames families;

    IndexDdl(
            MySqlFacts facts,
            MySqlText text,
            TableDdl tables,
            OnlineRules rules,
            Evidence evidence,
            FamilyNames families) {
        this.facts = facts;
        this.text = text;
        this.tables = tables;
        this.rules = rules;
        this.evidence = evidence;
        this.families = families;
    }

    List<Statement> create(Operation.CreateIndex operation) {
        Index index = operation.index();
        if (rules.isLeftOut(index)) {
            return List.of();
        }
        String definition = text.definition(index)
                .replaceFirst(
                        " (?=(?:using \\w+ )?\\()",
                        Matcher.quoteReplacement(" on " + text.quote(operation.table()) + " "));
        boolean concurrently = operation.concurrency() == Concurrency.CONCURRENTLY;
        return List.of(Statement.alone(
                "create " + definition
                        + tables.indexClause(operation.table(), OnlineRules.added(index, operation.concurrency())),
                evidence.index(operation.table(), index.name().text()),
                concurrently ? Waiting.ASIDE : Waiting.IN_THE_WAY));
    }

    List<Statement> alter(Operation.AlterIndex operation) {
        ObjectName table = operation.table();
        Index before = operation.before();
        if (rules.isLeftOut(before)) {
            return create(new Operation.CreateIndex(table, operation.after()));
        }
        return rules.isLeftOut(operation.after())
                ? drop(new Operation.DropIndex(table, before.name().text(), before))
                : replace(table, before, operation.after());
    }

    /** Done again it comes to the same, where the name stays; else the new name tells. */
    List<Statement> replace(ObjectName table, Index before, Index after) {
        return tables.alter(
                table,
                "drop index " + text.quote(before.name().text()) + ", add " + text.definition(after),
                OnlineRules.replaced(before, after),
                before.name().equals(after.name())
                        ? TableDdl.REPEAT
                        : evidence.index(table, after.name().text()));
    }

    List<Statement> drop(Operation.DropIndex operation) {
        if (operation.concurrency() == Concurrency.BLOCKING) {
            return families.droppedIndex(operation.table(), operation.name()).statements(facts);
        }
        return List.of(Statement.alone(
                tables.sql(operation.table(), "drop index " + text.quote(operation.name()), Online.OTHERS_WRITE),
                evidence.noIndex(operation.table(), operation.name()),
                Waiting.ASIDE));
    }

    List<Statement> rename(Operation.RenameIndex operation) {
        return tables.alter(
                operation.table(),
                "rename index " + text.quote(operation.before()) + " to " + text.quote(operation.after()),
                Online.OTHERS_WRITE,
                evidence.index(operation.table(), operation.after()));
    }
}
