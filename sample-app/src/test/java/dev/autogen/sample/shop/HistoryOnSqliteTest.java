package dev.autogen.sample.shop;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class HistoryOnSqliteTest extends HistoryElsewhere {

    @Override
    String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("shop.db");
    }

    @Override
    Map<String, String> settings() {
        return Map.of("hibernate.dialect", ShopOnSqlite.class.getName());
    }

    @Override
    List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /**
     * Hibernate makes no foreign keys here and hardly a unique constraint, keeps what is computed, and leaves some identities without a
     * type; ordinals of enums are one byte, and there is one floating point number.
     */
    @Override
    String otherwise() {
        return "drop (?:foreign key|unique) .*|alter column \\w+\\.id: type integer -> "
                + "|.*(?:order_line.line_total|return_request[._]reason|storage_bin.max_load_kg).*";
    }
}
