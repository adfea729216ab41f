package dev.autogen.laws;

import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Laws of a real server: what is created shows no difference, a difference leads there and back, rows and all. */
class ServerLawsTest {

    @Test
    void aDatabaseIsLedToAnySchemaAndBack() throws SQLException {
        LiveDatabase database = LiveDatabase.create();
        try (Connection connection = database.connect()) {
            Cases.of(200, seed -> {
                database.clear();
                new ServerCase(connection, seed).run();
            });
        }
    }
}
