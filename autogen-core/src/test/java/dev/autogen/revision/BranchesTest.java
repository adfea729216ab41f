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
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alembic's scenarios of graphs and ways through them (reference section 9 M), each in a line. */
class BranchesTest {

    private static final RevisionGraph LINE = named("line");
    private static final RevisionGraph FORK = named("fork");
    private static final RevisionGraph MERGE = named("merge");
    private static final RevisionGraph FOREST = named("forest");

    private static RevisionGraph named(String graph) {
        return graph(Graphs.ofTheCatalogue(graph));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/autogen/revision/ways-up.csv", quoteCharacter = '\'')
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
    @CsvFileSource(resources = "/dev/autogen/revision/ways-down.csv", quoteCharacter = '\'')
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
