package dev.autogen.product.mysql;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What leads from one column to another. A change of its default alone touches nothing else; any other restates the whole of it. */
final class ColumnDdl {

    /** Appended to the name of the column that is being replaced, while it is. */
    private static final String OLD = "_autogen_old";

    private static final int LONGEST = 64;

    private static final Pattern MOMENT =
            Pattern.compile("(?i)(?:current_timestamp|now|localtime|localtimestamp)\\b.*");

    private static final SqlType UUID = SqlType.plain("uuid");
    private static final int UUID_BYTES = 16;
    private static final int UUID_CHARACTERS = 36;

    private final MySqlFacts facts;
    private final MySqlText text;
    private final Evidence evidence;
    private final ColumnChecks checks;

    ColumnDdl(Dialect dialect, MySqlFacts facts, MySqlText text, Evidence evidence) {
        this.facts = facts;
        this.text = text;
        this.evidence = evidence;
        this.checks = new ColumnChecks(dialect, evidence, text);
    }

    ColumnChecks checks() {
        return checks;
    }

    List<Statement> alter(Operation.AlterColumn operation) {
        ObjectName table = operation.table();
        Column before = operation.before();
        Column after = operation.after();
        Optional<Generation.Computed> wanted = after.findComputed();
        if (wanted.isPresent() && !wanted.equals(before.findComputed())) {
            return recreate(table, before, after);
        } else if (wanted.isEmpty() && before.findComputed().isPresent()) {
            return keepValues(table, before, after);
        } else if (isDefaultAlone(before, after)) {
            return changeDefault(table, after);
        } else if (isUuidText(before) && isUuidBytes(after)) {
            return respell(table, after, "uuid_to_bin(%1$s) where length(%1$s) = " + UUID_CHARACTERS);
        } else if (isUuidBytes(before) && isUuidText(after)) {
            return respell(table, after, "bin_to_uuid(%1$s) where length(%1$s) = " + UUID_BYTES);
        }
        return modify(table, after);
    }

    private List<Statement> modify(ObjectName table, Column column) {
        return facts.isMariaDb()
                ? Sentence.run(facts, checks.modify(table, column))
                : MySqlDdl.alone(
                        "alter table " + text.quote(table) + " modify column " + text.definition(column),
                        new Recovery.Repeat());
    }

    private static boolean isUuidText(Column column) {
        return column.type().equals(SqlType.plain("char", UUID_CHARACTERS))
                || column.type().equals(SqlType.plain("varchar", UUID_CHARACTERS));
    }

    /** Where MySQL keeps what it has no type for. */
    private boolean isUuidBytes(Column column) {
        return !facts.isMariaDb()
                && (column.type().equals(UUID) || column.type().equals(SqlType.plain("binary", UUID_BYTES)));
    }

    /** The server itself would only cut or fill up; so there is room for both for a while, and what is changed already is left alone. */
    private List<Statement> respell(ObjectName table, Column after, String value) {
        Column between = Column.of(after.name(), SqlType.plain("varbinary", UUID_CHARACTERS))
                .nullable(after.nullable());
        String name = text.quote(after.name());
        List<Statement> statements = new ArrayList<>(modify(table, between));
        statements.add(new Statement("update " + text.quote(table) + " set " + name + " = " + value.formatted(name)));
        statements.addAll(modify(table, after));
        return statements;
    }

    private boolean isDefaultAlone(Column before, Column after) {
        return before.defaultsTo(after.defaultValue()).equals(after)
                && !updates(before.defaultValue())
                && !updates(after.defaultValue())
                && (facts.isMariaDb() || isSettable(after));
    }

    /** By itself MySQL sets neither the moment, without parentheses, nor the null of what is large. */
    private static boolean isSettable(Column column) {
        String value = column.defaultValue();
        return value == null
                ? !MySqlText.isLarge(column.type())
                : !MOMENT.matcher(value).matches();
    }

    private static boolean updates(@org.jspecify.annotations.Nullable String value) {
        return Objects.requireNonNullElse(value, "").toLowerCase(Locale.ROOT).contains("on update ");
    }

    private List<Statement> changeDefault(ObjectName table, Column after) {
        String value = after.defaultValue();
        String change = value == null
                ? (after.nullable() ? " set default null" : " drop default")
                : " set default " + text.value(value, after.type());
        return MySqlDdl.alone(
                "alter table " + text.quote(table) + " alter column " + text.quote(after.name()) + change,
                new Recovery.Repeat());
    }

    /** A column that is computed has no values of its own to lose. */
    private List<Statement> recreate(ObjectName table, Column before, Column after) {
        return MySqlDdl.alone(
                "alter table " + text.quote(table) + " drop column " + text.quote(before.name()) + ", add column "
                        + text.definition(after),
                new Recovery.Repeat());
    }

    /** The values of a virtual column are nowhere, and a server may not keep those of a stored one. */
    private List<Statement> keepValues(ObjectName table, Column before, Column after) {
        String old = before.name().substring(0, Math.min(before.name().length(), LONGEST - OLD.length())) + OLD;
        String alter = "alter table " + text.quote(table);
        List<Statement> statements = new ArrayList<>();
        statements.addAll(MySqlDdl.alone(
                alter + " rename column " + text.quote(before.name()) + " to " + text.quote(old),
                evidence.column(table, old)));
        statements.addAll(MySqlDdl.alone(
                alter + " add column " + text.definition(after.nullable(true)), evidence.column(table, after.name())));
        statements.add(new Statement(
                "update " + text.quote(table) + " set " + text.quote(after.name()) + " = " + text.quote(old)));
        statements.addAll(MySqlDdl.alone(alter + " drop column " + text.quote(old), evidence.noColumn(table, old)));
        if (!after.nullable()) {
            statements.addAll(modify(table, after));
        }
        return statements;
    }
}
