package dev.autogen.sample.shop.revisions;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.character;
import static dev.autogen.Types.date;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.varchar;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revises;
import dev.autogen.Revision;
import java.util.List;

/** Refine what a year of trading taught. */
@Revision("e1b5cf73ca1f")
@Revises("4369da904428")
public final class R20260928111500_RefineWhatAYearOfTradingTaught implements Migration {
    @Override
    public void upgrade(Op op) {
        Op fulfilment = op.in("fulfilment");

        op.alterEnum(
                "shipmentstatus",
                List.of("DELIVERED", "HANDED_OVER", "IN_TRANSIT", "PACKING"),
                List.of("DELIVERED", "HANDED_OVER", "IN_TRANSIT", "LOST", "PACKING"));

        fulfilment.dropForeignKey(
                "tracking_event",
                foreignKey("fk_tracking_event_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));

        op.alterColumn("address", column("delivery_hint", varchar(200)), c -> c.type(varchar(500)));

        // its values are lost
        op.dropColumn("cart", column("coupon_code", varchar(24)));

        op.alterColumn("category", column("name", varchar(80)).notNull(), c -> c.type(varchar(120)));

        op.addColumn("customer", column("phone", varchar(30)));
        op.createIndex(
                "customer", index("ix_customer_last_name_lower", expression("lower(last_name)"), asc("first_name")));

        fulfilment.renameColumn("carrier", "url", "tracking_url");

        fulfilment.alterColumn(
                "stock_item", column("quantity", integer()).notNull().defaultsTo("0"), c -> c.type(bigint()));

        fulfilment.addCheck("warehouse", check("ck_warehouse_opening_hours", "opens_at < closes_at"));

        op.dropUnique("invoice", unique("uk_invoice_number", "running_number"));
        op.addColumn("invoice", column("series", character(1)).notNull().defaultsTo("'A'"));
        op.execute("update invoice set due_on = current_date + 14 where due_on is null");
        op.alterColumn("invoice", column("due_on", date()), c -> c.notNull());
        op.addUnique("invoice", unique("uk_invoice_number", "series", "running_number"));

        op.dropCheck("order", check("order_status_check", "status in ('PLACED', 'PAID', 'SHIPPED', 'CANCELLED')"));
        op.alterColumn("order", column("total_amount", numeric(12, 2)).notNull(), c -> c.type(numeric(14, 2)));
        op.addCheck(
                "order",
                check("order_status_check", "status in ('PLACED', 'PAID', 'SHIPPED', 'CANCELLED', 'RETURNED')"));
        op.createIndex("order", index("ix_order_customer_placed", asc("customer_id"), desc("placed_at")));
        op.commentOnTable("order", "A sale", "A sale, kept for ten years");

        op.alterColumn(
                "payment",
                column("received_at", timestamptz(6)).notNull().defaultsTo("CURRENT_TIMESTAMP"),
                c -> c.comment("When the bank told us"));

        op.alterColumn("percentage_promotion", column("percent", numeric(4, 1)).notNull(), c -> c.type(numeric(5, 2)));

        op.addColumn("product", column("returnable", bool()).notNull().defaultsTo("true"));
        op.createIndex("product", index("idx19a65lw1p9w2g5nqpg8olpa9g", asc("brand_id"), desc("released_on")));

        // no review was deleted before reviews could be
        op.addColumn("product_review", column("deleted", bool()).comment("Soft-delete indicator"));
        op.execute("update product_review set deleted = false");
        op.alterColumn("product_review", column("deleted", bool()).comment("Soft-delete indicator"), c -> c.notNull());
        op.addColumn(
                "product_review", column("helpful_votes", integer()).notNull().defaultsTo("0"));

        op.addCheck("product_variant", check("product_variant_list_price_check", "list_price >= 0"));

        op.addUnique("supplier", unique("supplier_taxId_key", "taxId"));

        op.alterColumn(
                "wishlist",
                column("title", varchar(80)).notNull().defaultsTo("'Wishlist'"),
                c -> c.defaultsTo("'My wishes'"));

        fulfilment.addForeignKey(
                "tracking_event",
                foreignKey("fk_tracking_event_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id")
                        .onDelete(CASCADE));
    }

    @Override
    public void downgrade(Op op) {
        Op fulfilment = op.in("fulfilment");

        fulfilment.dropForeignKey("tracking_event", "fk_tracking_event_shipment");

        op.alterColumn(
                "wishlist",
                column("title", varchar(80)).notNull().defaultsTo("'My wishes'"),
                c -> c.defaultsTo("'Wishlist'"));

        op.dropUnique("supplier", "supplier_taxId_key");

        op.dropCheck("product_variant", "product_variant_list_price_check");

        op.dropColumn("product_review", "helpful_votes");
        op.dropColumn("product_review", "deleted");

        op.dropIndex("product", "idx19a65lw1p9w2g5nqpg8olpa9g");
        op.dropColumn("product", "returnable");

        op.alterColumn("percentage_promotion", column("percent", numeric(5, 2)).notNull(), c -> c.type(numeric(4, 1)));

        op.alterColumn(
                "payment",
                column("received_at", timestamptz(6))
                        .notNull()
                        .defaultsTo("CURRENT_TIMESTAMP")
                        .comment("When the bank told us"),
                c -> c.comment(null));

        op.commentOnTable("order", "A sale, kept for ten years", "A sale");
        op.dropIndex("order", "ix_order_customer_placed");
        op.dropCheck("order", "order_status_check");
        op.alterColumn("order", column("total_amount", numeric(14, 2)).notNull(), c -> c.type(numeric(12, 2)));
        op.addCheck("order", check("order_status_check", "status in ('PLACED', 'PAID', 'SHIPPED', 'CANCELLED')"));

        op.dropUnique("invoice", "uk_invoice_number");
        op.alterColumn("invoice", column("due_on", date()).notNull(), c -> c.nullable(true));
        op.dropColumn("invoice", "series");
        op.addUnique("invoice", unique("uk_invoice_number", "running_number"));

        fulfilment.dropCheck("warehouse", "ck_warehouse_opening_hours");

        fulfilment.alterColumn(
                "stock_item", column("quantity", bigint()).notNull().defaultsTo("0"), c -> c.type(integer()));

        fulfilment.renameColumn("carrier", "tracking_url", "url");

        op.dropIndex("customer", "ix_customer_last_name_lower");
        op.dropColumn("customer", "phone");

        op.alterColumn("category", column("name", varchar(120)).notNull(), c -> c.type(varchar(80)));

        op.addColumn("cart", column("coupon_code", varchar(24)));

        op.alterColumn("address", column("delivery_hint", varchar(500)), c -> c.type(varchar(200)));

        fulfilment.addForeignKey(
                "tracking_event",
                foreignKey("fk_tracking_event_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));

        op.alterEnum(
                "shipmentstatus",
                List.of("DELIVERED", "HANDED_OVER", "IN_TRANSIT", "LOST", "PACKING"),
                List.of("DELIVERED", "HANDED_OVER", "IN_TRANSIT", "PACKING"));
    }
}
