package org.asterism.cluster.density;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.numeric.DisjointSets;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HdbscanTest {
    static Stream<Points> points() {
        return Stream.of(
                Golden.points(),
                RandomPoints.blobs(150, 2, 4, 0.03, 2),
                RandomPoints.blobs(150, 3, 3, 0.05, 3),
                RandomPoints.uniform(120, 2, 4),
                RandomPoints.uniform(100, 1, 5),
                RandomPoints.lattice(120, 2, 7, 6));
    }

    @ParameterizedTest
    @MethodSource("points")
    void equalsTheDefinition(Points points) {
        Dissimilarity distances = Dissimilarity.of(points, Metric.EUCLIDEAN);
        for (int minClusterSize : new int[] {2, 5, 15}) {
            for (int minSamples : new int[] {1, 4, 9}) {
                HdbscanResult result = new Hdbscan(minClusterSize, minSamples).result(points, Job.QUIET);
                Definition definition = new Definition(distances, minClusterSize, minSamples);
                assertThat(result.clustering().labels()).isEqualTo(definition.labels());
                assertThat(result.outlierScores()).containsExactly(definition.outlierScores(), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COSINE", "CORRELATION", "HAVERSINE", "SQUARED_EUCLIDEAN", "MANHATTAN", "CHEBYSHEV", "GOWER"})
    void otherDistancesEqualTheDefinition(Metric metric) {
        Points points = RandomPoints.blobs(150, metric == Metric.HAVERSINE ? 2 : 4, 4, 0.1, 8);
        Hdbscan hdbscan = new Hdbscan(6, 4, Hdbscan.Selection.EXCESS_OF_MASS, new Distance(metric));
        Definition definition = new Definition(Dissimilarity.of(points, metric), 6, 4);
        assertThat(hdbscan.cluster(points, Job.QUIET).labels()).isEqualTo(definition.labels());
    }

    @Test
    void leavesAreTheBranchesThatSplitNoMore() {
        Points points = RandomPoints.blobs(400, 2, 5, 0.1, 9);
        HdbscanResult result = new Hdbscan(8, 4, Hdbscan.Selection.LEAF, Distance.EUCLIDEAN).result(points, Job.QUIET);
        for (int b = 1; b < result.branches().size(); b++) {
            int branch = b;
            boolean leaf = result.branches().stream().noneMatch(other -> other.parent() == branch);
            assertThat(result.branches().get(b).label() >= 0).isEqualTo(leaf);
        }
        assertThat(result.clustering().clusters())
                .isGreaterThan(new Hdbscan(8, 4).cluster(points, Job.QUIET).clusters());
    }

    @Test
    void aPointBelongsMostToItsOwnClusterAndNoiseToTheNearest() {
        double[] x = {0, 0.1, 0.2, 0.3, 4, 4.1, 4.2, 4.3, 1, 3.5, 100};
        HdbscanResult result = new Hdbscan(3, 1).result(Points.of(x), Job.QUIET);
        assertThat(result.clustering().clusters()).isEqualTo(2);
        for (int i = 0; i < 8; i++) {
            double[] membership = result.membership(i);
            assertThat(Arrays.stream(membership).sum()).isCloseTo(1, within(1e-12));
            assertThat(membership[result.clustering().labels()[i]]).isGreaterThan(0.9);
        }
        assertThat(result.membership(8)[0]).isGreaterThan(0.5);
        assertThat(result.membership(9)[1]).isGreaterThan(0.5);
        assertThat(result.membership(10)).containsExactly(new double[] {0.5, 0.5}, within(1e-9));
        assertThat(result.outlierScores()[10]).isGreaterThan(0.99);
        assertThat(result.strengths()[0]).isEqualTo(1);
        assertThat(result.strengths()[10]).isZero();
    }

    @Test
    void aWatchedRunShowsEveryEdgeShortestFirst() {
        Points points = RandomPoints.blobs(80, 2, 3, 0.05, 10);
        Trace trace = Trace.upTo(1_000_000);
        Clustering clustering = new Hdbscan(5, 3).cluster(points, trace, Job.QUIET);
        List<Double> lengths = trace.steps().stream()
                .filter(step -> step.phase().equals("Join"))
                .map(Step::objective)
                .toList();
        assertThat(lengths).hasSize(79).isSorted();
        assertThat(trace.steps().stream().filter(step -> step.phase().equals("Choose")))
                .hasSize(clustering.clusters());
    }

    @Test
    void malformedParametersAreRefused() {
        assertThatThrownBy(() -> new Hdbscan(1, 5).cluster(Golden.points(), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("min-cluster-size must be at least 2");
    }

    /**
     * Python hdbscan, fast_hdbscan and ELKI find 20 clusters and 7341 to 7343 noise points here. They cut edges of equal
     * length one after the other, which leaves a few points on the seams in a cluster.
     */
    @Test
    void aHundredThousandPointsGiveTheReferenceCounts() {
        Points points = BenchmarkData.points("dens100k", 100_000);
        Clustering clustering = new Hdbscan(100, 10).cluster(points, Job.QUIET);
        assertThat(clustering.clusters()).isEqualTo(20);
        assertThat(clustering.noise()).isBetween(7341, 7355);
    }

    @Test
    void duplicatesMakeAClusterAndTheirNeighborBelongsToIt() {
        double[] x = {0, 0, 0, 5, 5, 5, 9};
        Clustering clustering = new Hdbscan(3, 1).cluster(Points.of(x), Job.QUIET);
        assertThat(clustering.labels()).containsExactly(0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void withoutASplitAllIsNoise() {
        assertThat(new Hdbscan(2, 1)
                        .cluster(Points.of(new double[5]), Job.QUIET)
                        .labels())
                .containsOnly(-1);
    }

    /** HDBSCAN* by thresholds: the components of the mutual-reachability graph at every height. */
    private static final class Definition {
        private final double[][] weight;
        private final int minSize;

        private final double[] exit;
        private final double[] scores;

        Definition(Dissimilarity distances, int minSize, int minSamples) {
            this.minSize = minSize;
            int size = distances.size();
            exit = new double[size];
            scores = new double[size];
            double[] reach = IntStream.range(0, size)
                    .mapToDouble(i -> IntStream.range(0, size)
                            .mapToDouble(j -> distances.between(i, j))
                            .sorted()
                            .toArray()[minSamples])
                    .toArray();
            weight = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    weight[i][j] = Math.max(distances.between(i, j), Math.max(reach[i], reach[j]));
                }
            }
        }

        /** Made along with the labels. */
        double[] outlierScores() {
            return scores;
        }

        int[] labels() {
            int[] labels = new int[weight.length];
            Arrays.fill(labels, -1);
            int label = 0;
            int[] all = IntStream.range(0, weight.length).toArray();
            for (int[] members : follow(all, 0, true).clusters) {
                for (int member : members) {
                    labels[member] = label;
                }
                label++;
            }
            return Clustering.of(labels).labels();
        }

        private Choice follow(int[] start, double birth, boolean root) {
            int[] members = start;
            double mass = 0;
            List<Integer> gone = new ArrayList<>();
            while (true) {
                double height = height(members);
                List<int[]> parts = components(members, height);
                int kept = parts.size() == 1 ? parts.getFirst().length : 0;
                mass += (members.length - kept) * (1 / height - birth);
                for (int member : members) {
                    if (parts.stream().noneMatch(part -> Arrays.stream(part).anyMatch(other -> other == member))) {
                        exit[member] = 1 / height;
                        gone.add(member);
                    }
                }
                if (parts.size() != 1) {
                    Choice choice = choose(start, mass, parts, 1 / height, root);
                    double highest =
                            Arrays.stream(start).mapToDouble(i -> exit[i]).max().orElse(0);
                    gone.forEach(i -> scores[i] = exit[i] == highest ? 0 : 1 - exit[i] / highest);
                    return choice;
                }
                members = parts.getFirst();
            }
        }

        private Choice choose(int[] members, double mass, List<int[]> parts, double density, boolean root) {
            Choice below = new Choice(0, new ArrayList<>());
            for (int[] part : parts) {
                Choice choice = follow(part, density, false);
                below = new Choice(below.mass + choice.mass, below.clusters);
                below.clusters.addAll(choice.clusters);
            }
            return root || below.mass > mass ? below : new Choice(mass, List.of(members));
        }

        /** The smallest threshold at which the members hang together. */
        private double height(int[] members) {
            double[] nearest = new double[members.length];
            Arrays.fill(nearest, Double.POSITIVE_INFINITY);
            boolean[] inside = new boolean[members.length];
            double height = 0;
            int last = 0;
            for (int step = 1; step < members.length; step++) {
                inside[last] = true;
                int best = -1;
                for (int j = 0; j < members.length; j++) {
                    if (!inside[j]) {
                        nearest[j] = Math.min(nearest[j], weight[members[last]][members[j]]);
                        best = best < 0 || nearest[j] < nearest[best] ? j : best;
                    }
                }
                height = Math.max(height, nearest[best]);
                last = best;
            }
            return height;
        }

        /** The large components of the members when all edges at or above the height are cut. */
        private List<int[]> components(int[] members, double height) {
            DisjointSets sets = new DisjointSets(weight.length);
            for (int a : members) {
                for (int b : members) {
                    if (weight[a][b] < height) {
                        sets.union(a, b);
                    }
                }
            }
            return Arrays.stream(members)
                    .map(sets::find)
                    .distinct()
                    .mapToObj(set -> Arrays.stream(members)
                            .filter(m -> sets.find(m) == set)
                            .toArray())
                    .filter(part -> part.length >= minSize)
                    .toList();
        }
    }

    private record Choice(double mass, List<int[]> clusters) {}
}
