package org.asterism.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    private static Clustering louvain(NeighborGraph graph, double resolution, long seed) {
        return Louvain.communities(graph, resolution, new SplittableRandom(seed), Job.QUIET);
    }

    private static Clustering leiden(NeighborGraph graph, double resolution, long seed) {
        return Leiden.communities(graph, resolution, new SplittableRandom(seed), Job.QUIET);
    }

    /** The largest modularity of any partition of the karate club is 0.41979. Brandes and others 2008. */
    @Test
    void leidenFindsTheBestPartitionOfTheKarateClub() {
        NeighborGraph karate = Graphs.karate();
        assertThat(karate.volume()).isEqualTo(2 * 78);
        long best = IntStream.range(0, 20)
                .filter(seed ->
                        Math.abs(karate.modularity(leiden(karate, 1, seed).labels(), 1) - 0.419790) < 1e-6)
                .count();
        assertThat(best).isGreaterThan(10);
        assertThat(karate.modularity(louvain(karate, 1, 1).labels(), 1)).isBetween(0.40, 0.41980);
    }

    @Test
    void modularityFollowsItsDefinition() {
        NeighborGraph graph = Graphs.random(30, 0.2, 1);
        double[][] weights = Graphs.matrix(graph);
        int[] labels = IntStream.range(0, 30).map(i -> i * i % 5).toArray();
        double volume = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum();
        double expected = 0;
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < 30; j++) {
                double chance = graph.degree(i) * graph.degree(j) / volume;
                expected += labels[i] == labels[j] ? (weights[i][j] - 0.7 * chance) / volume : 0;
            }
        }
        assertThat(graph.modularity(labels, 0.7)).isCloseTo(expected, within(1e-12));
        assertThat(graph.modularity(new int[30], 1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void mergingKeepsModularity() {
        NeighborGraph graph = Graphs.random(40, 0.15, 2);
        Clustering pairs =
                Clustering.of(IntStream.range(0, 40).map(i -> i / 2 % 13).toArray());
        NeighborGraph merged = graph.merged(pairs);
        int[] coarse = IntStream.range(0, merged.size()).map(c -> c % 3).toArray();
        int[] fine = Arrays.stream(pairs.labels()).map(c -> coarse[c]).toArray();
        assertThat(merged.modularity(coarse, 1)).isCloseTo(graph.modularity(fine, 1), within(1e-12));
        assertThat(merged.volume()).isCloseTo(graph.volume(), within(1e-9));
    }

    @Test
    void noSingleMoveImprovesWhatLeidenFinds() {
        for (int seed = 0; seed < 25; seed++) {
            NeighborGraph graph = Graphs.random(5 + seed / 2, 0.05 + 0.01 * seed, seed);
            assertNoMoveHelps(graph, leiden(graph, 1, seed).labels());
        }
    }

    private static void assertNoMoveHelps(NeighborGraph graph, int[] labels) {
        double found = graph.modularity(labels, 1);
        for (int i = 0; i < labels.length; i++) {
            for (int c = 0; c < labels.length; c++) {
                int[] moved = labels.clone();
                moved[i] = c;
                assertThat(graph.modularity(moved, 1)).isLessThanOrEqualTo(found + 1e-9);
            }
        }
    }

    @Test
    void leidenCommunitiesAreConnected() {
        for (int seed = 0; seed < 100; seed++) {
            NeighborGraph graph = Graphs.random(80, 0.02 + 0.0005 * seed, seed);
            Clustering found = improved(graph, Communities.alone(graph), Refinement::groups);
            assertThat(graph.parts(found.labels()).clusters()).isEqualTo(found.clusters());
        }
    }

    /** Two of many cliques begin as one community, as where the node between them has moved away. */
    @Test
    void leidenMendsWhatHasFallenApartAndLouvainDoesNot() {
        NeighborGraph cliques = cliques(60, 5);
        Clustering broken = Clustering.of(
                IntStream.range(0, 60).map(i -> Math.max(i / 5 - 1, 0)).toArray());
        assertThat(improved(cliques, broken, Refinement::groups).clusters()).isEqualTo(12);
        assertThat(improved(cliques, broken, (found, _) -> found.labels()).clusters())
                .isEqualTo(11);
    }

    private static Clustering improved(
            NeighborGraph graph, Clustering start, BiFunction<Communities, SplittableRandom, int[]> groups) {
        return new Aggregation(1, groups).improve(graph, start, new SplittableRandom(1), Job.QUIET);
    }

    private static NeighborGraph cliques(int size, int each) {
        double[][] weights = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                weights[i][j] = i != j && i / each == j / each ? 1 : 0;
            }
        }
        return Graphs.of(weights);
    }

    @Test
    void refinedGroupsLieWithinCommunitiesAndAreConnected() {
        for (int seed = 0; seed < 50; seed++) {
            NeighborGraph graph = Graphs.random(50, 0.1, seed);
            SplittableRandom random = new SplittableRandom(seed);
            Communities communities =
                    new Communities(graph, Communities.alone(graph).labels(), 1, Job.QUIET);
            communities.improve(random);
            int[] groups = Refinement.groups(communities, random);
            int[] both = IntStream.range(0, 50)
                    .map(i -> 50 * groups[i] + communities.labels()[i])
                    .toArray();
            int count = Clustering.of(groups).clusters();
            assertThat(Clustering.of(both).clusters()).isEqualTo(count);
            assertThat(graph.parts(groups).clusters()).isEqualTo(count);
        }
    }

    @Test
    void separatedGroupsAreFoundByAll() {
        Points points = Points.of(
                IntStream.range(0, 90).mapToDouble(i -> i / 30 * 100 + i % 6).toArray(),
                IntStream.range(0, 90).mapToDouble(i -> i % 30 / 6).toArray());
        int[] truth = IntStream.range(0, 90).map(i -> i / 30).toArray();
        for (EdgeWeight weight : EdgeWeight.values()) {
            for (Symmetry symmetry : Symmetry.values()) {
                for (Metric metric : new Metric[] {Metric.EUCLIDEAN, Metric.MANHATTAN}) {
                    for (var algorithm : new org.asterism.cluster.Clusterer[] {
                        new Louvain(new Neighborhood(12, symmetry, weight), 0.2, new Distance(metric), 1),
                        new Leiden(new Neighborhood(12, symmetry, weight), 0.2, new Distance(metric), 1),
                    }) {
                        assertThat(algorithm.cluster(points, Job.QUIET).labels())
                                .as("%s", algorithm)
                                .isEqualTo(truth);
                    }
                }
            }
        }
    }

    @Test
    void aHigherResolutionGivesMoreGroups() {
        NeighborGraph karate = Graphs.karate();
        assertThat(leiden(karate, 0.3, 1).clusters())
                .isLessThan(leiden(karate, 1, 1).clusters());
        assertThat(leiden(karate, 4, 1).clusters())
                .isGreaterThan(leiden(karate, 1, 1).clusters());
    }

    @Test
    void theResolutionMustBePositive() {
        for (double resolution : new double[] {0, -1, Double.NaN}) {
            assertThatThrownBy(() -> new Louvain(
                                    new Neighborhood(5, Symmetry.UNION, EdgeWeight.EQUAL),
                                    resolution,
                                    Distance.EUCLIDEAN,
                                    1)
                            .cluster(RandomPoints.uniform(9, 2, 1), Job.QUIET))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("resolution must be above 0, but is " + resolution + ".");
        }
    }

    @Test
    void whispersFindCliquesThatBarelyTouch() {
        double[][] weights = new double[40][40];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < 40; j++) {
                weights[i][j] = i != j && i / 8 == j / 8 || Math.abs(i - j) == 1 ? 1 : 0;
            }
        }
        int[] truth = IntStream.range(0, 40).map(i -> i / 8).toArray();
        int[] found = ChineseWhispers.groups(Graphs.of(weights), 30, 1, Job.QUIET);
        assertThat(Contingency.of(truth, found).adjustedRandIndex()).isEqualTo(1);
    }

    /** After the last round nobody would rather be elsewhere. */
    @Test
    void whispersEndWhereEveryNodeIsTiedMostToItsOwn() {
        for (int seed = 0; seed < 40; seed++) {
            NeighborGraph graph = Graphs.random(50, 0.1, seed);
            int[] found = ChineseWhispers.groups(graph, 10_000, seed, Job.QUIET);
            Ties ties = new Ties(50);
            for (int i = 0; i < 50; i++) {
                ties.of(graph, i, found);
                for (int c : ties.sorted()) {
                    assertThat(ties.to(c)).isLessThanOrEqualTo(ties.to(found[i]));
                }
            }
        }
    }
}
