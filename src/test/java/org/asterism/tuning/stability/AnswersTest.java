package org.asterism.tuning.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.job.Jobs;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.asterism.quality.Noise;
import org.asterism.quality.Space;
import org.asterism.quality.Stability;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final Space blobs = Space.euclidean(RandomPoints.blobs(150, 2, 3, 0.01, 8));

    @Test
    void clearClustersAreOneAnswerOfWhichAllPointsAreSure() {
        for (Variation variation : Variation.values()) {
            Answers answers = answers(blobs, means(3, 1, "greedy-plus-plus"), variation, 12);
            assertThat(answers.words()).isEqualTo("1 answer: 100 %");
            Answer only = answers.all().getFirst();
            assertThat(only.clusters()).isEqualTo(3);
            assertThat(Arrays.stream(only.labels()).boxed().distinct()).hasSize(3);
            assertThat(answers.membership(only).shares()).containsOnly(1);
            Stability stability = answers.stability(only.labels());
            assertThat(stability.jaccard()).containsExactly(new double[] {1, 1, 1}, within(1e-12));
            assertThat(stability.recovered()).containsExactly(12, 12, 12);
        }
    }

    /** Which corners go together, seed by seed, says the same without any measure of agreement. */
    @Test
    void fourCornersInTwoGroupsHaveTheSharesThatCountingGives() {
        Space corners = Space.euclidean(corners());
        Answers answers = answers(corners, means(2, 1, "random"), Variation.SEEDS, 40);
        Map<String, Integer> counted = new TreeMap<>();
        for (int seed = 1; seed <= 40; seed++) {
            int[] labels = means(2, seed, "random")
                    .cluster(corners.points(), Job.QUIET)
                    .labels();
            counted.merge(together(labels), 1, Integer::sum);
        }
        Map<String, Integer> found = answers.all().stream()
                .collect(Collectors.toMap(
                        answer -> together(answer.labels()),
                        answer -> answer.draws().size()));
        assertThat(found).isEqualTo(counted).hasSizeGreaterThan(1);
        assertThat(answers.all()).extracting(Answer::share).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void nearlyTheSameIsOneAnswerAndPointsThatMoveAreUnsure() {
        int[] halves = halves();
        int[] swapped = Arrays.stream(halves).map(label -> 1 - label).toArray();
        int[] moved = halves.clone();
        moved[0] = 1;
        int[] crossed = IntStream.range(0, 100).map(i -> i % 2).toArray();
        Answers answers = Answers.of(
                Stream.of(halves, crossed, swapped, moved, halves)
                        .map(labels -> new Draw(means(2, 1, "random"), labels))
                        .toList(),
                Noise.OWN_CLUSTER);
        assertThat(answers.words()).isEqualTo("2 different answers: 80 % / 20 %");
        Answer first = answers.all().getFirst();
        assertThat(first.draws()).containsExactly(0, 2, 3, 4);
        assertThat(first.medoid()).isZero();
        assertThat(answers.all().getLast().agreement()).isCloseTo(0, within(0.05));
        Membership membership = answers.membership(first);
        assertThat(membership.shares()[0]).isEqualTo(0.8);
        assertThat(membership.shares()[1]).isEqualTo(0.8);
        assertThat(membership.shares()[2]).isEqualTo(1);
        assertThat(membership.core(1)).isFalse();
        assertThat(membership.core(2)).isTrue();
    }

    /** Points that the representative left out are put where most of the like draws put them. */
    @Test
    void aDrawLeavesOutAThirdAndTheOthersFillItIn() {
        List<Draw> draws =
                new Redraws(means(3, 1, "greedy-plus-plus"), Variation.BOOTSTRAP, 10, 4).run(blobs, Job.QUIET);
        assertThat(draws).allSatisfy(draw -> {
            assertThat(draw.whole()).isFalse();
            assertThat(Arrays.stream(draw.labels())
                            .filter(label -> label != Clustering.UNLABELLED)
                            .count())
                    .isBetween(80L, 110L);
        });
        assertThat(Answers.of(draws, Noise.LEFT_OUT).all().getFirst().labels()).doesNotContain(Clustering.UNLABELLED);
        List<Draw> apart = List.of(draws.get(0), new Draw(means(2, 1, "random"), new int[150]));
        assertThat(Answers.of(apart, Noise.LEFT_OUT).all().getFirst().labels()).doesNotContain(Clustering.UNLABELLED);
        Answers single = Answers.of(draws.subList(0, 1), Noise.LEFT_OUT);
        assertThat(single.all().getFirst().labels()).contains(Clustering.UNLABELLED);
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndWrongNumbersAreLessStable() {
        Answers once = answers(blobs, means(5, 1, "random"), Variation.BOOTSTRAP, 8);
        Answers again = answers(blobs, means(5, 1, "random"), Variation.BOOTSTRAP, 8);
        assertThat(again.all()).hasSameSizeAs(once.all());
        assertThat(again.all().getFirst().labels())
                .isEqualTo(once.all().getFirst().labels());
        assertThat(Arrays.stream(once.stability(once.all().getFirst().labels()).jaccard())
                        .min()
                        .orElseThrow())
                .isLessThan(0.75);
    }

    @Test
    void whatWasDrawnBeforeACancelCounts() {
        List<Draw> found = new ArrayList<>();
        Job job = Job.silent(() -> found.size() >= 3);
        Redraws redraws = new Redraws(means(3, 1, "random"), Variation.SEEDS, 30, 1);
        assertThatThrownBy(() -> redraws.run(blobs, found::add, job)).isInstanceOf(CancelledException.class);
        assertThat(found).hasSize(3);
        assertThat(Answers.of(found, Noise.LEFT_OUT).draws()).hasSize(3);
        assertThatThrownBy(() -> redraws.run(blobs, Jobs.cancelled())).isInstanceOf(CancelledException.class);
    }

    @Test
    void anAlgorithmWithoutChanceHasNoOtherSeeds() {
        Clusterer dbscan = Schema.<Clusterer>of(Dbscan.class).create(Map.of("epsilon", 0.05, "min-points", 4));
        assertThat(Redraws.seeded(dbscan)).isFalse();
        assertThatThrownBy(() -> new Redraws(dbscan, Variation.SEEDS, 5, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("draw the rows anew");
        assertThat(answers(blobs, dbscan, Variation.BOOTSTRAP, 5).words()).isEqualTo("1 answer: 100 %");
    }

    private static Answers answers(Space space, Clusterer algorithm, Variation variation, int count) {
        return Answers.of(new Redraws(algorithm, variation, count, 4).run(space, Job.QUIET), Noise.OWN_CLUSTER);
    }

    private static Clusterer means(int k, long seed, String start) {
        return Schema.<Clusterer>of(KMeans.class).create(Map.of("k", k, "seed", seed, "starts", 1, "start", start));
    }

    private static int[] halves() {
        return IntStream.range(0, 100).map(i -> i / 50).toArray();
    }

    /** 20 points at each corner of a square, corner after corner. */
    private static Points corners() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = IntStream.range(0, 80)
                .mapToDouble(i -> i / 20 % 2 + 0.05 * random.nextDouble())
                .toArray();
        double[] y = IntStream.range(0, 80)
                .mapToDouble(i -> i / 40 + 0.05 * random.nextDouble())
                .toArray();
        return Points.of(x, y);
    }

    /** Of each corner the first corner that it goes with. */
    private static String together(int[] labels) {
        return IntStream.range(0, 4)
                .mapToObj(corner -> IntStream.rangeClosed(0, corner)
                        .filter(other -> labels[20 * other] == labels[20 * corner])
                        .findFirst()
                        .orElseThrow())
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
