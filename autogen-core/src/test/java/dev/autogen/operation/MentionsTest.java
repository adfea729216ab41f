package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`price > 0`",
                "`(PRICE) in (1, 2)`",
                "`\"price\" is null`",
                "`t.price=1`",
                "`lower(price)`",
                "`price::text <> 'x'`",
                "`a = 'it''s' and price = 1`"
            })
    void aColumnIsNamedByItsWord(String expression) {
        assertThat(Mentions.of(expression, "price")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`price_2 > 0`",
                "`a <> 'price'`",
                "`a <> E'it\\'s price'`",
                "`a <> $$price$$`",
                "`\"Price\" is null`",
                "`price(a) = 1`",
                "`a::price is null`",
                "`\"the price\" is null`",
                "`unprice = 1`"
            })
    void whatOnlyLooksLikeItIsNone(String expression) {
        assertThat(Mentions.of(expression, "price")).isFalse();
    }
}
