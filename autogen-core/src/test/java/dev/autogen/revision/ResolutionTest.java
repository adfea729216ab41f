package dev.autogen.revision;

import static dev.autogen.revision.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

    private static final RevisionGraph LINE = graph("aaaa1", "bbbb1<aaaa1", "bbbb2<bbbb1", "d<bbbb2", "e<d");
    private static final String BASE = "base";

    @ParameterizedTest
    @CsvSource({
        "e, e",
        "d, d",
        "bbbb1, bbbb1",
        "aaaa, aaaa1",
        "head, e",
        "heads, e",
        "head-1, d",
        "head-5, base",
        "base, base",
        "base+2, bbbb1",
        "current, bbbb2",
        "current+1, d",
        "+2, e",
        "+0, bbbb2",
        "-1, bbbb1",
        "-3, base",
        "aaaa+3, d",
        "d-2, bbbb1",
        "' e ', e"
    })
    void aTextMeansAPlace(String text, String place) {
        assertThat(LINE.resolve(text, List.of("bbbb2")).revisions())
                .isEqualTo(place.equals(BASE) ? List.of() : List.of(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "bbbb | 'bbbb' is ambiguous: it could be bbbb1 (make bbbb1), bbbb2 (make bbbb2)",
                "aa | too short for a revision: give at least 4 characters of its id; it could be aaaa1 (make aaaa1)",
                "aaab1 | unknown revision 'aaab1': did you mean aaaa1 (make aaaa1)?",
                "zzzzzzz | the newest are bbbb2 (make bbbb2), d (make d), e (make e)",
                "+3 | '+3' goes too far: only 2 steps can be gone from there, nothing comes after",
                "-4 | '-4' goes too far: only 3 steps",
                "base-1 | goes too far: only 0 steps",
                "head+1 | goes too far",
                "+99999999999 | names no revision",
                "e+x | names no revision",
                "~~ | names no revision"
            })
    void aTextThatMeansNoPlaceIsExplained(String text, String message) {
        assertThatThrownBy(() -> LINE.resolve(text, List.of("bbbb2")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aBranchMakesAStepAmbiguous() {
        RevisionGraph branched = graph("a", "b1<a", "b2<a", "m<b1,b2");
        assertThatThrownBy(() -> branched.resolve("a+1", List.of())).hasMessageContaining("b1 (make b1), b2 (make b2)");
        assertThatThrownBy(() -> branched.resolve("m-2", List.of())).hasMessageContaining("b1 (make b1), b2 (make b2)");
        assertThatThrownBy(() -> branched.resolve("-1", List.of("b1", "b2")))
                .hasMessageContaining("the database is at several revisions: b1")
                .hasMessageContaining("as in b1-1, or its branch, as in label@-1");
    }

    @Test
    void headOfNoRevisionsIsTheBase() {
        assertThat(graph().resolve("head", List.of()).isBase()).isTrue();
        assertThatThrownBy(() -> graph().resolve("abcd", List.of())).hasMessageContaining("there are no revisions yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a@b", "a+b", "a-b", "head", "BASE", "a\nb", "a\u0000", "a\u00a0b"})
    void idsThatWouldBeMisreadAreRejected(String id) {
        assertThatThrownBy(() -> RevisionIds.requireValid(id)).isInstanceOf(RevisionException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7c1f0a2b9d3e", "1.2.3", "it's\"x\"", "über/\\u0041", "*/"})
    void otherIdsAreTakenAsTheyAre(String id) {
        assertThat(RevisionGraph.of(List.of(new RevisionNode(id, List.of(), "")))
                        .resolve(id, List.of())
                        .revisions())
                .containsExactly(id);
    }
}
