package dev.autogen.schema;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.qualified;
import static dev.autogen.Types.array;
import static dev.autogen.Types.defined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void theOrderOfReadingDoesNotMatter() {
        Table a = Table.of(ObjectName.of("a"), List.of());
        Table b = Table.of(ObjectName.of("b"), List.of());

        assertThat(Database.empty().tables(List.of(a, b)))
                .isEqualTo(Database.empty().tables(List.of(b, a)));
    }

    @Test
    void aSchemaThatTurnsOutToBeTheDefaultOneIsNotNamed() {
        Database model = model("shop", "fulfilment");

        assertThat(model.seenFrom("shop")).isEqualTo(model(null, "fulfilment"));
        assertThat(model.seenFrom("other")).isEqualTo(model);
    }

    private static Database model(@Nullable String shop, String other) {
        Table customer = Table.of(
                ObjectName.qualified(shop, "customer"),
                List.of(column("moods", array(shop == null ? defined("mood") : defined(shop, "mood")))));
        Table shipment = Table.of(
                qualified(other, "shipment"),
                List.of(foreignKey("fk", "c").references(ObjectName.qualified(shop, "customer"), "id")));
        return new Database(
                shop == null ? List.of(other) : List.of(shop, other),
                List.of(new EnumType(ObjectName.qualified(shop, "mood"), List.of("OK"))),
                List.of(Sequence.of(ObjectName.qualified(shop, "s"))),
                List.of(customer, shipment));
    }
}
