package dev.autogen.diff.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Item;
import dev.autogen.schema.Item.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemPatternTest {

    private static Item table(String name) {
        return new Item(Kind.TABLE, "public", null, name);
    }

    private static boolean matches(String pattern, Item item) {
        return ItemPattern.list(pattern).stream().anyMatch(each -> each.matches(item));
    }

    @Test
    void withoutAKindItIsWhatASchemaHasItself() {
        for (Kind kind : List.of(Kind.TABLE, Kind.SEQUENCE, Kind.ENUM, Kind.COMPOSITE)) {
            assertThat(matches("audit_*", new Item(kind, "public", null, "audit_log")))
                    .isTrue();
        }
        assertThat(matches("audit_*", new Item(Kind.COLUMN, "public", "t", "audit_by")))
                .isFalse();
        assertThat(matches("audit_*", Item.schema("audit_x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tmp_?|tmp_1|true",
                "tmp_?|tmp_12|false",
                "TMP_*|tmp_12|true",
                "tmp_*|TMP_x|true",
                "*|anything.with \"all'|true",
                "\"TMP_1\"|tmp_1|false",
                "\"a*\"|a*|true",
                "\"a*\"|ab|false",
                "\"say \"\"hi\"\"\"|say \"hi\"|true",
                "/a\\d+/|a12|true",
                "/a\\d+/|xa12|false",
                "/a{1,2}/|aa|true",
                "/a\\/b/|a/b|true",
                "/(?i)A/|a|true",
                "/A/|a|false",
                "public.a|a|true",
                "PUB*.a|a|true",
                "other.a|a|false",
                "/p.*/.\"a\"|a|true",
                "a[b]+($)|a[b]+($)|true",
                "größe_*|GRÖSSE_x|false",
                "GRÖ?E|größe|true",
            })
    void aNameMatchesOrNot(String pattern, String name, boolean expected) {
        assertThat(matches(pattern, table(name))).isEqualTo(expected);
    }

    @Test
    void aPartOfATableIsNamedWithItOrAlone() {
        Item column = new Item(Kind.COLUMN, "public", "orders", "legacy_code");
        assertThat(matches("column:legacy_*", column)).isTrue();
        assertThat(matches("column:*.legacy_*", column)).isTrue();
        assertThat(matches("column:orders.legacy_*", column)).isTrue();
        assertThat(matches("column:public.orders.legacy_*", column)).isTrue();
        assertThat(matches("column:other.legacy_*", column)).isFalse();
        assertThat(matches("index:legacy_*", column)).isFalse();
    }

    @Test
    void constraintsAreAllOfTheirKinds() {
        for (Kind kind : Kind.values()) {
            assertThat(matches("constraint:fk_*", new Item(kind, "public", "t", "fk_1")))
                    .isEqualTo(kind.isConstraint());
        }
        assertThat(matches("foreign-key:fk_*", new Item(Kind.FOREIGN_KEY, "public", "t", "fk_1")))
                .isTrue();
        assertThat(matches("foreign-key:fk_*", new Item(Kind.CHECK, "public", "t", "fk_1")))
                .isFalse();
    }

    @Test
    void aListMayHaveSpacesAndEmptyPlaces() {
        assertThat(ItemPattern.list(" a , table: b ,, \"c,d\" ,/e,f/ , "))
                .extracting(ItemPattern::text)
                .containsExactly("a", "table: b", "\"c,d\"", "/e,f/");
        assertThat(ItemPattern.list("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tabel:x|'tabel:' is no kind; the kinds are schema, table, sequence",
                "a, b..c|'b..' lacks a name",
                "a.|'a.' lacks a name",
                "table:|'table:' lacks a name",
                "a.b.c|'a.b.c' has 3 names with dots between, at most 2 make sense here",
                "schema:a.b|'schema:a.b' has 2 names with dots between, at most 1 make sense here",
                "column:a.b.c.d|at most 3 make sense here",
                "x, \"abc|'\"abc' has a double quote that is never closed",
                "/abc|'/abc' has a slash that is never closed",
                "/a(/|'/a(/' is no regular expression: Unclosed group",
                "a b|'a b' goes on after a name: a dot or a comma is missing before 'b'",
                "\"a\"b|'\"a\"b' goes on after a name",
            })
    void whatIsWrongIsNamed(String pattern, String message) {
        assertThatThrownBy(() -> ItemPattern.list(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
