package com.example.shop.revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.text;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revises;
import dev.autogen.Revision;

/** Record customer orders and give every customer a tier. */
@Revision("7c1f0a2b9d3e")
@Revises("4be2ad17c0f5")
public final class R20260302101500_RecordCustomerOrdersAndGiveEveryCustomerATier implements Migration {
    @Override
    public void upgrade(Op op) {
        Op fulfilment = op.in("fulfilment");

        op.createSchema("fulfilment");
        op.createEnum("order_state", "PLACED", "PAID", "SHIPPED");
        op.createSequence("invoice_seq", s -> s.startsWith(1000).incrementsBy(50));

        op.createTable(
                "customer_order",
                column("id", bigint()).identity(),
                column("customer_id", bigint()).notNull(),
                column("state", defined("order_state")).notNull().defaultsTo("'PLACED'"),
                column("placed_at", timestamptz(6)).notNull().defaultsTo("current_timestamp"),
                column("total", numeric(12, 2)).notNull().comment("With tax, in the currency of the customer."),
                column("note", text()),
                column("shipment_id", uuid()),
                primaryKey("pk_customer_order", "id"),
                check("ck_customer_order_total", "total >= 0"));
        op.createIndex("customer_order", index("ix_customer_order_customer_id", "customer_id"));
        op.createIndex(
                "customer_order",
                index("ix_customer_order_open", desc("placed_at").nullsLast(), expression("lower(note)"))
                        .where("state <> 'SHIPPED'"));
        op.addForeignKey(
                "customer_order",
                foreignKey("fk_customer_order_customer", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE));

        fulfilment.createTable(
                "shipment",
                column("id", uuid()).notNull(),
                column("order_id", bigint()).notNull(),
                column("label", type("jsonb")),
                primaryKey("pk_shipment", "id"),
                unique("uk_shipment_order_id", "order_id").nullsNotDistinct());
        fulfilment.addForeignKey(
                "shipment", foreignKey("fk_shipment_order", "order_id").references("customer_order", "id"));

        op.addForeignKey(
                "customer_order",
                foreignKey("fk_customer_order_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));

        op.addColumn("customer", column("tier", varchar(16)));
        op.execute("update customer set tier = 'BASIC' where tier is null");
        op.alterColumn("customer", column("tier", varchar(16)), c -> c.notNull());
        op.createIndex("customer", uniqueIndex("ix_customer_email", "email"));
        op.commentOnTable("customer", null, "Everybody who has ever ordered.");

        // its rows are lost
        op.dropTable(
                "basket",
                column("id", bigint()).identity(),
                column("content", varchar(255)).defaultsTo("'empty'"),
                primaryKey("pk_basket", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.createTable(
                "basket",
                column("id", bigint()).identity(),
                column("content", varchar(255)).defaultsTo("'empty'"),
                primaryKey("pk_basket", "id"));

        op.commentOnTable("customer", "Everybody who has ever ordered.", null);
        op.dropIndex("customer", "ix_customer_email");
        op.alterColumn("customer", column("tier", varchar(16)).notNull(), c -> c.nullable(true));
        op.dropColumn("customer", "tier");

        op.dropForeignKey("customer_order", "fk_customer_order_shipment");

        op.in("fulfilment").dropTable("shipment");
        op.dropTable("customer_order");

        op.dropSequence("invoice_seq");
        op.dropEnum("order_state");
        op.dropSchema("fulfilment");
    }
}
