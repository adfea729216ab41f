package dev.autogen.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws of any history, over graphs made by chance: branches, merges, several bases, dependencies across branches. */
class GraphLawsTest {

    private static final int CASES = 1_000;

    private interface Law {
        void holds(RevisionGraph graph, Random random);
    }

    private static void forAll(Law law) {
        Long only = Long.getLong("laws.seed");
        LongStream seeds =
                only == null ? LongStream.range(0, Integer.getInteger("laws.cases", CASES)) : LongStream.of(only);
        seeds.forEach(seed -> {
            Random random = new Random(seed * 31 + 7);
            List<RevisionNode> nodes = nodes(random);
            try {
                law.holds(RevisionGraph.of(nodes), random);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dlaws.seed=" + seed + " " + nodes + ": " + e.getMessage(), e);
            }
        });
    }

    /** Given in any order; each follows and needs only what was made before it. */
    private static List<RevisionNode> nodes(Random random) {
        List<RevisionNode> nodes = new ArrayList<>();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            Set<String> parents = new LinkedHashSet<>();
            int most = random.nextInt(6) == 0 ? 0 : random.nextInt(4) == 0 ? 3 : 1;
            for (int j = 0; j < most && i > 0; j++) {
                int back = random.nextInt(3) == 0 ? i : Math.min(i, 3);
                parents.add("r" + (i - 1 - random.nextInt(back)));
            }
            Set<String> needed = new LinkedHashSet<>();
            if (i > 0 && random.nextInt(5) == 0) {
                needed.add("r" + random.nextInt(i));
            }
            needed.removeAll(parents);
            nodes.add(new RevisionNode("r" + i, List.copyOf(parents), "make " + i, List.of(), List.copyOf(needed)));
        }
        Collections.shuffle(nodes, random);
        return nodes;
    }

    /** What a database has applied, as one that is upgraded to some places has. */
    private static Set<String> applied(RevisionGraph graph, Random random) {
        List<String> some = graph.nodes().stream()
                .map(RevisionNode::id)
                .filter(id -> random.nextInt(4) == 0)
                .toList();
        return new LinkedHashSet<>(graph.closure(some));
    }

    private static List<String> ids(List<RevisionNode> path) {
        return path.stream().map(RevisionNode::id).toList();
    }

    private static String any(RevisionGraph graph, Random random) {
        return graph.nodes().get(random.nextInt(graph.nodes().size())).id();
    }

    @Test
    void everythingIsAppliedAfterWhatItFollowsAndNeeds() {
        forAll((graph, random) -> {
            Set<String> applied = applied(graph, random);
            for (String id : ids(graph.upgradePath(graph.headsOf(applied), graph.resolve("heads", List.of())))) {
                assertThat(applied).containsAll(graph.prerequisites(id)).doesNotContain(id);
                applied.add(id);
            }
            assertThat(applied).hasSameSizeAs(graph.nodes());
        });
    }

    @Test
    void everythingIsUndoneBeforeWhatItFollowsAndNeeds() {
        forAll((graph, random) -> {
            Set<String> applied = applied(graph, random);
            for (String id : ids(graph.downgradePath(graph.headsOf(applied), graph.resolve("base", List.of())))) {
                assertThat(graph.followers(id)).doesNotContainAnyElementsOf(applied);
                assertThat(applied.remove(id)).isTrue();
            }
            assertThat(applied).isEmpty();
        });
    }

    @Test
    void versionRowsCarriedFromStepToStepAreThoseOfAllThatIsApplied() {
        forAll((graph, random) -> {
            Set<String> applied = applied(graph, random);
            List<String> rows = graph.headsOf(applied);
            for (String id : ids(graph.upgradePath(rows, graph.resolve("heads", List.of())))) {
                applied.add(id);
                rows = graph.headsWith(rows, id);
                assertThat(rows).containsExactlyInAnyOrderElementsOf(graph.headsOf(applied));
            }
            for (String id : ids(graph.downgradePath(rows, graph.resolve("base", List.of())))) {
                applied.remove(id);
                rows = graph.headsWithout(rows, id, applied);
                assertThat(rows).containsExactlyInAnyOrderElementsOf(graph.headsOf(applied));
            }
        });
    }

    @Test
    void theWayUpFromNothingIsTheWayDownToNothingBackwards() {
        forAll((graph, random) -> {
            Place target = graph.resolve(any(graph, random), List.of());
            List<String> up = ids(graph.upgradePath(List.of(), target));
            List<String> down = new ArrayList<>(
                    ids(graph.downgradePath(graph.headsOf(up), graph.resolve("base", graph.headsOf(up)))));
            Collections.reverse(down);
            assertThat(down).isEqualTo(up);
        });
    }

    @Test
    void whatIsUndoneIsWhatTheNextUpgradeDoes() {
        forAll((graph, random) -> {
            Set<String> applied = applied(graph, random);
            List<String> rows = graph.headsOf(applied);
            if (rows.isEmpty()) {
                return;
            }
            String target = List.copyOf(applied).get(random.nextInt(applied.size()));
            List<String> down = new ArrayList<>(ids(graph.downgradePath(rows, graph.resolve(target, rows))));
            Set<String> left = new LinkedHashSet<>(applied);
            left.removeAll(down);
            assertThat(graph.closure(left))
                    .as("what is left needs nothing that went")
                    .isEqualTo(left);
            List<String> up = ids(graph.upgradePath(graph.headsOf(left), Place.of(rows)));
            Collections.reverse(down);
            assertThat(up).isEqualTo(down);
        });
    }

    @Test
    void versionRowsSayAllThatIsApplied() {
        forAll((graph, random) -> {
            Set<String> applied = applied(graph, random);
            List<String> rows = graph.headsOf(applied);
            assertThat(graph.closure(rows)).isEqualTo(applied);
            for (String row : rows) {
                List<String> others =
                        rows.stream().filter(each -> !each.equals(row)).toList();
                assertThat(graph.closure(others)).as("no row is superfluous").doesNotContain(row);
            }
        });
    }

    @Test
    void theOrderOfTheFilesMeansNothing() {
        forAll((graph, random) -> {
            List<RevisionNode> shuffled = new ArrayList<>(graph.nodes());
            Collections.shuffle(shuffled, random);
            RevisionGraph other = RevisionGraph.of(shuffled);
            assertThat(other.heads()).containsExactlyInAnyOrderElementsOf(graph.heads());
            assertThat(other.effectiveHeads()).containsExactlyInAnyOrderElementsOf(graph.effectiveHeads());
            assertThat(other.branchPoints()).containsExactlyInAnyOrderElementsOf(graph.branchPoints());
            String id = any(graph, random);
            assertThat(other.ancestors(id)).isEqualTo(graph.ancestors(id));
        });
    }
}
