package dev.autogen.drift;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.options;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.character;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.smallint;
import static dev.autogen.Types.text;
import static dev.autogen.Types.time;
import static dev.autogen.Types.timestamp;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;

import dev.autogen.Op;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ReferentialAction;

/** A model that has something of every kind. */
final class Shop {

    private Shop() {}

    static void create(Op op) {
        op.createSchema("sales");
        op.createEnum("mood", "SAD", "OK", "HAPPY");
        op.createSequence("ticket", s -> s.startsWith(10).incrementsBy(5).cache(3));
        op.createTable(
                "customer",
                column("id", bigint()).identity(s -> s.startsWith(100).incrementsBy(10)),
                column("email", varchar(100)).notNull().comment("where to write"),
                column("name", varchar(50)).defaultsTo("'nobody'"),
                column("nick", varchar(20)).collation("C"),
                column("age", integer()),
                column("rank", smallint()).notNull().defaultsTo("1"),
                column("score", numeric(10, 2)),
                column("joined", timestamp(6)).defaultsTo("current_timestamp"),
                column("seen", timestamptz(3)),
                column("wakes", time(0)),
                column("tags", array(text())),
                column("active", bool()).notNull().defaultsTo("true"),
                column("shout", text()).generatedAs("upper(name)"),
                column("mood", defined("mood")),
                column("country", character(2)).notNull(),
                column("area", integer()).notNull(),
                column("profile", type("jsonb")),
                primaryKey("customer_pkey", "id"),
                unique("uk_email", "email"),
                unique("uk_place", "country", "area").deferrability(Deferrability.INITIALLY_IMMEDIATE),
                check("ck_age", "age > 0"),
                check("ck_rank", "rank in (1, 2, 3)"),
                comment("who buys"));
        op.createTable("note", column("id", bigint()).identityAlways(), column("body", text()));
        op.createTable(
                "stay",
                column("customer_id", bigint()).notNull(),
                column("night", integer()).notNull(),
                column("country", character(2)),
                column("area", integer()),
                column("email", varchar(100)),
                primaryKey("stay_pkey", "customer_id", "night"),
                options().with("fillfactor=80"));
        op.createTable("archive", column("id", bigint()), column("body", text()));
        op.createTable(
                "visit",
                column("place", bigint()).notNull(),
                column("day", integer()).notNull(),
                column("weather", text()),
                primaryKey("visit_pkey", "place", "day"));
        op.in("sales").createTable("invoice", column("id", bigint()).notNull(), primaryKey("invoice_pkey", "id"));
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(ReferentialAction.CASCADE));
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_email", "email")
                        .references("customer", "email")
                        .deferrability(Deferrability.INITIALLY_DEFERRED));
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_itself", "customer_id", "night")
                        .references("stay", "customer_id", "night")
                        .onUpdate(ReferentialAction.CASCADE));
        op.in("sales")
                .addForeignKey(
                        "invoice",
                        foreignKey("fk_invoice_customer", "id").references(qualified("public", "customer"), "id"));
        op.createIndex("customer", index("ix_name", "name", "age"));
        op.createIndex("customer", index("ix_lower", expression("lower(name)")));
        op.createIndex("customer", index("ix_active", "joined").where("active"));
        op.createIndex(
                "customer", uniqueIndex("ix_nick", asc("nick").nullsFirst()).include("age"));
        op.createIndex("customer", index("ix_tags", "tags").using("gin"));
        op.createIndex("customer", index("ix_pattern", asc("name").operatorClass("varchar_pattern_ops")));
    }
}
