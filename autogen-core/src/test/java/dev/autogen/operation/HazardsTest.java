package dev.autogen.operation;

import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.text;
import static dev.autogen.Types.type;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardsTest {

    private static List<String> hazards(SqlType before, SqlType after) {
        Operation operation =
                new Operation.AlterColumn(ObjectName.of("t"), Column.of("c", before), Column.of("c", after));
        return Hazards.of(List.of(operation)).of(operation).stream()
                .map(Hazard::text)
                .toList();
    }

    @Test
    void anEnumThatKeepsItsValuesLosesNone() {
        assertThat(hazards(type("enum('A','B')"), type("enum('A','AB','B')"))).isEmpty();
        assertThat(hazards(type("set('A','B')"), type("set('B','A')"))).isEmpty();
        assertThat(hazards(type("enum ('A', 'B')"), type("enum ('B', 'A', 'C')")))
                .isEmpty();
        assertThat(hazards(type("enum('A','B')"), varchar(1))).isEmpty();
        assertThat(hazards(type("enum('A','B')"), text())).isEmpty();
    }

    @Test
    void aValueThatGoesIsNamed() {
        assertThat(hazards(type("enum('A','it''s, so')"), type("enum('A')")))
                .containsExactly("fails while a value is 'it''s, so'");
        assertThat(hazards(varchar(9), type("enum('A')"))).containsExactly("fails while a value is none of these");
        assertThat(hazards(type("enum('A','long')"), varchar(2)))
                .containsExactly("a value that does not fit the new type makes this fail, or is rounded");
    }

    @Test
    void aWiderIntegerHoldsEveryValue() {
        assertThat(hazards(type("tinyint"), integer())).isEmpty();
        assertThat(hazards(type("integer unsigned"), bigint())).isEmpty();
        assertThat(hazards(type("integer unsigned"), type("bigint unsigned"))).isEmpty();
        assertThat(hazards(type("integer unsigned"), integer())).isNotEmpty();
        assertThat(hazards(integer(), type("bigint unsigned"))).isNotEmpty();
        assertThat(hazards(bigint(), integer())).isNotEmpty();
    }
}
