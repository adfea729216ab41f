package dev.autogen.product.mysql;

import dev.autogen.product.mysql.MySqlFacts.Brand;

/** MariaDB. */
public final class MariaDbProduct extends FamilyProduct {

    public MariaDbProduct() {
        super(Brand.MARIADB, "jdbc:mariadb:");
    }

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public String reportedName() {
        return "MariaDB";
    }

    @Override
    public int newest() {
        return 11;
    }
}
