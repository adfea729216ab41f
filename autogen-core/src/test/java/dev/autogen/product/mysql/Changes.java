package dev.autogen.product.mysql;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.character;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.text;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;
import static dev.autogen.operation.Concurrency.CONCURRENTLY;
import static dev.autogen.product.mysql.Online.COPIED;
import static dev.autogen.product.mysql.Online.OTHERS_READ;
import static dev.autogen.product.mysql.Online.OTHERS_WRITE;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.operation.Operation;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes of one table, and what others can do with it meanwhile, on either server. */
final class Changes {

    /** A table that has all that is changed, and a parent. What inserts need is there by itself. */
    static final List<String> TABLES = List.of(
            "create table p (id bigint not null primary key, k varchar(20) unique)",
            "create table t (id bigint not null, a varchar(20), b varchar(60) not null default 'x', n int,"
                    + " m int not null default 3, w int default 3, d decimal(10,2), ts datetime(6), tx text, e enum('A','B'), c char(36),"
                    + " v varbinary(20), pid bigint, g int generated always as (n + 1) virtual, cm int comment 'hi',"
                    + " sp point not null default (point(1, 1)),"
                    + " primary key (id), key ix_n (n), unique key uq_a (a), constraint ck_n check (n > 0),"
                    + " constraint fk_p foreign key (pid) references p (id))",
            "create table s (id bigint not null primary key, n int, s int generated always as (n + 2) stored)",
            "create table k (id bigint not null, m int not null default 3)");

    /** One of them. */
    record Change(Operation operation, Online mariaDb, Online mySql) {

        Online on(Brand brand) {
            return brand == Brand.MARIADB ? mariaDb : mySql;
        }

        ObjectName table() {
            return FamilyHazards.table(operation);
        }

        @Override
        public String toString() {
            return operation.describe();
        }
    }

    private static final Map<String, Column> COLUMNS = Map.ofEntries(
            Map.entry("id", column("id", bigint()).notNull()),
            Map.entry("a", column("a", varchar(20))),
            Map.entry("b", column("b", varchar(60)).notNull().defaultsTo("'x'")),
            Map.entry("n", column("n", integer())),
            Map.entry("m", column("m", integer()).notNull().defaultsTo("3")),
            Map.entry("w", column("w", integer()).defaultsTo("3")),
            Map.entry("d", column("d", numeric(10, 2))),
            Map.entry("ts", column("ts", timestamp(6))),
            Map.entry("tx", column("tx", text())),
            Map.entry("e", column("e", type("enum('A','B')"))),
            Map.entry("c", column("c", character(36))),
            Map.entry("v", column("v", type("varbinary", 20))),
            Map.entry("g", column("g", integer()).generatedVirtuallyAs("n + 1")),
            Map.entry("s", column("s", integer()).generatedAs("n + 2")),
            Map.entry("cm", column("cm", integer()).comment("hi")));

    private final List<Change> all = new ArrayList<>();

    private Changes() {}

    /** All that a server of a dialect has. */
    static List<Change> all(Dialect dialect) {
        Changes changes = new Changes();
        changes.columns();
        changes.types();
        changes.generated();
        changes.keys();
        changes.indexes();
        return changes.all.stream()
                .filter(change -> !(change.operation() instanceof Operation.CreateIndex create)
                        || dialect.capabilities().containsAll(Needs.of(create.index())))
                .toList();
    }

    private void both(Online online, Consumer<Op> verb) {
        each(online, online, verb);
    }

    private void each(Online mariaDb, Online mySql, Consumer<Op> verb) {
        verb.accept((Op) operation -> all.add(new Change(operation, mariaDb, mySql)));
    }

    private void alter(Online mariaDb, Online mySql, String column, UnaryOperator<Column> change) {
        Column before = Objects.requireNonNull(COLUMNS.get(column));
        String table = column.equals("s") ? "s" : "t";
        all.add(new Change(
                new Operation.AlterColumn(ObjectName.of(table), before, change.apply(before)), mariaDb, mySql));
    }

