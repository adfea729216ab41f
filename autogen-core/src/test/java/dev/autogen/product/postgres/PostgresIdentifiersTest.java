package dev.autogen.product.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresIdentifiersTest {

    @Test
    void aPlainNameNeedsNoQuotes() {
        assertThat(PostgresIdentifiers.quote("customer_order2")).isEqualTo("customer_order2");
    }

    @Test
    void keywordsMixedCaseAndQuotesAreQuoted() {
        assertThat(PostgresIdentifiers.quote("order")).isEqualTo("\"order\"");
        assertThat(PostgresIdentifiers.quote("taxId")).isEqualTo("\"taxId\"");
        assertThat(PostgresIdentifiers.quote("a\"; drop table b; --")).isEqualTo("\"a\"\"; drop table b; --\"");
    }

    @Test
    void onlyAsciiFolds() {
        assertThat(PostgresIdentifiers.fold("OrderÄ")).isEqualTo("orderÄ");
    }

    @Test
    void namesAreCutToWholeCharactersWithin63Bytes() {
        assertThat(PostgresIdentifiers.truncate("x".repeat(70))).hasSize(63);
        assertThat(PostgresIdentifiers.truncate("x".repeat(62) + "ä")).isEqualTo("x".repeat(62));
    }
}
