package dev.autogen.drift;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.varchar;

import dev.autogen.Op;
import dev.autogen.schema.ReferentialAction;

/** A model of what more than one product has, and of what one of them has beside it. */
final class SmallShop {

    private SmallShop() {}

    static void create(Op op, String product) {
        op.createTable(
                "customer",
                column("id", bigint()).identity(),
                column("email", varchar(100)).notNull(),
                column("name", varchar(50)).defaultsTo("'nobody'"),
                column("age", integer()),
                column("score", numeric(10, 2)),
                column("joined", timestamp(6)).defaultsTo("current_timestamp"),
                column("active", bool()).notNull().defaultsTo("true"),
                column("shout", varchar(60)).generatedAs("upper(name)"),
                primaryKey("customer_pkey", "id"),
                unique("uk_email", "email"),
                check("ck_age", "age > 0"));
        op.createTable("note", column("id", bigint()).notNull(), column("body", varchar(90)));
        op.createTable(
                "stay",
                column("customer_id", bigint()).notNull(),
                column("night", integer()).notNull(),
                primaryKey("stay_pkey", "customer_id", "night"));
        op.createTable(
                "visit",
                column("place", bigint()).notNull(),
                column("number", integer()).notNull(),
                column("weather", varchar(20)).notNull().defaultsTo("'fine'"),
                column("loud", varchar(20)).generatedAs("upper(weather)"),
                primaryKey("visit_pkey", "place", "number"),
                unique("uk_visit", "number"),
                check("ck_visit", "number in (1, 2, 3)"));
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(ReferentialAction.CASCADE));
        op.createIndex("customer", index("ix_name", "name", "age"));
        if (product.equals("h2")) {
            ofH2(op);
        } else {
            op.createIndex("customer", index("ix_lower", expression("lower(email)")));
            op.createIndex("customer", index("ix_active", "joined").where("active"));
            op.createIndex("customer", index("ix_age", desc("age")));
        }
    }

    private static void ofH2(Op op) {
        op.createSchema("sales");
        op.createEnum("mood", "SAD", "OK", "HAPPY");
        op.createSequence("ticket", s -> s.startsWith(10).incrementsBy(5).cache(3));
        op.in("sales")
                .createTable(
                        "invoice",
                        column("id", bigint()).identityAlways(),
                        column("tags", array(varchar(9))),
                        column("mood", defined("mood")),
                        column("remark", varchar(9)).comment("who said so"),
                        comment("what is owed"));
        op.createIndex("customer", index("ix_age", asc("age").nullsLast()));
    }
}