    private void columns() {
        both(OTHERS_WRITE, op -> op.addColumn("t", column("z", integer())));
        both(
                OTHERS_WRITE,
                op -> op.addColumn("t", column("z", integer()).notNull().defaultsTo("5")));
        both(OTHERS_WRITE, op -> op.addColumn("t", column("z", timestamp(6)).defaultsTo("current_timestamp(6)")));
        both(OTHERS_WRITE, op -> op.addColumn("t", column("z", integer()).generatedVirtuallyAs("n + 3")));
        both(COPIED, op -> op.addColumn("t", column("z", integer()).generatedAs("n + 3")));
        each(
                OTHERS_WRITE,
                COPIED,
                op -> op.addColumn("t", column("z", varchar(20)).defaultsTo("concat('a', 'b')")));
        both(COPIED, op -> op.addColumn("t", column("z", varchar(60)).defaultsTo("concat(b, 'b')")));
        both(OTHERS_WRITE, op -> op.dropColumn("t", "cm"));
        both(OTHERS_WRITE, op -> op.dropColumn("t", "g"));
        both(OTHERS_WRITE, op -> op.dropColumn("s", "s"));
        both(OTHERS_WRITE, op -> op.renameColumn("t", "b", "b2"));
        both(OTHERS_WRITE, op -> op.renameColumn("t", "pid", "pid2"));
        both(OTHERS_WRITE, op -> op.commentOnTable("t", null, "about"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "m", column -> column.defaultsTo("4"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "cm", column -> column.comment("other"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "m", column -> column.nullable(true));
        alter(OTHERS_WRITE, OTHERS_WRITE, "w", Column::notNull);
        alter(
                OTHERS_WRITE,
                OTHERS_WRITE,
                "b",
                column -> column.type(varchar(61)).defaultsTo("'y'").comment("c"));
        alter(
                OTHERS_WRITE,
                OTHERS_WRITE,
                "ts",
                column -> column.defaultsTo("current_timestamp(6) on update current_timestamp(6)"));
    }

    private void types() {
        alter(OTHERS_WRITE, OTHERS_WRITE, "a", column -> column.type(varchar(40)));
        alter(OTHERS_WRITE, COPIED, "a", column -> column.type(varchar(64)));
        alter(COPIED, COPIED, "b", column -> column.type(varchar(80)));
        alter(COPIED, COPIED, "a", column -> column.type(varchar(10)));
        alter(OTHERS_WRITE, OTHERS_WRITE, "v", column -> column.type(type("varbinary", 255)));
        alter(OTHERS_WRITE, COPIED, "v", column -> column.type(type("varbinary", 256)));
        alter(COPIED, COPIED, "n", column -> column.type(bigint()));
        alter(COPIED, COPIED, "d", column -> column.type(numeric(12, 2)));
        alter(COPIED, COPIED, "ts", column -> column.type(timestamp(3)));
        alter(COPIED, COPIED, "tx", column -> column.type(type("longtext")));
        alter(COPIED, COPIED, "c", column -> column.type(character(40)));
        alter(OTHERS_WRITE, OTHERS_WRITE, "e", column -> column.type(type("enum('A','B','C')")));
        alter(COPIED, COPIED, "e", column -> column.type(type("enum('B','A')")));
        alter(COPIED, COPIED, "e", column -> column.type(varchar(20)));
        alter(OTHERS_WRITE, COPIED, "a", column -> column.collation("utf8mb4_bin"));
        alter(COPIED, COPIED, "b", column -> column.collation("latin1_swedish_ci"));
        alter(COPIED, COPIED, "id", Column::identity);
    }

    private void generated() {
        alter(OTHERS_WRITE, OTHERS_WRITE, "g", column -> column.comment("z"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "g", column -> column.generatedVirtuallyAs("n + 7"));
        alter(COPIED, OTHERS_WRITE, "s", column -> column.comment("z"));
        alter(COPIED, COPIED, "s", column -> column.generatedAs("n + 7"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "s", column -> column.generatedVirtuallyAs("n + 2"));
        alter(OTHERS_WRITE, OTHERS_WRITE, "g", column -> column.generation(null));
    }

    private void keys() {
        both(OTHERS_WRITE, op -> op.addPrimaryKey("k", primaryKey("PRIMARY", "id")));
        both(COPIED, op -> op.dropPrimaryKey("t", "PRIMARY"));
        both(
                OTHERS_WRITE,
                op -> op.alterConstraint("t", primaryKey("PRIMARY", "id"), primaryKey("PRIMARY", "id", "m")));
        both(OTHERS_WRITE, op -> op.addUnique("t", unique("uq2", "m", "id")));
        both(OTHERS_WRITE, op -> op.alterConstraint("t", unique("uq_a", "a"), unique("uq_a", "a", "id")));
        both(OTHERS_WRITE, op -> op.dropUnique("t", "uq_a"));
        both(COPIED, op -> op.addForeignKey("t", foreignKey("fk2", "pid").references("p", "id")));
        both(OTHERS_WRITE, op -> op.dropForeignKey("t", "fk_p"));
        both(COPIED, op -> op.addCheck("t", check("ck2", "m > 0")));
        both(OTHERS_WRITE, op -> op.dropCheck("t", "ck_n"));
    }

    private void indexes() {
        both(OTHERS_WRITE, op -> op.createIndex("t", index("ix2", "cm")));
        both(OTHERS_WRITE, op -> op.createIndex("t", index("ix2", "cm"), CONCURRENTLY));
        both(OTHERS_WRITE, op -> op.createIndex("t", uniqueIndex("ix2", desc("m"), desc("id"))));
        both(OTHERS_READ, op -> op.createIndex("t", index("ix2", "tx").using("fulltext")));
        both(OTHERS_READ, op -> op.createIndex("t", index("ix2", "sp").using("spatial")));
        both(OTHERS_READ, op -> op.createIndex("t", index("ix2", expression("m + 1"))));
        both(OTHERS_WRITE, op -> op.dropIndex("t", "ix_n"));
        both(OTHERS_WRITE, op -> op.dropIndex("t", "ix_n", CONCURRENTLY));
        both(OTHERS_WRITE, op -> op.renameIndex("t", "ix_n", "ix_m"));
        both(OTHERS_WRITE, op -> op.alterIndex("t", index("ix_n", "n"), index("ix_n", "n", "m")));
    }
}
