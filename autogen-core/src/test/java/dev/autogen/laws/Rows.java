package dev.autogen.laws;

import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Mentions;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two rows in every table. A value depends on its column's family and on the number of the row alone, so that rows of any
 * two tables refer to each other.
 */
final class Rows {

    private static final SqlText TEXT = new SqlText(RandomDatabase.DIALECT);

    private final RandomDatabase source;
    private final Database before;

    Rows(RandomDatabase source, Database before) {
        this.source = source;
        this.before = before;
    }

    /** SQL that fills the tables. */
    String inserts() {
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;\n");
        for (Table table : before.tables()) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> column.findComputed().isEmpty())
                    .toList();
            for (int row = 1; row <= 2; row++) {
                int number = row;
                sql.append("insert into ").append(TEXT.quote(table.name()));
                sql.append(
                        columns.isEmpty()
                                ? " default values"
                                : " "
                                        + TEXT.list(columns.stream()
                                                .map(Column::name)
                                                .toList())
                                        + " overriding system value values "
                                        + columns.stream()
                                                .map(column -> source.family(column.name())
                                                        .value(column.type(), number))
                                                .collect(Collectors.joining(", ", "(", ")")));
                sql.append(";\n");
            }
        }
        return sql.append("set session_replication_role = default;\n").toString();
    }

    /** A query of every value that both schemas have, as one text. */
    String query(Database after) {
        List<String> parts = new ArrayList<>();
        for (Table table : before.tables()) {
            Optional<Table> other = after.findTable(table.name());
            if (other.isPresent()) {
                List<String> columns = table.columns().stream()
                        .filter(column -> column.findComputed().isEmpty() && isKept(column, other.get()))
                        .map(column -> TEXT.quote(column.name()) + "::text")
                        .sorted()
                        .toList();
                parts.add("select " + Family.literal(table.name().toString())
                        + " || ': ' || coalesce(string_agg(r, '; ' order by r), '')"
                        + " from (select concat_ws(', ', 'row'"
                        + columns.stream().map(c -> ", " + c).collect(Collectors.joining())
                        + ") as r from " + TEXT.quote(table.name()) + ") as t");
            }
        }
        return parts.isEmpty() ? "select ''" : String.join(" union all ", parts) + " order by 1";
    }

    private static boolean isKept(Column column, Table other) {
        return other.findColumn(column.name())
                .filter(each -> each.findComputed().isEmpty() && each.type().equals(column.type()))
                .isPresent();
    }

    /**
     * A schema without what the rows could not fulfil, and with what is needed for them to come back: a column that is
     * dropped comes back empty, a table without rows.
     */
    Database fit(Database desired) {
        Database kept = desired.schemas(Stream.concat(before.schemas().stream(), desired.schemas().stream())
                .toList());
        for (Table table : before.tables()) {
            boolean isTarget = before.tables().stream()
                    .anyMatch(other -> !other.equals(table)
                            && other.foreignKeys().stream()
                                    .anyMatch(key -> key.target().equals(table.name())));
            if (isTarget && kept.findTable(table.name()).isEmpty()) {
                kept = kept.tables(RandomDatabase.with(kept.tables(), table));
            }
        }
        return Soundness.of(Soundness.of(kept)
                .mapTables(table -> before.findTable(table.name())
                        .map(former -> fit(former, table))
                        .orElse(table)));
    }

    private Table fit(Table former, Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(former.findColumn(column.name())
                    .map(old -> becomesComputed(old, column) && !canComeBack(former, old) ? old : column)
                    .map(each -> each.findComputed().isPresent() ? each.nullable(true) : each)
                    .orElse(
                            column.defaultValue() == null
                                            && column.findIdentity().isEmpty()
                                    ? column.nullable(true)
                                    : column));
        }
        for (Column old : former.columns()) {
            if (table.findColumn(old.name()).isEmpty() && !canComeBack(former, old)) {
                columns.add(old);
            }
        }
        Set<String> distinct = former.columns().stream()
                .map(Column::name)
                .filter(name -> source.family(name).isDistinct())
                .collect(Collectors.toSet());
        Set<String> there = former.columns().stream().map(Column::name).collect(Collectors.toSet());
        PrimaryKey key = table.primaryKey();
        boolean keeps = key != null
                && there.containsAll(key.columns())
                && key.columns().stream().anyMatch(distinct::contains);
        return table.columns(columns)
                .primaryKey(keeps ? key : null)
                .uniques(table.uniques().stream()
                        .filter(each -> each.columns().stream().anyMatch(distinct::contains))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(each -> !each.unique()
                                || each.keys().stream()
                                        .anyMatch(part -> !part.expression() && distinct.contains(part.text())))
                        .toList())
                .checks(table.checks().stream()
                        .filter(check -> table.columns().stream()
                                .allMatch(column -> there.contains(column.name())
                                        || !Mentions.of(check.expression(), column.name())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .filter(each -> holds(each, former))
                        .toList());
    }

    private static boolean becomesComputed(Column old, Column column) {
        return column.findComputed().isPresent() && !old.findComputed().equals(column.findComputed());
    }

    private boolean isReferring(Table table, Column column) {
        return Stream.concat(
                        table.foreignKeys().stream().map(ForeignKey::columns),
                        before.tables().stream()
                                .flatMap(other -> other.foreignKeys().stream())
                                .filter(key -> key.target().equals(table.name()))
                                .map(ForeignKey::targetColumns))
                .anyMatch(columns -> columns.contains(column.name()));
    }

    private boolean canComeBack(Table table, Column column) {
        boolean isEmpty = column.nullable() && column.defaultValue() == null && column.generation() == null;
        boolean isComputed = column.nullable() && column.findComputed().isPresent();
        return (isEmpty || isComputed)
                && !isReferring(table, column)
                && table.constraints().stream().noneMatch(each -> uses(each, column.name()))
                && table.indexes().stream()
                        .noneMatch(index -> index.unique()
                                && index.keys().stream()
                                        .anyMatch(part -> part.text().equals(column.name())))
                && table.columns().stream()
                        .noneMatch(other -> other.findComputed()
                                .filter(computed -> Mentions.of(computed.expression(), column.name()))
                                .isPresent());
    }

    private static boolean uses(Constraint constraint, String column) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().contains(column);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns().contains(column);
        }
        return constraint instanceof Check check && Mentions.of(check.expression(), column);
    }

    private boolean holds(ForeignKey key, Table former) {
        Optional<Table> target = before.findTable(key.target());
        return target.isPresent() && arePlain(former, key.columns()) && arePlain(target.get(), key.targetColumns());
    }

    private static boolean arePlain(Table table, List<String> columns) {
        return columns.stream()
                .allMatch(column -> table.findColumn(column)
                        .filter(each -> each.findComputed().isEmpty())
                        .isPresent());
    }
}
