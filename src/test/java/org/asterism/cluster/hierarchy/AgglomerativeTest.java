package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.quality.Contingency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgglomerativeTest {
    /** scikit-learn 1.2.1: AgglomerativeClustering(6); scipy 1.10.1: linkage, top heights and sum of heights. */
    @ParameterizedTest
    @CsvSource({
        "SINGLE, 1.8681367080596645, 2.2793608161061294, 3.0246913644205096, 108.20377957037338, 1e-9",
        "COMPLETE, 11.092658830956625, 13.274477442445711, 16.893133689460935, 304.1629621302739, 1e-4",
        "AVERAGE, 7.259000108128565, 8.986854382253231, 9.0775261138348, 206.82875507742793, 1e-4",
        "WARD, 53.51007284989644, 61.52369041503808, 87.31295998679123, 560.3177402597224, 1e-9"
    })
    void labelsAndHeightsAreThoseOfScikitLearnAndScipy(
            Linkage linkage, double third, double second, double top, double sum, double precision) {
        Points points = Golden.points();
        Dendrogram merges = new Agglomerative(linkage, 6).merges(points, Job.QUIET);
        double[] height = merges.height();
        assertThat(height[298]).isCloseTo(top, within(precision));
        assertThat(height[297]).isCloseTo(second, within(precision));
        assertThat(height[296]).isCloseTo(third, within(precision));
        assertThat(Arrays.stream(height).sum()).isCloseTo(sum, within(precision));
        int[] expected = Golden.labels(linkage.name().toLowerCase(java.util.Locale.ROOT));
        Clustering clustering = new Agglomerative(linkage, 6).cluster(points, Job.QUIET);
        assertThat(clustering.labels()).isEqualTo(Clustering.of(expected).labels());
    }

    @ParameterizedTest
    @EnumSource(Linkage.class)
    void equalsTheDefinition(Linkage linkage) {
        for (int dimensions : new int[] {1, 2, 5}) {
            Points points = RandomPoints.uniform(70, dimensions, 17 + dimensions);
            for (int k : new int[] {1, 2, 5, 20, 69, 70}) {
                assertThat(new Agglomerative(linkage, k)
                                .cluster(points, Job.QUIET)
                                .labels())
                        .isEqualTo(bruteForce(points, linkage, k));
            }
        }
    }

    /** Top heights of fastcluster 1.2.3, scipy's convention. */
    @ParameterizedTest
    @CsvSource({
        "hier20k, 20000, WARD, 43.648912415, 1e-8",
        "hier20k, 20000, AVERAGE, 0.703675265, 1e-6",
        "hier20k, 20000, SINGLE, 0.231354734, 1e-9",
        "hier100k, 100000, SINGLE, 0.045726131, 1e-9"
    })
    void largeSetsHaveTheReferenceHeight(String name, int size, Linkage linkage, double top, double precision) {
        Points points = BenchmarkData.points(name, size);
        double[] height =
                new Agglomerative(linkage, 1).merges(points, Job.QUIET).height();
        assertThat(height[height.length - 1]).isCloseTo(top, within(precision));
    }

    @ParameterizedTest
    @EnumSource(Linkage.class)
    void duplicatesMergeFirst(Linkage linkage) {
        Points points = RandomPoints.lattice(200, 2, 3, 4);
        Clustering nine = new Agglomerative(linkage, 9).cluster(points, Job.QUIET);
        int[] spots = IntStream.range(0, 200)
                .map(i -> (int) (points.get(i, 0) * 3 + points.get(i, 1)))
                .toArray();
        assertThat(Contingency.of(spots, nine.labels()).adjustedRandIndex()).isEqualTo(1);
        assertThat(new Agglomerative(linkage, 150).cluster(points, Job.QUIET).clusters())
                .isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"COMPLETE", "AVERAGE"})
    void halfAMatrixGivesTheSameMerges(Linkage linkage) {
        Points points = RandomPoints.lattice(900, 2, 40, 5);
        Dendrogram square = new NeighborChain(new Matrix(points, linkage, Job.QUIET), Job.QUIET).run();
        Dendrogram half = new NeighborChain(new Triangle(points, linkage, Job.QUIET), Job.QUIET).run();
        assertThat(square.first()).isEqualTo(half.first());
        assertThat(square.second()).isEqualTo(half.second());
        assertThat(square.height()).isEqualTo(half.height());
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWould() {
        Points many = Points.of(new double[2_000_000]);
        assertThatThrownBy(() -> new Agglomerative(Linkage.AVERAGE, 3).cluster(many, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageMatching(
                        "Average linkage on 2000000 points needs 8000\\.2 GB of memory, but .* GB can be had;"
                                + " use a sample of at most \\d+000 points, or single or ward linkage, which need little\\.");
    }

    private static int[] bruteForce(Points points, Linkage linkage, int k) {
        List<int[]> clusters = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            clusters.add(new int[] {i});
        }
        while (clusters.size() > k) {
            int first = 0;
            int second = 1;
            double least = Double.POSITIVE_INFINITY;
            for (int a = 0; a < clusters.size(); a++) {
                for (int b = a + 1; b < clusters.size(); b++) {
                    double distance = distance(points, linkage, clusters.get(a), clusters.get(b));
                    if (distance < least) {
                        least = distance;
                        first = a;
                        second = b;
                    }
                }
            }
            int[] merged = IntStream.concat(Arrays.stream(clusters.get(first)), Arrays.stream(clusters.remove(second)))
                    .toArray();
            clusters.set(first, merged);
        }
        int[] labels = new int[points.size()];
        for (int c = 0; c < clusters.size(); c++) {
            for (int member : clusters.get(c)) {
                labels[member] = c;
            }
        }
        return Clustering.of(labels).labels();
    }

    private static double distance(Points points, Linkage linkage, int[] a, int[] b) {
        double[] pairs = Arrays.stream(a)
                .boxed()
                .flatMapToDouble(i -> Arrays.stream(b).mapToDouble(j -> Math.sqrt(points.squaredDistance(i, j))))
                .toArray();
        return switch (linkage) {
            case SINGLE -> Arrays.stream(pairs).min().orElseThrow();
            case COMPLETE -> Arrays.stream(pairs).max().orElseThrow();
            case AVERAGE -> Arrays.stream(pairs).average().orElseThrow();
            case WARD -> {
                double sum = 0;
                for (int d = 0; d < points.dimensions(); d++) {
                    double[] column = points.column(d);
                    double gap = Arrays.stream(a)
                                    .mapToDouble(i -> column[i])
                                    .average()
                                    .orElseThrow()
                            - Arrays.stream(b)
                                    .mapToDouble(i -> column[i])
                                    .average()
                                    .orElseThrow();
                    sum += gap * gap;
                }
                yield sum * a.length * b.length / (a.length + b.length);
            }
        };
    }
}
