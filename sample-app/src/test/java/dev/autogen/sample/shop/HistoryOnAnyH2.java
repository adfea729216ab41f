package dev.autogen.sample.shop;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** On H2, whatever its settings. */
abstract class HistoryOnAnyH2 extends HistoryElsewhere {

    private static final Set<String> CATALOGS = Set.of("information_schema", "pg_catalog");

    @Override
    String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("shop").toAbsolutePath();
    }

    @Override
    List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                if (!CATALOGS.contains(rows.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT))) {
                    tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        return tables;
    }

    /**
     * Enums kept as text are enum columns here, which need no check; their ordinals are one byte; bytes have a length; Bean Validation
     * puts conditions in any order.
     */
    @Override
    String otherwise() {
        return "(?s).*(?:product_review_stars|weight_unit|product_weight|order[._]status"
                + "|return_request[._]reason|customer_profile.avatar).*";
    }
}
