package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.asterism.perception.reference.RatedPlot;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AudienceTest {
    /** 0 and 1 look alike to 90 %, 1 and 2 to 40 %; the direct 0 and 2 only to 10 %. */
    private final List<Pair> chain = List.of(Pairs.of(0, 1, 0.9), Pairs.of(0, 2, 0.1), Pairs.of(1, 2, 0.4));

    private final int[] sizes = {50, 30, 20};

    @Test
    void theSharesAreTheStepsOfTheTree() {
        Audience audience = Audience.of(Grouping.CHAIN, sizes, chain);

        assertThat(audience.percepts()).extracting(Percept::groups).containsExactly(2, 1, 3);
        assertThat(audience.percepts().get(0).share()).isCloseTo(0.5, within(1e-12));
        assertThat(audience.percepts().get(1).share()).isCloseTo(0.4, within(1e-12));
        assertThat(audience.percepts().get(2).share()).isCloseTo(0.1, within(1e-12));
        assertThat(audience.percepts().get(0).grouping()).containsExactly(0, 0, 1);
        assertThat(audience.percepts().get(0).threshold()).isCloseTo(0.65, within(1e-12));
        assertThat(audience.meanGroups()).isCloseTo(1.7, within(1e-12));
        assertThat(audience.counts(100)).containsExactly(50, 40, 10);
    }

    @Test
    void onAverageFewerViewersSeeTheChainAsOne() {
        Audience audience = Audience.of(Grouping.AVERAGE, sizes, chain);

        assertThat(audience.percepts().stream()
                        .filter(p -> p.groups() == 1)
                        .findFirst()
                        .orElseThrow()
                        .share())
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void disagreementIsThatOfTwoViewersPointByPoint() {
        Audience audience = Audience.of(Grouping.CHAIN, sizes, chain);
        double expected = 0;
        for (Percept a : audience.percepts()) {
            for (Percept b : audience.percepts()) {
                Contingency both = Contingency.of(points(a), points(b));
                expected += a.share() * b.share() * (1 - both.adjustedRandIndex());
            }
        }
        assertThat(audience.ari()).isCloseTo(expected, within(1e-9));
        assertThat(audience.ami()).isBetween(0.0, 1.0);
        assertThat(audience.vMeasure()).isBetween(0.0, 1.0);
    }

    /** Thousands of viewers, each with a threshold of his own, against the exact shares. */
    @RepeatedTest(10)
    void simulatedViewersSeeTheSame(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        int components = 2 + random.nextInt(9);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            for (int j = i + 1; j < components; j++) {
                pairs.add(Pairs.of(i, j, random.nextDouble()));
            }
        }
        Audience audience = Audience.of(
                Grouping.CHAIN, IntStream.generate(() -> 10).limit(components).toArray(), pairs);
        int viewers = 20_000;
        int[] seen = new int[components + 1];
        for (int v = 0; v < viewers; v++) {
            seen[groups(components, pairs, (v + 0.5) / viewers)]++;
        }
        for (Percept percept : audience.percepts()) {
            assertThat((double) seen[percept.groups()] / viewers).isCloseTo(percept.share(), within(1e-3));
        }
        assertThat(audience.percepts().stream().mapToDouble(Percept::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    /** The reference: 1 - ARI = 0.103; 18 people gave 0.092. */
    @Test
    void irisIsAsClearAsTheReferenceSays() {
        assumeThat(StudyPlots.present())
                .as("the study plots are not at %s, so this test is skipped", StudyPlots.FOLDER)
                .isTrue();
        RatedPlot iris = StudyPlots.all().stream()
                .filter(plot -> plot.name().equals("iris_umap_6"))
                .findFirst()
                .orElseThrow();

        assertThat(Clams.DEFAULT
                        .raw()
                        .score(iris.points(), Job.QUIET)
                        .audience()
                        .ari())
                .isCloseTo(0.103, within(5e-4));
    }

    @Test
    void ofOneComponentAllSeeTheSame() {
        Audience audience = Audience.of(Grouping.CHAIN, new int[] {30}, List.of());

        assertThat(audience.percepts()).hasSize(1);
        assertThat(audience.percepts().getFirst().share()).isEqualTo(1);
        assertThat(audience.ami()).isZero();
        assertThat(audience.counts(100)).containsExactly(100);
    }

    @Test
    void roundedSharesSumToTheAudience() {
        List<Pair> thirds = List.of(Pairs.of(0, 1, 2 / 3.0), Pairs.of(0, 2, 0.01), Pairs.of(1, 2, 1 / 3.0));

        assertThat(Audience.of(Grouping.CHAIN, sizes, thirds).counts(100)).containsExactlyInAnyOrder(34, 33, 33);
    }

    @Test
    void theListOfPerceptsCannotBeChanged() {
        List<Percept> percepts = Audience.of(Grouping.CHAIN, sizes, chain).percepts();

        assertThatThrownBy(percepts::removeFirst).isInstanceOf(UnsupportedOperationException.class);
    }

    private int[] points(Percept percept) {
        return IntStream.range(0, sizes.length)
                .flatMap(i -> IntStream.generate(() -> percept.grouping()[i]).limit(sizes[i]))
                .toArray();
    }

    private static int groups(int components, List<Pair> pairs, double threshold) {
        DisjointSets sets = new DisjointSets(components);
        pairs.stream().filter(pair -> pair.single() > threshold).forEach(pair -> sets.union(pair.i(), pair.j()));
        return (int) IntStream.range(0, components).map(sets::find).distinct().count();
    }
}
