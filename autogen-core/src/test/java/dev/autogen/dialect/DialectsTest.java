package dev.autogen.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.UnsupportedException;
import org.junit.jupiter.api.Test;

class DialectsTest {

    @Test
    void theProductNameOfTheDriverFindsTheDialect() {
        assertThat(Dialects.forProduct("PostgreSQL").name()).isEqualTo("postgresql");
    }

    @Test
    void anUnknownProductIsToldWhatIsSupported() {
        assertThatThrownBy(() -> Dialects.forProduct("Foobase"))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("Foobase")
                .hasMessageContaining("PostgreSQL");
    }
}
