package dev.autogen.sample.shop.revisions;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.bool;
import static dev.autogen.Types.clob;
import static dev.autogen.Types.date;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.numeric;
import static dev.autogen.Types.smallint;
import static dev.autogen.Types.timestamptz;
import static dev.autogen.Types.type;
import static dev.autogen.Types.uuid;
import static dev.autogen.Types.varchar;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static dev.autogen.schema.ReferentialAction.SET_NULL;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.Revises;
import dev.autogen.Revision;

/** Let customers order. */
@Revision("3ed2ecb9d542")
@Revises("92960b251901")
public final class R20260203140500_LetCustomersOrder implements Migration {
    @Override
    public void upgrade(Op op) {
        op.createSequence("address_seq", s -> s.incrementsBy(50));
        op.createSequence("customer_seq");
        op.createSequence("order_seq", s -> s.startsWith(100000).incrementsBy(10));
        op.createSequence("product_review_seq", s -> s.incrementsBy(50));

        op.createTable(
                "customer",
                column("active", bool()).notNull().defaultsTo("true"),
                column("default_address_id", bigint()),
                column("id", bigint()).notNull(),
                column("registered_at", timestamptz(6)).notNull().defaultsTo("current_timestamp"),
                column("first_name", varchar(60)).notNull(),
                column("last_name", varchar(60)).notNull(),
                column("email", varchar(254)).notNull(),
                primaryKey("customer_pkey", "id"),
                unique("ux_customer_email", "email"));

        op.createTable(
                "address",
                column("country", varchar(2)).notNull(),
                column("customer_id", bigint()).notNull(),
                column("id", bigint()).notNull(),
                column("postcode", varchar(16)).notNull(),
                column("label", varchar(40)).notNull(),
                column("city", varchar(80)).notNull(),
                column("street", varchar(120)).notNull(),
                column("delivery_hint", varchar(200)),
                primaryKey("address_pkey", "id"),
                unique("uk_address_customer_label", "customer_id", "label"));
        op.addForeignKey(
                "address", foreignKey("fk_address_customer", "customer_id").references("customer", "id"));

        op.createTable(
                "brand_story",
                column("founded_year", smallint()),
                column("brand_id", bigint()).notNull(),
                column("story", clob()),
                primaryKey("brand_story_pkey", "brand_id"));
        op.addForeignKey(
                "brand_story", foreignKey("fk_brand_story_brand", "brand_id").references("brand", "id"));

        op.createTable(
                "cart",
                column("customer_id", bigint()).notNull(),
                column("touched_at", timestamptz(6)).notNull(),
                column("id", uuid()).notNull(),
                column("coupon_code", varchar(24)),
                primaryKey("cart_pkey", "id"));
        op.createIndex("cart", index("idxdhatslirjo4592vu3vq53573e", "touched_at"));
        op.addForeignKey(
                "cart", foreignKey("fkdebwvad6pp1ekiqy5jtixqbaj", "customer_id").references("customer", "id"));

        op.createTable(
                "cart_item",
                column("quantity", integer()).notNull(),
                column("variant_id", bigint()).notNull(),
                column("cart_id", uuid()).notNull(),
                primaryKey("cart_item_pkey", "quantity", "variant_id", "cart_id"));
        op.addForeignKey(
                "cart_item",
                foreignKey("fk1uobyhgl1wvgt1jpccia8xxs3", "cart_id").references("cart", "id"));
        op.addForeignKey(
                "cart_item",
                foreignKey("fk3fx72yo9k5xauka8mlto7a8bf", "variant_id").references("product_variant", "id"));

        op.createTable(
                "customer_group",
                column("id", integer()).identity(),
                column("name", varchar(60)).notNull(),
                primaryKey("customer_group_pkey", "id"),
                unique("customer_group_name_key", "name"));

        op.createTable(
                "customer_group_member",
                column("group_id", integer()).notNull(),
                column("customer_id", bigint()).notNull(),
                primaryKey("customer_group_member_pkey", "group_id", "customer_id"));
        op.addForeignKey(
                "customer_group_member",
                foreignKey("fk5iq0w8mcdkhpsxwuo9nkusmmx", "customer_id").references("customer", "id"));
        op.addForeignKey(
                "customer_group_member",
                foreignKey("fkqvig4v81g2xr7wiyqx35bb0xe", "group_id").references("customer_group", "id"));

        op.createTable(
                "customer_profile",
                column("birthday", date()),
                column("customer_id", bigint()).notNull(),
                column("language", varchar(16)),
                column("avatar", type("bytea")),
                column("interests", array(varchar(40))),
                primaryKey("customer_profile_pkey", "customer_id"));
        op.addForeignKey(
                "customer_profile",
                foreignKey("fkna7xed3oclcw9l3c8mmoc4v4t", "customer_id")
                        .references("customer", "id")
                        .onDelete(CASCADE));

        op.createTable(
                "order",
                column("ship_to_country", varchar(2)).notNull(),
                column("total_amount", numeric(12, 2)).notNull(),
                column("total_currency", varchar(3)).notNull(),
                column("customer_id", bigint()).notNull(),
                column("id", bigint()).notNull(),
                column("placed_at", timestamptz(6)).notNull(),
                column("version", bigint()).notNull(),
                column("ship_to_postcode", varchar(16)).notNull(),
                column("status", varchar(20)).notNull().defaultsTo("'PLACED'"),
                column("ship_to_city", varchar(80)).notNull(),
                column("ship_to_street", varchar(120)).notNull(),
                primaryKey("order_pkey", "id"),
                check("order_status_check", "status in ('PLACED', 'CANCELLED')"),
                comment("A sale"));
        op.addForeignKey("order", foreignKey("fk_order_customer", "customer_id").references("customer", "id"));

        op.createTable(
                "order_line",
                column("currency", varchar(3)).notNull(),
                column("line_number", integer()).notNull(),
                column("line_total", numeric(14, 2)).generatedVirtuallyAs("quantity * unit_price"),
                column("quantity", integer()).notNull(),
                column("unit_price", numeric(12, 2)).notNull(),
                column("order_id", bigint()).notNull(),
                column("variant_id", bigint()).notNull(),
                primaryKey("order_line_pkey", "line_number", "order_id"),
                check("order_line_quantity_check", "quantity > 0"));
        op.addForeignKey(
                "order_line", foreignKey("fk_order_line_order", "order_id").references("order", "id"));
        op.addForeignKey(
                "order_line", foreignKey("fk_order_line_variant", "variant_id").references("product_variant", "id"));

        op.createTable(
                "order_note",
                column("id", bigint()).identity(),
                column("order_id", bigint()).notNull(),
                column("author", varchar(60)).notNull(),
                column("remark", varchar(1000)).notNull(),
                primaryKey("order_note_pkey", "id"));
        op.addForeignKey(
                "order_note", foreignKey("fk_order_note_order", "order_id").references("order", "id"));

        op.createTable(
                "price_list",
                column("currency", varchar(3)).notNull(),
                column("valid_from", date()).notNull(),
                column("id", bigint()).identity(),
                column("name", varchar(60)).notNull(),
                primaryKey("price_list_pkey", "id"),
                unique("price_list_name_valid_from_key", "name", "valid_from"));

        op.createTable(
                "price_list_item",
                column("price", numeric(10, 2)).notNull(),
                column("price_list_id", bigint()).notNull(),
                column("variant_id", bigint()).notNull(),
                primaryKey("price_list_item_pkey", "price_list_id", "variant_id"));
        op.addForeignKey(
                "price_list_item",
                foreignKey("fk_price_list_item_list", "price_list_id").references("price_list", "id"));
        op.addForeignKey(
                "price_list_item",
                foreignKey("fk_price_list_item_variant", "variant_id").references("product_variant", "id"));

        op.createTable(
                "product_review",
                column("stars", smallint()).notNull(),
                column("author_id", bigint()),
                column("id", bigint()).notNull(),
                column("product_id", bigint()).notNull(),
                column("written_at", timestamptz(6)).notNull(),
                column("body", varchar(2000)),
                primaryKey("product_review_pkey", "id"),
                check("product_review_stars_check", "(stars<=5) and (stars>=1)"));
        op.addForeignKey(
                "product_review",
                foreignKey("fkbs7494qmkah0h2mad6io0eto3", "author_id")
                        .references("customer", "id")
                        .onDelete(SET_NULL));
        op.addForeignKey(
                "product_review",
                foreignKey("fkkaqmhakwt05p3n0px81b9pdya", "product_id")
                        .references("product", "id")
                        .onDelete(CASCADE));

        op.createTable(
                "product_translation",
                column("locale", varchar(8)).notNull(),
                column("product_id", bigint()).notNull(),
                column("name", varchar(160)).notNull(),
                primaryKey("product_translation_pkey", "locale", "product_id"));
        op.addForeignKey(
                "product_translation",
                foreignKey("fkq8ihrhxqednwb0h0yynpca989", "product_id").references("product", "id"));

        op.createTable(
                "wishlist",
                column("owner_id", bigint()).notNull(),
                column("id", uuid()).notNull(),
                column("title", varchar(80)).notNull().defaultsTo("'Wishlist'"),
                primaryKey("wishlist_pkey", "id"));
        op.addForeignKey(
                "wishlist",
                foreignKey("fkrbki6ay3tejm7j6w3pg7pab6v", "owner_id").references("customer", "id"));

        op.createTable(
                "wishlist_product",
                column("products_order", integer()).notNull(),
                column("products_id", bigint()).notNull(),
                column("wishlist_id", uuid()).notNull(),
                primaryKey("wishlist_product_pkey", "products_order", "wishlist_id"),
                check("wishlist_product_products_order_check", "products_order>=0"));
        op.addForeignKey(
                "wishlist_product",
                foreignKey("fk6qi207s5p27bm3qmkxpk1fv8o", "wishlist_id").references("wishlist", "id"));
        op.addForeignKey(
                "wishlist_product",
                foreignKey("fkiqknanrnsi8qb4snraaw8r3sw", "products_id").references("product", "id"));

        // products that are there already start at their first version
        op.addColumn("product", column("version", integer()));
        op.execute("update product set version = 0");
        op.alterColumn("product", column("version", integer()), c -> c.notNull());
        op.addColumn("product", column("tags", array(varchar(40))));

        op.addForeignKey(
                "customer",
                foreignKey("fk_customer_default_address", "default_address_id").references("address", "id"));
    }

    @Override
    public void downgrade(Op op) {
        op.dropForeignKey("customer", "fk_customer_default_address");

        op.dropColumn("product", "tags");
        op.dropColumn("product", "version");

        op.dropTable("wishlist_product");
        op.dropTable("wishlist");
        op.dropTable("product_translation");
        op.dropTable("product_review");
        op.dropTable("price_list_item");
        op.dropTable("price_list");
        op.dropTable("order_note");
        op.dropTable("order_line");
        op.dropTable("order");
        op.dropTable("customer_profile");
        op.dropTable("customer_group_member");
        op.dropTable("customer_group");
        op.dropTable("cart_item");
        op.dropTable("cart");
        op.dropTable("brand_story");
        op.dropTable("address");
        op.dropTable("customer");

        op.dropSequence("product_review_seq");
        op.dropSequence("order_seq");
        op.dropSequence("customer_seq");
        op.dropSequence("address_seq");
    }
}
