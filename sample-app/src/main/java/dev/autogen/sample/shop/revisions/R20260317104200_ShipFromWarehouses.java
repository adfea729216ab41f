package dev.autogen.sample.shop.revisions;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.desc;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.character;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.doublePrecision;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.real;
import static dev.autogen.Types.smallint;
import static dev.autogen.Types.time;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revises;
import dev.autogen.Revision;

/** Ship from warehouses. */
@Revision("6cc36f32d462")
@Revises("3ed2ecb9d542")
public final class R20260317104200_ShipFromWarehouses implements Migration {
    @Override
    public void upgrade(Op op) {
        Op fulfilment = op.in("fulfilment");

        op.createSchema("fulfilment");
        op.createEnum("shipmentstatus", "DELIVERED", "HANDED_OVER", "IN_TRANSIT", "PACKING");
        fulfilment.createSequence("parcel_seq", s -> s.incrementsBy(5));

        op.createTable(
                "return_request",
                column("accepted", bool()).notNull().defaultsTo("false"),
                column("order_line_number", integer()).notNull(),
                column("reason", smallint()).notNull(),
                column("id", bigint()).identity(),
                column("order_id", bigint()).notNull(),
                primaryKey("return_request_pkey", "id"),
                check("return_request_reason_check", "reason between 0 and 3"));
        op.addForeignKey(
                "return_request",
                foreignKey("fk2etniwtxyhdogh0w430cj1elc", "order_line_number", "order_id")
                        .references("order_line", "line_number", "order_id"));

        fulfilment.createTable(
                "carrier",
                column("id", integer()).identity(),
                column("usual_transit", numeric(21, 0)),
                column("name", varchar(60)).notNull(),
                column("url", varchar(400)),
                column("pickup_weekdays", array(integer())).notNull(),
                primaryKey("carrier_pkey", "id"),
                unique("carrier_name_key", "name"));

        fulfilment.createTable(
                "warehouse",
                column("closes_at", time(0)).notNull().defaultsTo("'18:00'"),
                column("country", varchar(2)).notNull(),
                column("latitude", doublePrecision()),
                column("longitude", doublePrecision()),
                column("opens_at", time(0)).notNull().defaultsTo("'08:00'"),
                column("id", bigint()).identity(),
                column("code", varchar(10)).notNull(),
                column("postcode", varchar(16)).notNull(),
                column("city", varchar(80)).notNull(),
                column("street", varchar(120)).notNull(),
                primaryKey("warehouse_pkey", "id"),
                unique("warehouse_code_key", "code"));

        fulfilment.createTable(
                "shipment",
                column("carrier_id", integer()),
                column("order_id", bigint()).notNull(),
                column("promised_by", timestamptz(6)),
                column("warehouse_id", bigint()).notNull(),
                column("id", uuid()).notNull(),
                column("status", defined("shipmentstatus")).notNull(),
                primaryKey("shipment_pkey", "id"));
        fulfilment.createIndex("shipment", index("ix_shipment_status", asc("status"), desc("promised_by")));
        fulfilment.addForeignKey(
                "shipment", foreignKey("fk_shipment_order", "order_id").references("order", "id"));
        fulfilment.addForeignKey(
                "shipment",
                foreignKey("fko086vq2dhtvxyq3udcblrr2pp", "warehouse_id")
                        .references(qualified("fulfilment", "warehouse"), "id"));
        fulfilment.addForeignKey(
                "shipment",
                foreignKey("fkqx7fy955cdwxgc95y8tsf9dro", "carrier_id")
                        .references(qualified("fulfilment", "carrier"), "id"));

        fulfilment.createTable(
                "parcel",
                column("weight", numeric(8, 3)),
                column("id", bigint()).notNull(),
                column("weight_unit", varchar(8)),
                column("shipment_id", uuid()).notNull(),
                column("tracking_number", varchar(40)).notNull(),
                primaryKey("parcel_pkey", "id"),
                unique("parcel_tracking_number_key", "tracking_number"),
                check("parcel_weight_unit_check", "weight_unit in ('GRAM', 'KILOGRAM', 'POUND')"));
        fulfilment.addForeignKey(
                "parcel",
                foreignKey("fkbrrtnl4ivqpua0vommi4p1t8x", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));

        fulfilment.createTable(
                "shipment_content",
                column("order_line_number", integer()).notNull(),
                column("quantity", integer()).notNull(),
                column("order_id", bigint()).notNull(),
                column("shipment_id", uuid()).notNull());
        fulfilment.addForeignKey(
                "shipment_content",
                foreignKey("fk29ovxw6yck1xylqdiicaqbrbs", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));
        fulfilment.addForeignKey(
                "shipment_content",
                foreignKey("fkjs9xj1imvrt82ud5t858funar", "order_line_number", "order_id")
                        .references("order_line", "line_number", "order_id"));

        fulfilment.createTable(
                "shipping_label",
                column("parcel_id", bigint()).notNull(),
                column("pdf", type("oid")).notNull(),
                primaryKey("shipping_label_pkey", "parcel_id"));
        fulfilment.addForeignKey(
                "shipping_label",
                foreignKey("fkrhi8m9nbbcl2hjpeefwu5ihrp", "parcel_id")
                        .references(qualified("fulfilment", "parcel"), "id"));

        fulfilment.createTable(
                "storage_bin",
                column("aisle", character(1)).notNull(),
                column("max_load_kg", real()),
                column("shelf", smallint()).notNull(),
                column("warehouse_id", bigint()).notNull(),
                primaryKey("storage_bin_pkey", "aisle", "shelf", "warehouse_id"));
        fulfilment.addForeignKey(
                "storage_bin",
                foreignKey("fk_storage_bin_warehouse", "warehouse_id")
                        .references(qualified("fulfilment", "warehouse"), "id"));

        fulfilment.createTable(
                "stock_item",
                column("aisle", character(1)).notNull(),
                column("quantity", integer()).notNull().defaultsTo("0"),
                column("shelf", smallint()).notNull(),
                column("id", bigint()).identity(),
                column("variant_id", bigint()).notNull(),
                column("warehouse_id", bigint()).notNull(),
                primaryKey("stock_item_pkey", "id"),
                unique("uk_stock_item_place", "variant_id", "warehouse_id", "aisle", "shelf"),
                check("stock_item_quantity_check", "quantity>=0"));
        fulfilment.addForeignKey(
                "stock_item",
                foreignKey("fk6yn9kthmgxeuyaua0do2qiqxp", "aisle", "shelf", "warehouse_id")
                        .references(qualified("fulfilment", "storage_bin"), "aisle", "shelf", "warehouse_id"));
        fulfilment.addForeignKey(
                "stock_item", foreignKey("fk_stock_item_variant", "variant_id").references("product_variant", "id"));

        fulfilment.createTable(
                "tracking_event",
                column("id", bigint()).identity(),
                column("occurred_at", timestamptz(6)).notNull(),
                column("shipment_id", uuid()).notNull(),
                column("place", type("jsonb")),
                column("status", defined("shipmentstatus")).notNull(),
                primaryKey("tracking_event_pkey", "id"));
        fulfilment.addForeignKey(
                "tracking_event",
                foreignKey("fk_tracking_event_shipment", "shipment_id")
                        .references(qualified("fulfilment", "shipment"), "id"));

        op.dropCheck("order", check("order_status_check", "status in ('PLACED', 'CANCELLED')"));
        op.addCheck("order", check("order_status_check", "status in ('PLACED', 'SHIPPED', 'CANCELLED')"));

        op.addColumn("physical_product", column("gross_weight", numeric(10, 3)));
        op.addColumn("physical_product", column("height_mm", integer()));
        op.addColumn("physical_product", column("length_mm", integer()));
        op.addColumn("physical_product", column("width_mm", integer()));
        op.addColumn("physical_product", column("weight_unit", varchar(8)));
        op.addCheck(
                "physical_product",
                check("ck_physical_product_weight", "gross_weight is null or weight_unit is not null"));
        op.addCheck(
                "physical_product",
                check("physical_product_weight_unit_check", "weight_unit in ('GRAM', 'KILOGRAM', 'POUND')"));

        op.addColumn("product_variant", column("pack_size", smallint()));
    }

