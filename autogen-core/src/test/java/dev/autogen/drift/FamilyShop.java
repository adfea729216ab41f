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
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.character;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.text;
import static dev.autogen.Types.time;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;

import dev.autogen.Op;
import dev.autogen.schema.ReferentialAction;

/** A model that has something of every kind that MariaDB and MySQL have. */
final class FamilyShop {

    private FamilyShop() {}

    /** @param sales name of the second schema, which is a database of its own there */
    static void create(Op op, String product, String sales) {
        op.createSchema(sales);
        op.createTable(
                "customer",
                column("id", bigint()).identity(),
                column("email", varchar(100)).notNull().comment("where to write"),
                column("name", varchar(50)).defaultsTo("'nobody'"),
                column("nick", varchar(20)).collation("latin1_bin"),
                column("age", integer()),
                column("floor", integer()),
                column("visits", type("integer unsigned")).notNull().defaultsTo("0"),
                column("score", numeric(10, 2)),
                column("weight", type("double precision")),
                column("joined", timestamp(6)).defaultsTo("current_timestamp(6)"),
                column("touched", timestamp(3)).defaultsTo("current_timestamp(3) on update current_timestamp(3)"),
                column("seen", timestamptz(3)),
                column("wakes", time(0)),
                column("active", bool()).notNull().defaultsTo("b'1'"),
                column("truth", type("tinyint", 1)),
                column("mood", type("enum('SAD','OK','HAPPY')")),
                column("ways", type("set('mail','phone')")),
                column("remark", text()),
                column("photo", type("longblob")),
                column("code", type("binary", 16)),
                column("profile", type("json")),
                column("shout", varchar(60)).generatedAs("upper(name)"),
                column("whisper", varchar(60)).generatedVirtuallyAs("lower(name)"),
                column("country", character(2)).notNull(),
                column("area", integer()).notNull(),
                primaryKey("customer_pkey", "id"),
                unique("uk_email", "email"),
                unique("uk_place", "country", "area"),
                check("ck_age", "age > 0"),
                check("ck_area", "area in (1, 2, 3)"),
                comment("who buys"));
        op.createTable(
                "receipt",
                column("id", bigint()).identity(),
                column("paid", bool()).notNull().defaultsTo("b'1'"),
                primaryKey("receipt_pkey", "id"));
        op.createTable("note", column("id", bigint()).notNull(), column("body", varchar(90)));
        op.createTable(
                "stay",
                column("customer_id", bigint()).notNull(),
                column("night", integer()).notNull(),
                column("guest_id", bigint()),
                primaryKey("stay_pkey", "customer_id", "night"));
        op.createTable(
                "visit",
                column("place", bigint()).notNull(),
                column("day", integer()).notNull(),
                column("weather", varchar(20)),
                primaryKey("visit_pkey", "place", "day"));
        op.in(sales).createTable("invoice", column("id", bigint()).notNull(), primaryKey("invoice_pkey", "id"));
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(ReferentialAction.CASCADE));
        op.addForeignKey("stay", foreignKey("fk_stay_guest", "guest_id").references("customer", "id"));
        op.createIndex("customer", index("ix_name", "name", "age"));
        op.createIndex("customer", index("ix_score", desc("score")));
        op.createIndex("customer", index("ix_remark", asc("remark").operatorClass("(20)")));
        op.createIndex("note", index("ix_body", "body").using("fulltext"));
        if (product.equals("mariadb")) {
            op.createSequence("ticket", s -> s.startsWith(10).incrementsBy(5).cache(3));
        } else {
            op.createTable(
                    "tag",
                    column("id", bigint()).notNull(),
                    column("label", varchar(20)),
                    primaryKey("tag_pkey", "id"));
            op.createIndex("tag", index("ix_lower", expression("lower(label)")));
        }
    }
}
