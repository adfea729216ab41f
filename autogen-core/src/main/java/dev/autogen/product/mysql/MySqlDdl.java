package dev.autogen.product.mysql;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Waiting;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.schema.Check;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** DDL of the family: every statement stands alone, and says how to see whether it is done. */
final class MySqlDdl extends AnsiDdl {

    static final String DROP_PRIMARY_KEY = "drop primary key";

    private static final Recovery REPEAT = new Recovery.Repeat();

    /** Rather than wait for the table to be copied, or keep its writers waiting, the statement fails. */
    private static final String IN_PLACE = " algorithm=inplace lock=none";

    private final MySqlText text;
    private final MySqlFacts facts;
    private final Evidence evidence;
    private final ColumnDdl columns;
    private final FamilyNames families;
    private final Dialect dialect;

    MySqlDdl(MySqlDialect dialect, MySqlFacts facts) {
        this(dialect, facts, new MySqlText(dialect, facts));
    }

    private MySqlDdl(MySqlDialect dialect, MySqlFacts facts, MySqlText text) {
        super(text);
        this.text = text;
        this.facts = facts;
        this.dialect = dialect;
        this.evidence = new Evidence(dialect);
        this.families = new FamilyNames(dialect, evidence, text, facts);
        this.columns = new ColumnDdl(dialect, facts, text, evidence);
    }

    static List<Statement> alone(String sql, Recovery recovery) {
        return List.of(Statement.alone(sql, recovery, Waiting.IN_THE_WAY));
    }

    private List<Statement> alter(ObjectName table, String what, Recovery recovery) {
        return alone(alter(table, what), recovery);
    }

    static List<Statement> both(List<Statement> first, List<Statement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return List.of(new Statement(MissingValues.refused(operation, text, facts)));
    }

    @Override
    public List<Statement> createSchema(Operation.CreateSchema operation) {
        return alone(only(super.createSchema(operation)), evidence.schema(operation.schema()));
    }

    @Override
    public List<Statement> dropSchema(Operation.DropSchema operation) {
        return alone(only(super.dropSchema(operation)), evidence.noSchema(operation.schema()));
    }

