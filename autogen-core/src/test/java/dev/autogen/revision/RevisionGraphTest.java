package dev.autogen.revision;

import static dev.autogen.revision.Graphs.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    private static final RevisionGraph LINE = graph("a", "b<a", "c<b", "d<c", "e<d");
    private static final RevisionGraph DIAMOND = graph("a", "b1<a", "b2<a", "m<b1,b2", "n<m");

    @Test
    void aLineHasOneHeadAndOneBase() {
        assertThat(LINE.heads()).containsExactly("e");
        assertThat(LINE.head()).contains("e");
        assertThat(LINE.bases()).containsExactly("a");
        assertThat(LINE.children("b")).containsExactly("c");
        assertThat(LINE.ancestors("c")).containsExactly("a", "b");
        assertThat(LINE.descendants("c")).containsExactly("d", "e");
    }

    @Test
    void noRevisionsHaveNoHead() {
        assertThat(graph().head()).isEmpty();
        assertThat(graph().nodes()).isEmpty();
    }

    @Test
    void parentsComeBeforeChildrenHoweverTheFilesAreNamed() {
        assertThat(ids(graph("c<b", "a", "b<a").nodes())).containsExactly("a", "b", "c");
        assertThat(ids(graph("n<m", "m<b2,b1", "b2<a", "b1<a", "a").nodes()))
                .containsExactly("a", "b2", "b1", "m", "n");
    }

    @Test
    void aLongHistoryKeepsItsOrder() {
        String[] nodes = IntStream.range(0, 3000)
                .mapToObj(i -> i == 0 ? "r0" : "r" + i + "<r" + (i - 1))
                .toArray(String[]::new);
        RevisionGraph graph = graph(nodes);
        assertThat(graph.head()).contains("r2999");
        assertThat(graph.upgradePath(List.of("r10"), Place.of(List.of("r2999"))))
                .hasSize(2989);
    }

    @Test
    void anUpgradeGoesThroughWhatIsMissing() {
        assertThat(ids(LINE.upgradePath(List.of("c"), Place.of(List.of("e"))))).containsExactly("d", "e");
        assertThat(ids(LINE.upgradePath(List.of(), Place.of(List.of("c"))))).containsExactly("a", "b", "c");
        assertThat(LINE.upgradePath(List.of("e"), Place.of(List.of("c")))).isEmpty();
        assertThat(ids(DIAMOND.upgradePath(List.of("b1"), Place.of(List.of("n")))))
                .containsExactly("b2", "m", "n");
    }

    @Test
    void aDowngradeGoesBackThroughWhatFollows() {
        assertThat(ids(LINE.downgradePath(List.of("e"), Place.of(List.of("c")))))
                .containsExactly("e", "d");
        assertThat(ids(LINE.downgradePath(List.of("c"), Place.of(List.of())))).containsExactly("c", "b", "a");
        assertThat(LINE.downgradePath(List.of("c"), Place.of(List.of("c")))).isEmpty();
        assertThat(ids(DIAMOND.downgradePath(List.of("n"), Place.of(List.of("b1")))))
                .containsExactly("n", "m");
    }

    @Test
    void theHeadsOfWhatIsAppliedAreWhatNoneOfItFollows() {
        assertThat(LINE.headsOf(LINE.closure(List.of("c")))).containsExactly("c");
        assertThat(DIAMOND.headsOf(List.of("a", "b1", "b2"))).containsExactly("b1", "b2");
        assertThat(DIAMOND.headsOf(List.of())).isEmpty();
    }

    @Test
    void aPathDownUndoesThePathUp() {
        for (RevisionGraph graph : List.of(LINE, DIAMOND)) {
            for (RevisionNode node : graph.nodes()) {
                List<String> up = ids(graph.upgradePath(List.of(), Place.of(List.of(node.id()))));
                List<String> down = ids(graph.downgradePath(List.of(node.id()), Place.of(List.of())));
                assertThat(down.stream().sorted().toList())
                        .isEqualTo(up.stream().sorted().toList());
            }
        }
    }

    @Test
    void severalHeadsAreNamedWhereOneIsNeeded() {
        assertThatThrownBy(() -> graph("a", "b<a", "c<a").head())
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("several heads")
                .hasMessageContaining("b (make b), c (make c)");
    }

    @Test
    void twoRevisionsOfOneIdAreBothNamed() {
        assertThatThrownBy(() -> RevisionGraph.of(
                        List.of(new RevisionNode("a", List.of(), "one"), new RevisionNode("a", List.of(), "two"))))
                .hasMessageContaining("id a")
                .hasMessageContaining("'one' and 'two'");
    }

    @Test
    void aMissingParentIsNamedWithItsChild() {
        assertThatThrownBy(() -> graph("a", "b<x"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("revision b (make b) revises x, which does not exist");
    }

    @Test
    void circlesAreNamedWhole() {
        assertThatThrownBy(() -> graph("a<a")).hasMessageContaining("a -> a;");
        assertThatThrownBy(() -> graph("r", "a<r,c", "b<a", "c<b", "d<c"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("in a circle: a -> c -> b -> a;");
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }
}
