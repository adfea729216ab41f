package dev.autogen.operation;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchedTest {

    private static final Map<String, Consumer<Op>> DEEDS = new TreeMap<>(Map.ofEntries(
            Map.entry("create customer", op -> op.createTable("customer", column("id", bigint()))),
            Map.entry(
                    "create order",
                    op -> op.createTable(
                            "orders",
                            column("id", bigint()),
                            column("customer_id", bigint()),
                            primaryKey("orders_pkey", "id"),
                            foreignKey("fk", "customer_id").references("customer", "id"))),
            Map.entry("drop customer", op -> op.dropTable("customer")),
            Map.entry("rename customer", op -> op.renameTable("customer", "client")),
            Map.entry("comment customer", op -> op.commentOnTable("customer", null, "who")),
            Map.entry("add tier", op -> op.addColumn("customer", column("tier", bigint()))),
            Map.entry("add rank", op -> op.addColumn("customer", column("rank", bigint()))),
            Map.entry(
                    "add id rank",
                    op -> op.addColumn("customer", column("idr", bigint()).generatedAs("id + rank"))),
            Map.entry("drop id", op -> op.dropColumn("customer", "id")),
            Map.entry("rename id", op -> op.renameColumn("customer", "id", "rank")),
            Map.entry("drop unique id", op -> op.dropUnique("customer", unique("uk", "id"))),
            Map.entry("add key", op -> op.addPrimaryKey("customer", primaryKey("pk1", "id"))),
            Map.entry("add other key", op -> op.addPrimaryKey("customer", primaryKey("pk2", "rank"))),
            Map.entry("check tier", op -> op.addCheck("customer", check("c1", "tier > 0 and rank is null"))),
            Map.entry("index rank", op -> op.createIndex("customer", index("ix", "rank"))),
            Map.entry("index of item", op -> op.createIndex("item", index("ix", "name"))),
            Map.entry("drop index", op -> op.dropIndex("customer", "ix_old")),
            Map.entry(
                    "refer",
                    op -> op.addForeignKey("item", foreignKey("fk2", "c").references("customer", "id"))),
            Map.entry("create sequence", op -> op.createSequence("ix")),
            Map.entry("sql", op -> op.execute("select 1")),
            Map.entry("nothing", op -> {})));

    @ParameterizedTest
    @CsvSource({
        "create customer, drop customer, table customer",
        "create customer, create customer, table customer",
        "create customer, create order, table customer",
        "create customer, add tier, table customer",
        "drop customer, drop index, table customer",
        "drop customer, refer, table customer",
        "rename customer, check tier, table customer",
        "rename customer, create order, table customer",
        "add tier, add tier, column customer.tier",
        "add tier, check tier, column customer.tier",
        "add rank, index rank, column customer.rank",
        "add rank, rename id, column customer.rank",
        "add rank, add id rank, column customer.rank",
        "drop id, refer, column customer.id",
        "drop id, create order, column customer.id",
        "drop unique id, refer, 'key customer.(id)'",
        "add key, add other key, primary key of customer",
        "index rank, index of item, object ix",
        "index rank, create sequence, object ix",
        "sql, add tier, 'anything, by SQL of its own'",
        "sql, sql, 'anything, by SQL of its own'"
    })
    void whatBothTouchIsNamed(String one, String other, String object) {
        assertThat(common(one, other)).containsExactly(object);
        assertThat(common(other, one)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "add tier, add rank",
        "add tier, comment customer",
        "add tier, create order",
        "add tier, refer",
        "drop id, check tier",
        "drop id, drop index",
        "check tier, index rank",
        "comment customer, rename id",
        "drop unique id, index rank",
        "refer, create order",
        "nothing, sql",
        "nothing, drop customer"
    })
    void whatTouchesDifferentThingsGoesInAnyOrder(String one, String other) {
        assertThat(common(one, other)).isEmpty();
        assertThat(common(other, one)).isEmpty();
    }

    private static List<String> common(String one, String other) {
        List<String> found = new ArrayList<>();
        for (Operation left : recorded(one)) {
            recorded(other)
                    .forEach(right -> Touched.by(left).common(Touched.by(right)).ifPresent(found::add));
        }
        return found;
    }

    private static List<Operation> recorded(String deed) {
        List<Operation> operations = new ArrayList<>();
        Objects.requireNonNull(DEEDS.get(deed), deed).accept(operations::add);
        return operations;
    }
}
