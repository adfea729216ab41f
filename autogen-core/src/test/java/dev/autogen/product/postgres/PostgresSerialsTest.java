package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresSerialsTest {

    private static final Column SERIAL =
            Column.of("no", SqlType.plain("bigserial")).notNull();

    @Test
    void whatTheServerMakesOfASerialIsASerialAgain() {
        assertThat(normalized("t", bigint("nextval('t_no_seq'::regclass)"))).isEqualTo(SERIAL);
        assertThat(normalized("t", bigint("nextval('archive.t_no_seq'::regclass)")))
                .isEqualTo(SERIAL);
        assertThat(normalized("It's", bigint("nextval('\"It''s_no_seq\"'::regclass)")))
                .isEqualTo(SERIAL);
    }

    @Test
    void aSerialOfTheModelIsNotNull() {
        assertThat(normalized("t", Column.of("no", PostgresTypes.parse("SERIAL8"))))
                .isEqualTo(SERIAL);
    }

    @Test
    void anyOtherSequenceStaysADefault() {
        Column other = bigint("nextval('other_seq'::regclass)");
        assertThat(normalized("t", other)).isEqualTo(other);
        Column nullable = bigint("nextval('t_no_seq'::regclass)").nullable(true);
        assertThat(normalized("t", nullable)).isEqualTo(nullable);
    }

    @Test
    void aSequenceThatNoColumnOwnsStaysADefault() {
        Column column = bigint("nextval('t_no_seq'::regclass)");
        Database database = database("t", column).sequences(List.of(Sequence.of(ObjectName.of("t_no_seq"))));

        assertThat(PostgresNormalizer.normalize(database).tables().get(0).column("no"))
                .isEqualTo(column);
    }

    private static Column bigint(String defaultValue) {
        return Column.of("no", SqlType.plain("bigint")).notNull().defaultsTo(defaultValue);
    }

    private static Column normalized(String table, Column column) {
        return PostgresNormalizer.normalize(database(table, column))
                .tables()
                .get(0)
                .column("no");
    }

    private static Database database(String table, Column column) {
        return Database.empty().tables(List.of(Table.of(ObjectName.of(table), List.of(column))));
    }
}
