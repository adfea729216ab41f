package dev.autogen.product.mysql;

import dev.autogen.product.mysql.MySqlFacts.Brand;

/** MySQL. */
public final class MySqlProduct extends FamilyProduct {

    public MySqlProduct() {
        super(Brand.MYSQL, "jdbc:mysql:");
    }

    @Override
    public String name() {
        return "mysql";
    }

    @Override
    public String reportedName() {
        return "MySQL";
    }

    @Override
    public int newest() {
        return 8;
    }
}
