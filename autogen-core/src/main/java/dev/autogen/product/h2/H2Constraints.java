package dev.autogen.product.h2;

import dev.autogen.reflect.Wire;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Constraints, from {@code TABLE_CONSTRAINTS} and what hangs on it. */
final class H2Constraints {

    private static final String CONSTRAINTS = """
            select t.table_schema, t.table_name, t.constraint_schema, t.constraint_name, t.constraint_type, t.nulls_distinct,
                c.check_clause, r.delete_rule, r.update_rule, u.table_schema as target_schema, u.table_name as target_name,
                u.constraint_schema as key_schema, u.constraint_name as key_name
            from information_schema.table_constraints t
            left join information_schema.check_constraints c
                on c.constraint_schema = t.constraint_schema and c.constraint_name = t.constraint_name
            left join information_schema.referential_constraints r
                on r.constraint_schema = t.constraint_schema and r.constraint_name = t.constraint_name
            left join information_schema.table_constraints u
                on u.constraint_schema = r.unique_constraint_schema and u.constraint_name = r.unique_constraint_name
            where %s
            order by t.table_schema, t.table_name, t.constraint_name
            """;

    /** Also of keys of other tables that a foreign key may refer to. */
    private static final String COLUMNS = """
            select constraint_schema, constraint_name, column_name, position_in_unique_constraint
            from information_schema.key_column_usage
            where %s
                or (constraint_schema, constraint_name) in (
                    select unique_constraint_schema, unique_constraint_name from information_schema.referential_constraints)
            order by constraint_schema, constraint_name, ordinal_position
            """;

    private final Wire wire;
    private final H2Reach reach;
    private final Map<ObjectName, List<Used>> columns = new HashMap<>();

    H2Constraints(Wire wire, H2Reach reach) {
        this.wire = wire;
        this.reach = reach;
    }

    /** A column of a key, with its position in the key that it refers to. */
    private record Used(String column, int position) {}

    Map<ObjectName, List<Constraint>> read() {
        return read(reach.tables("table_schema", "table_name"), reach.tables("t.table_schema", "t.table_name"));
    }

    /** Foreign keys of all other tables. */
    Map<ObjectName, List<ForeignKey>> unread() {
        Map<ObjectName, List<ForeignKey>> keys = new LinkedHashMap<>();
        read(
                        "not (" + reach.tables("table_schema", "table_name") + ")",
                        "t.constraint_type = 'FOREIGN KEY' and not (" + reach.tables("t.table_schema", "t.table_name")
                                + ")")
                .forEach((table, constraints) -> keys.put(
                        table, constraints.stream().map(ForeignKey.class::cast).toList()));
        return keys;
    }

    private Map<ObjectName, List<Constraint>> read(String ofColumns, String ofConstraints) {
        wire.rows(
                        "the columns of the constraints",
                        reach.catalog(COLUMNS.formatted(ofColumns)),
                        row -> new H2Reach.Part<>(
                                reach.name(row.getString(1), row.getString(2)),
                                new Used(reach.names().swapped(row.getString(3)), row.getInt(4))))
                .forEach(part -> columns.computeIfAbsent(part.table(), name -> new ArrayList<>())
                        .add(part.value()));
        return H2Reach.grouped(wire.rows(
                "the constraints of the database",
                reach.catalog(CONSTRAINTS.formatted(ofConstraints)),
                row -> new H2Reach.Part<>(reach.name(row.getString(1), row.getString(2)), constraint(row))));
    }

    private Constraint constraint(ResultSet row) throws SQLException {
        ObjectName constraint = reach.name(row.getString("constraint_schema"), row.getString("constraint_name"));
        Name name = Name.of(constraint.name());
        List<Used> used = columns.getOrDefault(constraint, List.of());
        List<String> own = used.stream().map(Used::column).toList();
        return switch (row.getString("constraint_type")) {
            case "PRIMARY KEY" -> new PrimaryKey(name, own);
            case "UNIQUE" -> {
                UniqueConstraint unique = UniqueConstraint.of(name, own);
                yield reach.dialect().settings().isNotDistinct(row.getString("nulls_distinct"))
                        ? unique.nullsNotDistinct()
                        : unique;
            }
            case "FOREIGN KEY" -> foreignKey(row, name, used);
            default -> new Check(name, H2Expressions.printed(row.getString("check_clause"), reach.names()));
        };
    }

    private ForeignKey foreignKey(ResultSet row, Name name, List<Used> used) throws SQLException {
        List<Used> key =
                columns.getOrDefault(reach.name(row.getString("key_schema"), row.getString("key_name")), List.of());
        return ForeignKey.of(
                        name,
                        used.stream().map(Used::column).toList(),
                        reach.name(row.getString("target_schema"), row.getString("target_name")),
                        used.stream()
                                .map(each -> key.get(each.position() - 1).column())
                                .toList())
                .onDelete(action(row.getString("delete_rule")))
                .onUpdate(action(row.getString("update_rule")));
    }

    private static ReferentialAction action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            case "RESTRICT" -> ReferentialAction.RESTRICT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
