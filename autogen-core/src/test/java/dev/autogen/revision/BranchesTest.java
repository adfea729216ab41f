package dev.autogen.revision;

import static dev.autogen.revision.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alembic's scenarios of graphs and ways through them (reference section 9 M), each in a line. */
class BranchesTest {

    private static final RevisionGraph LINE = graph("a", "b<a", "c<b", "d<c", "e<d");
    private static final RevisionGraph FORK = graph("a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2");
    private static final RevisionGraph MERGE =
            graph("a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2", "e<d1,d2", "f<e");
    private static final RevisionGraph HALF_MERGE = graph("a", "b1<a", "c1<b1", "b2<a", "d2<b2", "m<c1,b2");
    private static final RevisionGraph FOREST = graph("a1#left", "b1<a1", "a2#right", "b2<a2", "a3", "b3<a3");
    private static final RevisionGraph NEED =
            graph("a1#one", "b1<a1", "c1<b1", "d1<c1", "a2#two", "b2<a2", "c2<b2!c1", "d2<c2");
    private static final RevisionGraph CRISS_CROSS = graph("a1", "b1<a1!a2", "a2", "b2<a2!b1", "c1<b1!b2");

    private static RevisionGraph named(String graph) {
        return switch (graph) {
            case "line" -> LINE;
            case "fork" -> FORK;
            case "merge" -> MERGE;
            case "half" -> HALF_MERGE;
            case "forest" -> FOREST;
            case "need" -> NEED;
            case "cross" -> CRISS_CROSS;
            default -> throw new IllegalArgumentException(graph);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "line, c, e, d e, e",
        "line, '', c, a b c, c",
        "line, a, +2, b c, c",
        "line, a, b+2, b c d, d",
        "line, a, d-2, b, b",
        "line, b, e@d, c d, d",
        "line, '', base+1, a, a",
        "fork, a, heads, b c1 d1 c2 d2, d1 d2",
        "fork, b, right@head-1, c2, c2",
        "fork, b, right@+1, c2, c2",
        "fork, d1, right@+1, c2, c2 d1",
        "fork, d1, c2@+2, c2 d2, d1 d2",
        "fork, d1 c2, right@+1, d2, d1 d2",
        "fork, '', left@head, a b c1 d1, d1",
        "fork, '', left, a b c1, c1",
        "fork, '', right@base+2, a b, b",
        "merge, b, f, c1 d1 c2 d2 e f, f",
        "merge, d1 c2, e, d2 e, e",
        "merge, d1 d2, head, e f, f",
        "merge, b, e-1, c1 d1 c2 d2, d1 d2",
        "half, d2 b1, m, c1 m, d2 m",
        "forest, '', heads, a1 b1 a2 b2 a3 b3, b1 b2 b3",
        "forest, b1, right@+1, a2, a2 b1",
        "forest, '', right@head, a2 b2, b2",
        "need, '', c2, a1 b1 c1 a2 b2 c2, c2",
        "need, '', two@head, a1 b1 c1 a2 b2 c2 d2, d2",
        "need, c2, one@+1, d1, c2 d1",
        "need, '', heads, a1 b1 c1 d1 a2 b2 c2 d2, d1 d2",
        "cross, '', b1, a1 a2 b1, b1",
        "cross, '', c1, a1 a2 b1 b2 c1, c1"
    })
    void anUpgradeAppliesWhatIsMissing(String graph, String start, String target, String steps, String rows) {
        RevisionGraph history = named(graph);
        List<RevisionNode> path = history.upgradePath(words(start), history.resolve(target, words(start)));
        assertThat(ids(path)).containsExactlyElementsOf(words(steps));
        Set<String> applied = new LinkedHashSet<>(history.closure(words(start)));
        path.forEach(step -> {
            assertThat(applied).containsAll(history.prerequisites(step.id()));
            applied.add(step.id());
        });
        assertThat(history.headsOf(applied)).containsExactlyInAnyOrderElementsOf(words(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "line, e, c, e d, c",
        "line, e, base, e d c b a, ''",
        "line, e, -3, e d c, b",
        "line, d, a+2, d, c",
        "line, d, c-2, d c b, a",
        "line, c, c, '', c",
        "fork, d1 d2, a, d2 c2 d1 c1 b, a",
        "fork, d1 d2, base+2, d2 c2 d1 c1, b",
        "fork, d1 d2, right@base+2, d2 c2, d1",
        "fork, d1 d2, right@base+3, d2, c2 d1",
        "fork, d1 d2, left@-1, d1, c1 d2",
        "fork, d1 d2, d2-1, d2, c2 d1",
        "fork, d1 d2, right@b, d2 c2, d1",
        "fork, d1 d2, c2@b, d2 c2, d1",
        "fork, d1 d2, d2@b, d2 c2, d1",
        "merge, f, e, f, e",
        "merge, f, -2, f e, d1 d2",
        "merge, f, d1, f e, d1 d2",
        "merge, e, c2, e d2, c2 d1",
        "half, d2 m, m-1, m, c1 d2",
        "half, d2 m, b1, m c1, b1 d2",
        "forest, b1 b2 b3, right@base, b2 a2, b1 b3",
        "forest, b1 b2 b3, base, b3 a3 b2 a2 b1 a1, ''",
        "forest, b1 b2 b3, b1-2, b1 a1, b2 b3",
        "need, c2 d1, c1, d1, c2",
        "need, d1 c2, b1, c2 d1 c1, b1 b2",
        "need, d1 c2, one@base, c2 d1 c1 b1 a1, b2",
        "need, d2, c2, d2, c2",
        "need, d2, b2, d2 c2, b2 c1",
        "need, d2, one@-1, d2 c2 c1, b1 b2",
        "cross, c1, b1, c1, b2",
        "cross, c1, b2, '', c1",
        "cross, c1, a2, c1 b2, b1"
    })
    void aDowngradeUndoesWhatFollowsAndWhatNeedsThat(
            String graph, String start, String target, String steps, String rows) {
        RevisionGraph history = named(graph);
        List<RevisionNode> path = history.downgradePath(words(start), history.resolve(target, words(start)));
        assertThat(ids(path)).containsExactlyInAnyOrderElementsOf(words(steps));
        Set<String> applied = new LinkedHashSet<>(history.closure(words(start)));
        path.forEach(step -> {
            assertThat(Collections.disjoint(history.followers(step.id()), applied))
                    .as("nothing that is applied needs " + step.id())
                    .isTrue();
            applied.remove(step.id());
        });
        assertThat(history.headsOf(applied)).containsExactlyInAnyOrderElementsOf(words(rows));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fork | d1 d2 | -1 | the database is at several revisions: d1 (make d1), d2 (make d2)",
                "fork | d1 d2 | +1 | as in d1+1, or its branch, as in label@+1",
                "fork | b | +1 | the history branches: c1 (make c1), c2 (make c2)",
                "fork | b | head | several heads: d1 (make d1), d2 (make d2); name one, or 'heads' for all",
                "fork | b | left@d2 | revision d2 (make d2) is not on the branch 'left'",
                "fork | b | d1@d2 | revision d2 (make d2) is not on the branch 'd1'",
                "fork | b | middle@head | there is no branch 'middle': the labels are left, right",
                "line | b | x@d | there is no branch 'x': no revision carries a label",
                "fork | b | @head | names no revision",
                "fork | b | left@ | names no revision",
                "fork | b | left@right@head | names no revision",
                "fork | d1 | left@+1 | goes too far",
                "line | ~~ | -1 | goes too far",
                "line | b | -3 | only 2 steps",
                "line | b | +4 | only 3 steps"
            })
    void whatMeansNoPlaceIsExplained(String graph, String start, String target, String message) {
        assertThatThrownBy(() -> named(graph).resolve(target, words(start)))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aDistanceMayBeCutToWhatThereIs() {
        assertThat(LINE.resolveWithin("-9", List.of("b")).isBase()).isTrue();
        assertThat(LINE.resolveWithin("+9", List.of("b")).revisions()).containsExactly("e");
    }

    @Test
    void aBeginningOfAnIdNamesABranchToo() {
        RevisionGraph graph = graph("aaaa1", "bbbb1<aaaa1", "cccc1<aaaa1");
        assertThat(graph.resolve("bbbb@head", List.of()).revisions()).containsExactly("bbbb1");
    }

    @Test
    void headsAreByLineAndVersionRowsAlsoByNeed() {
        assertThat(FORK.heads()).containsExactly("d1", "d2");
        assertThat(FOREST.bases()).containsExactly("a1", "a2", "a3");
        RevisionGraph needed = graph("a", "x", "y<x!a");
        assertThat(needed.heads()).containsExactly("a", "y");
        assertThat(needed.effectiveHeads()).containsExactly("y");
        assertThat(MERGE.branchPoints()).containsExactly("b");
    }

    @Test
    void aLabelReachesItsBranchDownToWhereItLeavesTheOthers() {
        RevisionGraph graph = graph("a", "b<a", "c1<b", "d1#left<c1", "e1<d1", "c2<b", "m<e1,c2");
        assertThat(graph.nodes().stream()
                        .filter(node -> graph.labels(node.id()).contains("left"))
                        .map(RevisionNode::id))
                .containsExactly("c1", "d1", "e1", "m");
        assertThat(MERGE.labels("f")).containsExactly("left", "right");
        assertThat(MERGE.labels("b")).isEmpty();
    }

    @Test
    void twinMergesOfTheSameParentsAreTwoHeads() {
        RevisionGraph twins = graph("a", "b1<a", "b2<a", "m1<b1,b2", "m2<b2,b1");
        assertThat(ids(twins.upgradePath(List.of("m1"), Place.of(List.of("m2")))))
                .containsExactly("m2");
        assertThat(twins.headsOf(twins.closure(List.of("m1", "m2")))).containsExactly("m1", "m2");
        assertThat(ids(twins.downgradePath(List.of("m1", "m2"), twins.resolve("m1-1", List.of("m1", "m2")))))
                .containsExactly("m1");
    }

    @Test
    void aNeedIsNamedByIdByItsBeginningOrByLabel() {
        for (String need : List.of("needed1", "need", "lab")) {
            assertThat(graph("needed1#lab", "b!" + need).dependencies("b")).containsExactly("needed1");
        }
    }

    @Test
    void aNeedOfAnOwnAncestorOrANeedTwiceChangesNothing() {
        RevisionGraph graph = graph("a", "x", "b<a!a,x", "c<b!x");
        assertThat(graph.effectiveHeads()).containsExactly("c");
        assertThat(ids(graph.upgradePath(List.of(), Place.of(List.of("c"))))).containsExactly("a", "x", "b", "c");
        assertThat(ids(graph.downgradePath(List.of("c"), graph.resolve("c-1", List.of("c")))))
                .containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a!b;b<a;in a circle: a -> b -> a;or @DependsOn",
                "a!a;in a circle: a -> a;or need",
                "a<c;b<a;c<b;in a circle: a -> c -> b -> a;correct @Revises of one",
                "aaaa<aa;aa!aaaa;aaaa -> aa -> aaaa"
            })
    void circlesAreNamedWhole(String line) {
        String[] parts = line.split(";", -1);
        int nodes = (int) IntStream.range(0, parts.length)
                .filter(i -> !parts[i].contains(" "))
                .count();
        assertThatThrownBy(() -> graph(Arrays.copyOf(parts, nodes)))
                .isInstanceOf(RevisionException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(Arrays.copyOfRange(parts, nodes, parts.length)));
    }

    @Test
    void idsThatBeginAlikeAreNoCircle() {
        assertThat(graph("ab", "abab<ab", "ababab<abab!ab").heads()).containsExactly("ababab");
    }

    @Test
    void aMissingNeedAndADoubleLabelAreNamed() {
        assertThatThrownBy(() -> graph("a", "b<a!gone"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("revision b (make b) depends on gone, which cannot be found");
        assertThatThrownBy(() -> graph("a#x", "c#x"))
                .hasMessageContaining("two revisions have the branch label 'x': a (make a) and c (make c)");
        assertThatThrownBy(() -> graph("a#c", "c")).hasMessageContaining("'c' of revision a (make a) is the id of");
        assertThatThrownBy(() -> graph("a#head")).hasMessageContaining("branch label 'head' is not valid");
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
