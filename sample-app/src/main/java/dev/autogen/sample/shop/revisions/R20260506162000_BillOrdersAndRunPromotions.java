package dev.autogen.sample.shop.revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.date;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revises;
import dev.autogen.Revision;

/** Bill orders and run promotions. */
@Revision("4369da904428")
@Revises("6cc36f32d462")
public final class R20260506162000_BillOrdersAndRunPromotions implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSequence("invoice_seq", s -> s.incrementsBy(50));
        op.createSequence("promotion_seq");

        op.createTable(
                "amount_promotion",
                column("amount", numeric(12, 2)).notNull(),
                column("currency", varchar(3)).notNull(),
                column("ends_on", date()),
                column("starts_on", date()).notNull().defaultsTo("current_date"),
                column("id", bigint()).notNull(),
                column("code", varchar(24)).notNull(),
                primaryKey("amount_promotion_pkey", "id"),
                unique("amount_promotion_code_key", "code"));

        op.createTable(
                "invoice",
                column("amount", numeric(12, 2)).notNull(),
                column("currency", varchar(3)).notNull(),
                column("due_on", date()),
                column("id", bigint()).notNull(),
                column("order_id", bigint()).notNull(),
                column("running_number", bigint()).notNull(),
                primaryKey("invoice_pkey", "id"),
                unique("invoice_order_id_key", "order_id"),
                unique("uk_invoice_number", "running_number"));
        op.addForeignKey("invoice", foreignKey("fk_invoice_order", "order_id").references("order", "id"));

        op.createTable(
                "payment",
                column("amount", numeric(12, 2)).notNull(),
                column("instalments", integer()),
                column("last_digits", varchar(4)),
                column("id", bigint()).identity(),
                column("received_at", timestamptz(6)).notNull().defaultsTo("current_timestamp"),
                column("method", varchar(12)).notNull(),
                column("iban", varchar(34)),
                column("purpose", varchar(140)),
                primaryKey("payment_pkey", "id"),
                check("payment_amount_check", "amount > 0"),
                check("payment_method_check", "method in ('TRANSFER', 'CARD')"),
                check("payment_check", "method <> 'CARD' or (instalments is not null)"),
                comment("Money received, by any method"));

        op.createTable(
                "invoice_payment",
                column("invoice_id", bigint()).notNull(),
                column("payment_id", bigint()).notNull(),
                unique("invoice_payment_payment_id_key", "payment_id"));
        op.addForeignKey(
                "invoice_payment",
                foreignKey("fkadi0incp0psskr3jlefsbw6br", "payment_id").references("payment", "id"));
        op.addForeignKey(
                "invoice_payment",
                foreignKey("fkkopeu965ps1ljahtib8n8nub2", "invoice_id").references("invoice", "id"));

        op.createTable(
                "percentage_promotion",
                column("ends_on", date()),
                column("percent", numeric(4, 1)).notNull(),
                column("starts_on", date()).notNull().defaultsTo("current_date"),
                column("id", bigint()).notNull(),
                column("code", varchar(24)).notNull(),
                primaryKey("percentage_promotion_pkey", "id"),
                unique("percentage_promotion_code_key", "code"),
                check("ck_percentage_promotion_percent", "percent between 0 and 100"));

        op.createTable(
                "promotion_category",
                column("category_id", bigint()).notNull(),
                column("promotion_id", bigint()).notNull(),
                primaryKey("promotion_category_pkey", "category_id", "promotion_id"));
        op.addForeignKey(
                "promotion_category",
                foreignKey("fkifob7v9b53tll9sw212do1c4y", "category_id").references("category", "id"));

        op.addColumn(
                "customer_group",
                column("rebate_percent", numeric(4, 2)).notNull().defaultsTo("0"));

        op.dropCheck("order", check("order_status_check", "status in ('PLACED', 'SHIPPED', 'CANCELLED')"));
        op.addCheck("order", check("order_status_check", "status in ('PLACED', 'PAID', 'SHIPPED', 'CANCELLED')"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropCheck("order", "order_status_check");
        op.addCheck("order", check("order_status_check", "status in ('PLACED', 'SHIPPED', 'CANCELLED')"));

        op.dropColumn("customer_group", "rebate_percent");

        op.dropTable("promotion_category");
        op.dropTable("percentage_promotion");
        op.dropTable("invoice_payment");
        op.dropTable("payment");
        op.dropTable("invoice");
        op.dropTable("amount_promotion");

        op.dropSequence("promotion_seq");
        op.dropSequence("invoice_seq");
    }
}