    private static String only(List<Statement> statements) {
        return statements.get(0).sql();
    }

    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        ObjectName name = operation.sequence().name();
        return alone(
                "create sequence " + text.quote(name)
                        + text.options(operation.sequence().options()),
                evidence.table(name));
    }

    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        String options =
                text.options(operation.before().options(), operation.after().options());
        return options.isEmpty()
                ? List.of()
                : alone("alter sequence " + text.quote(operation.after().name()) + options, REPEAT);
    }

    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        return renamed(operation.before(), operation.after());
    }

    private List<Statement> renamed(ObjectName before, ObjectName after) {
        return alone("rename table " + text.quote(before) + " to " + text.quote(after), evidence.table(after));
    }

    @Override
    public List<Statement> dropSequence(Operation.DropSequence operation) {
        return alone(only(super.dropSequence(operation)), evidence.noTable(operation.name()));
    }

    /** With its indexes, so that it is one statement. */
    @Override
    public List<Statement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(text.definition(column)));
        table.constraints().forEach(constraint -> lines.add(text.definition(constraint)));
        table.indexes().stream().filter(index -> !isLeftOut(index)).forEach(index -> lines.add(text.definition(index)));
        return alone(
                "create table " + text.quote(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n)"
                        + (table.comment() == null ? "" : " comment = " + text.literal(table.comment())),
                evidence.table(table.name()));
    }

    @Override
    protected List<Statement> comments(Table table) {
        return List.of();
    }

    @Override
    public List<Statement> dropTable(Operation.DropTable operation) {
        return alone(only(super.dropTable(operation)), evidence.noTable(operation.table()));
    }

    @Override
    public List<Statement> renameTable(Operation.RenameTable operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        return renamed(operation.before(), operation.after());
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return alter(
                operation.table(),
                "comment = " + text.literal(Objects.requireNonNullElse(operation.after(), "")),
                REPEAT);
    }

    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        return alone(
                only(super.addColumn(operation)),
                evidence.column(operation.table(), operation.column().name()));
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        return columns.alter(operation);
    }

    @Override
    public List<Statement> renameColumn(Operation.RenameColumn operation) {
        return alone(only(super.renameColumn(operation)), evidence.column(operation.table(), operation.after()));
    }

    @Override
    public List<Statement> dropColumn(Operation.DropColumn operation) {
        return alone(only(super.dropColumn(operation)), evidence.noColumn(operation.table(), operation.column()));
    }

    @Override
    public List<Statement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return alter(
                operation.table(),
                "add " + text.definition(operation.primaryKey()),
                evidence.index(operation.table(), MySqlNames.PRIMARY));
    }

    @Override
    public List<Statement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return Sentence.run(facts, families.droppedKey(operation.table(), DROP_PRIMARY_KEY));
    }

    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        return alone(
                only(super.addUnique(operation)),
                evidence.index(operation.table(), operation.unique().name().text()));
    }

    @Override
    public List<Statement> dropUnique(Operation.DropUnique operation) {
        return Sentence.run(facts, families.droppedIndex(operation.table(), operation.name()));
    }

    @Override
    public List<Statement> addForeignKey(Operation.AddForeignKey operation) {
        return alone(
                only(super.addForeignKey(operation)),
                evidence.constraint(
                        operation.table(), operation.foreignKey().name().text()));
    }

    /** The index that came with the key goes with it, or to another that needs it. */
    @Override
    public List<Statement> dropForeignKey(Operation.DropForeignKey operation) {
        String name = text.quote(operation.name());
        return both(
                alter(
                        operation.table(),
                        "drop foreign key " + name,
                        evidence.noConstraint(operation.table(), operation.name())),
                Sentence.run(facts, families.droppedIndex(operation.table(), operation.name())));
    }

    @Override
    public List<Statement> addCheck(Operation.AddCheck operation) {
        return alone(
                only(super.addCheck(operation)),
                evidence.constraint(operation.table(), operation.check().name().text()));
    }

    @Override
    public List<Statement> dropCheck(Operation.DropCheck operation) {
        Check before = operation.before();
        boolean ofColumn = before == null || MySqlExpressions.mentions(before.expression(), operation.name());
        if (facts.isMariaDb() && ofColumn) {
            return Sentence.run(facts, columns.checks().drop(operation.table(), operation.name()));
        }
        return alter(
                operation.table(),
                (facts.isMariaDb() ? "drop constraint " : "drop check ") + text.quote(operation.name()),
                evidence.noConstraint(operation.table(), operation.name()));
    }

    /** A foreign key cannot be dropped and added under one name in one statement. */
    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        ObjectName table = operation.table();
        String name = operation.before().name().text();
        if (operation.before() instanceof ForeignKey before && operation.after() instanceof ForeignKey after) {
            List<Statement> dropped = dropForeignKey(new Operation.DropForeignKey(table, name, before));
            boolean keepsIndex =
                    before.columns().equals(after.columns()) && before.name().equals(after.name());
            return both(
                    keepsIndex ? dropped.subList(0, 1) : dropped,
                    addForeignKey(new Operation.AddForeignKey(table, after)));
        } else if (operation.before() instanceof UniqueConstraint before
                && operation.after() instanceof UniqueConstraint after) {
            return replaced(table, MySqlText.asIndex(before), MySqlText.asIndex(after));
        } else if (operation.after() instanceof PrimaryKey after) {
            return Sentence.run(facts, families.droppedKey(table, replacedBy(after)));
        }
        Check before = (Check) operation.before();
        Check after = (Check) operation.after();
        return both(
                dropCheck(new Operation.DropCheck(table, name, before)),
                addCheck(new Operation.AddCheck(table, after)));
    }

    String replacedBy(PrimaryKey key) {
        return DROP_PRIMARY_KEY + ", add " + text.definition(key);
    }

    /** Done again it comes to the same, where the name stays; else the new name tells. */
    private List<Statement> replaced(ObjectName table, Index before, Index after) {
        String name = after.name().text();
        return alter(
                table,
                "drop index " + text.quote(before.name().text()) + ", add " + text.definition(after),
                before.name().equals(after.name()) ? REPEAT : evidence.index(table, name));
    }

    @Override
    public List<Statement> renameConstraint(Operation.RenameConstraint operation) {
        if (operation.before().equals(MySqlNames.PRIMARY) || operation.after().equals(MySqlNames.PRIMARY)) {
            return List.of();
        }
        return Sentence.run(facts, families.renamed(operation.table(), operation.before(), operation.after()));
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        String name = index.name().text();
        if (isLeftOut(index)) {
            return List.of();
        }
        boolean concurrently = operation.concurrency() == Concurrency.CONCURRENTLY;
        String definition = text.definition(index);
        String sql = "create "
                + definition.replaceFirst(
                        " (?=(?:using \\w+ )?\\()",
                        java.util.regex.Matcher.quoteReplacement(" on " + text.quote(operation.table()) + " "));
        return List.of(Statement.alone(
                concurrently ? sql + IN_PLACE : sql,
                evidence.index(operation.table(), name),
                concurrently ? Waiting.ASIDE : Waiting.IN_THE_WAY));
    }

    /** One that only makes queries quick, and of which there is nothing like it here. */
    private boolean isLeftOut(Index index) {
        return !dialect.capabilities().containsAll(Needs.of(index));
    }

    @Override
    public List<Statement> alterIndex(Operation.AlterIndex operation) {
        Index before = operation.before();
        if (isLeftOut(before)) {
            return createIndex(new Operation.CreateIndex(operation.table(), operation.after()));
        }
        return isLeftOut(operation.after())
                ? dropIndex(
                        new Operation.DropIndex(operation.table(), before.name().text(), before))
                : replaced(operation.table(), before, operation.after());
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        if (operation.concurrency() == Concurrency.BLOCKING) {
            return Sentence.run(facts, families.droppedIndex(operation.table(), operation.name()));
        }
        return List.of(Statement.alone(
                "drop index " + text.quote(operation.name()) + " on " + text.quote(operation.table()) + IN_PLACE,
                evidence.noIndex(operation.table(), operation.name()),
                Waiting.ASIDE));
    }

    @Override
    public List<Statement> renameIndex(Operation.RenameIndex operation) {
        return alter(
                operation.table(),
                "rename index " + text.quote(operation.before()) + " to " + text.quote(operation.after()),
                evidence.index(operation.table(), operation.after()));
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return MySqlScript.statements(operation.sql());
    }

    /** A moment is kept in UTC, and a literal is taken to be of the session's zone. */
    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case UUID -> facts.isMariaDb() ? super.literal(value) : "uuid_to_bin(" + text.literal(value.text()) + ")";
            case TIMESTAMP_WITH_TIME_ZONE ->
                "convert_tz("
                        + text.literal(java.time.OffsetDateTime.parse(value.text())
                                .withOffsetSameInstant(java.time.ZoneOffset.UTC)
                                .toLocalDateTime()
                                .toString()
                                .replace('T', ' '))
                        + ", '+00:00', @@session.time_zone)";
            default -> super.literal(value);
        };
    }

    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        throw none("named enum types", operation);
    }

    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        throw none("named enum types", operation);
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        throw none("named enum types", operation);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        throw none("named enum types", operation);
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
        throw none("named enum types", operation);
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        throw none("composite types", operation);
    }

    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        throw none("storage options that can be changed", operation);
    }

    /** It looked at the rows when it was made. */
    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return List.of();
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        return List.of(Statement.inBatches(new MySqlBatches(text, evidence, operation).template()));
    }

    private UnsupportedException none(String what, Operation operation) {
        return new UnsupportedException(dialect.name() + " has no " + what + ": '" + operation.describe() + "'");
    }
}