    @Override
    public void downgrade(Op op) {
        Op fulfilment = op.in("fulfilment");

        op.dropColumn("product_variant", "pack_size");

        op.dropCheck("physical_product", "physical_product_weight_unit_check");
        op.dropCheck("physical_product", "ck_physical_product_weight");
        op.dropColumn("physical_product", "weight_unit");
        op.dropColumn("physical_product", "width_mm");
        op.dropColumn("physical_product", "length_mm");
        op.dropColumn("physical_product", "height_mm");
        op.dropColumn("physical_product", "gross_weight");

        op.dropCheck("order", "order_status_check");
        op.addCheck("order", check("order_status_check", "status in ('PLACED', 'CANCELLED')"));

        fulfilment.dropTable("tracking_event");
        fulfilment.dropTable("stock_item");
        fulfilment.dropTable("storage_bin");
        fulfilment.dropTable("shipping_label");
        fulfilment.dropTable("shipment_content");
        fulfilment.dropTable("parcel");
        fulfilment.dropTable("shipment");
        fulfilment.dropTable("warehouse");
        fulfilment.dropTable("carrier");
        op.dropTable("return_request");

        fulfilment.dropSequence("parcel_seq");
        op.dropEnum("shipmentstatus");
        op.dropSchema("fulfilment");
    }
}
