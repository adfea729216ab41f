package dev.autogen.sample.shop.revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.date;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static dev.autogen.schema.ReferentialAction.SET_NULL;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revision;

/** Open the catalogue. */
@Revision("92960b251901")
public final class R20260112093000_OpenTheCatalogue implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSequence("product_seq", s -> s.startsWith(1000).incrementsBy(20));
        op.createSequence("product_variant_seq", s -> s.incrementsBy(50));

        op.createTable(
                "brand",
                column("id", bigint()).identity(),
                column("name", varchar(80)).notNull(),
                primaryKey("brand_pkey", "id"),
                unique("brand_name_key", "name"));

        op.createTable(
                "category",
                column("sort_order", integer()).notNull().defaultsTo("0"),
                column("id", bigint()).identity(),
                column("parent_id", bigint()),
                column("slug", varchar(60)).notNull(),
                column("name", varchar(80)).notNull(),
                primaryKey("category_pkey", "id"),
                unique("category_slug_key", "slug"));
        op.addForeignKey(
                "category",
                foreignKey("fk_category_parent", "parent_id")
                        .references("category", "id")
                        .onDelete(SET_NULL));

        op.createTable(
                "product",
                column("released_on", date()),
                column("brand_id", bigint()),
                column("id", bigint()).notNull(),
                column("code", varchar(32)).notNull().comment("Printed on the shelf, upper case"),
                column("name", varchar(160)).notNull(),
                column("description", varchar(4000)),
                column("attributes", type("jsonb")),
                primaryKey("product_pkey", "id"),
                unique("product_code_key", "code"),
                check("ck_product_code_upper", "code = upper(code)"),
                comment("Everything that is or was for sale"));
        op.createIndex("product", index("ix_product_name", "name"));
        op.addForeignKey("product", foreignKey("fk_product_brand", "brand_id").references("brand", "id"));

        op.createTable(
                "digital_product",
                column("product_id", bigint()).notNull(),
                column("size_in_bytes", bigint()),
                column("download_url", varchar(400)).notNull(),
                primaryKey("digital_product_pkey", "product_id"),
                check("digital_product_size_in_bytes_check", "size_in_bytes>=1"));
        op.addForeignKey(
                "digital_product",
                foreignKey("fk6kid2r9ow5rhdmn0w1rxugj3j", "product_id").references("product", "id"));

        op.createTable(
                "physical_product",
                column("fragile", bool()).notNull(),
                column("shelf_life", numeric(21, 0)),
                column("product_id", bigint()).notNull(),
                primaryKey("physical_product_pkey", "product_id"));
        op.addForeignKey(
                "physical_product",
                foreignKey("fk_physical_product_product", "product_id")
                        .references("product", "id")
                        .onDelete(CASCADE));

        op.createTable(
                "product_category",
                column("category_id", bigint()).notNull(),
                column("product_id", bigint()).notNull(),
                primaryKey("product_category_pkey", "category_id", "product_id"));
        op.createIndex("product_category", index("ix_product_category_category", "category_id"));
        op.addForeignKey(
                "product_category",
                foreignKey("fk_product_category_category", "category_id").references("category", "id"));
        op.addForeignKey(
                "product_category",
                foreignKey("fk_product_category_product", "product_id").references("product", "id"));

        op.createTable(
                "product_highlight",
                column("position", integer()).notNull(),
                column("product_id", bigint()).notNull(),
                column("highlight", varchar(200)).notNull(),
                primaryKey("product_highlight_pkey", "position", "product_id"),
                check("product_highlight_position_check", "position>=0"));
        op.addForeignKey(
                "product_highlight",
                foreignKey("fkkwonq0n9kkfjci53ocj7emchb", "product_id").references("product", "id"));

        op.createTable(
                "product_image",
                column("position", integer()).notNull(),
                column("product_id", bigint()).notNull(),
                column("caption", varchar(200)),
                column("url", varchar(400)).notNull(),
                primaryKey("product_image_pkey", "position", "product_id"),
                check("product_image_position_check", "position>=0"));
        op.addForeignKey(
                "product_image",
                foreignKey("fk6oo0cvcdtb6qmwsga468uuukk", "product_id").references("product", "id"));

        op.createTable(
                "supplier",
                column("country", varchar(2)).notNull(),
                column("id", uuid()).notNull(),
                column("postcode", varchar(16)).notNull(),
                column("taxId", varchar(20)),
                column("city", varchar(80)).notNull(),
                column("name", varchar(120)).notNull(),
                column("street", varchar(120)).notNull(),
                column("email", varchar(254)),
                primaryKey("supplier_pkey", "id"));

        op.createTable(
                "product_variant",
                column("list_price", numeric(10, 2)).notNull(),
                column("id", bigint()).notNull(),
                column("product_id", bigint()).notNull(),
                column("supplier_id", uuid()),
                column("sku", varchar(40)).notNull(),
                primaryKey("product_variant_pkey", "id"),
                unique("product_variant_sku_key", "sku"));
        op.addForeignKey(
                "product_variant",
                foreignKey("fkgrbbs9t374m9gg43l6tq1xwdj", "product_id").references("product", "id"));
        op.addForeignKey(
                "product_variant",
                foreignKey("fkq5gweb897gybl1t14ipn709ln", "supplier_id").references("supplier", "id"));

        op.createTable(
                "supplier_phone",
                column("supplier_id", uuid()).notNull(),
                column("phone", varchar(30)).notNull(),
                primaryKey("supplier_phone_pkey", "supplier_id", "phone"));
        op.addForeignKey(
                "supplier_phone",
                foreignKey("fk1f0x81egyt4uenf0nsu1ux078", "supplier_id").references("supplier", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropTable("supplier_phone");
        op.dropTable("product_variant");
        op.dropTable("supplier");
        op.dropTable("product_image");
        op.dropTable("product_highlight");
        op.dropTable("product_category");
        op.dropTable("physical_product");
        op.dropTable("digital_product");
        op.dropTable("product");
        op.dropTable("category");
        op.dropTable("brand");

        op.dropSequence("product_variant_seq");
        op.dropSequence("product_seq");
    }
}
