package dev.autogen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Where a server is not at hand its tests do not run, and it is here that this is reported as skipped. */
class ServersAtHandTest {

    @Test
    void postgresqlIsAlwaysAtHand() throws SQLException {
        assertThat(new PostgresServer().create().version().product()).isEqualTo("PostgreSQL");
    }

    @Test
    void mariaDbIsAtHand() throws SQLException {
        Assumptions.assumeTrue(
                MariaDbServer.isAtHand(),
                "nothing was tested on MariaDB: install mariadb-server, or set AUTOGEN_TEST_MARIADB to a URL or docker:mariadb:10.11");
        assertThat(new MariaDbServer().create().version().product()).isEqualTo("MariaDB");
    }

    @Test
    void mySqlIsAtHand() throws SQLException {
        Assumptions.assumeTrue(
                MySqlServer.isAtHand(),
                "nothing was tested on MySQL: build with -Pmysql, or set AUTOGEN_TEST_MYSQL to a URL or docker:mysql:8.0");
        assertThat(new MySqlServer().create().version().product()).isEqualTo("MySQL");
    }
}
