package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportedSchemaTest {

    private static TestDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void hibernateValidatesWhatItExported() {
        var settings = database.settings(Map.of("hibernate.hbm2ddl.auto", "validate"));

        assertThatCode(() ->
                        Persistence.createEntityManagerFactory("shop", settings).close())
                .doesNotThrowAnyException();
    }

    @Test
    void fulfilmentHasItsOwnSchema() {
        assertThat(database.query("select table_name from information_schema.tables where table_schema = 'fulfilment'"))
                .containsExactlyInAnyOrder(
                        "carrier",
                        "parcel",
                        "shipment",
                        "shipment_content",
                        "shipping_label",
                        "stock_item",
                        "storage_bin",
                        "tracking_event",
                        "warehouse");
    }

    @Test
    void everyTableHasAPrimaryKeyExceptBagsWithoutAnOrder() {
        assertThat(database.query("""
                select t.table_name from information_schema.tables t
                where t.table_schema in ('public', 'fulfilment')
                  and not exists (select 1 from information_schema.table_constraints c
                      where c.table_schema = t.table_schema and c.table_name = t.table_name
                        and c.constraint_type = 'PRIMARY KEY')
                """)).containsExactlyInAnyOrder("invoice_payment", "shipment_content");
    }

    @Test
    void constraintsHoldAgainstPlainSql() {
        assertThatThrownBy(() ->
                        database.execute("insert into customer_group (name, rebate_percent) " + "values ('x', 100)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("overflow");
        assertThatThrownBy(() -> database.execute("""
                insert into fulfilment.warehouse (code, street, postcode, city, country, opens_at, closes_at)
                values ('X', 's', 'p', 'c', 'DE', '10:00', '09:00')
                """))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ck_warehouse_opening_hours");
        assertThatThrownBy(() -> database.execute("insert into payment (method, amount) values ('TRANSFER', -1)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("payment_amount_check");
    }

    @Test
    void defaultsFillWhatPlainSqlLeavesOut() throws SQLException {
        database.execute("insert into fulfilment.warehouse (code, street, postcode, city, country) "
                + "values ('D1', 's', 'p', 'c', 'DE')");

        assertThat(database.query("select opens_at || '-' || closes_at from fulfilment.warehouse where code = 'D1'"))
                .containsExactly("08:00:00-18:00:00");
    }

    @Test
    void tablesAndColumnsCarryTheirComments() {
        assertThat(database.query("select obj_description('payment'::regclass)"))
                .containsExactly("Money received, by any method");
        assertThat(database.query("select obj_description('\"order\"'::regclass)"))
                .containsExactly("A sale, kept for ten years");
    }
}
