package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.BenchmarkData;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Dissimilarity;
import org.asterism.geometry.distance.Distance;
import org.asterism.geometry.distance.Metric;
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
        Dendrogram merges = new Agglomerative(linkage, 6).dendrogram(points, Job.QUIET);
        double[] height = merges.height();
        assertThat(height[298]).isCloseTo(top, within(precision));
        assertThat(height[297]).isCloseTo(second, within(precision));
        assertThat(height[296]).isCloseTo(third, within(precision));
        assertThat(Arrays.stream(height).sum()).isCloseTo(sum, within(precision));
        int[] expected = Golden.labels(linkage.name().toLowerCase(java.util.Locale.ROOT));
        Clustering clustering = new Agglomerative(linkage, 6).cluster(points, Job.QUIET);
        assertThat(clustering.labels()).isEqualTo(Clustering.of(expected).labels());
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
                new Agglomerative(linkage, 1).dendrogram(points, Job.QUIET).height();
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

    /** Points at one place merge at height 0 first, so that groups of them give the same tree above. */
    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"COMPLETE", "AVERAGE"})
    void groupsOfPointsMergeAsTheirPointsDo(Linkage linkage) {
        Points places = RandomPoints.uniform(20, 2, 11);
        int[] sizes = IntStream.range(0, 20).map(i -> 1 + i % 4).toArray();
        int[] rows = IntStream.range(0, 20)
                .flatMap(i -> IntStream.generate(() -> i).limit(sizes[i]))
                .toArray();
        double[] groups = Agglomerative.dendrogram(
                        Dissimilarity.of(places, Metric.MANHATTAN), sizes, linkage, Job.QUIET)
                .height();
        double[] points = LinkageTree.of(Dissimilarity.of(places.select(rows), Metric.MANHATTAN), linkage, Job.QUIET)
                .height();
        assertThat(groups)
                .usingComparatorWithPrecision(1e-6)
                .containsExactly(Arrays.copyOfRange(points, rows.length - 20, rows.length - 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"COMPLETE", "AVERAGE", "WEIGHTED"})
    void halfAMatrixGivesTheSameMerges(Linkage linkage) {
        Dissimilarity distances = Dissimilarity.of(RandomPoints.lattice(900, 2, 40, 5), Metric.MANHATTAN);
        int[] ones = IntStream.generate(() -> 1).limit(900).toArray();
        Triangle triangle = new Triangle(DistanceRows.triangle(distances, Job.QUIET), ones, linkage);
        Merges merges = new Merges(900);
        new NeighborChain(triangle, merges, Job.QUIET).run(1);
        Dendrogram square = LinkageTree.of(distances, linkage, Job.QUIET);
        assertThat(merges.byHeight().linkageMatrix()).isDeepEqualTo(square.linkageMatrix());
    }

    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"COMPLETE", "AVERAGE", "WEIGHTED"})
    void littleMemoryGivesTheMergesOfAMatrix(Linkage linkage) {
        Points points = RandomPoints.blobs(3000, 2, 40, 0.01, 6);
        Dendrogram lean = LinkageTree.of(points, linkage, Job.QUIET);
        Dendrogram matrix = LinkageTree.of(Dissimilarity.of(points, Metric.EUCLIDEAN), linkage, Job.QUIET);
        assertThat(lean.height()).usingComparatorWithPrecision(1e-6).containsExactly(matrix.height());
        for (int k : new int[] {2, 7, 40, 500, 2500}) {
            assertThat(lean.cut(k).labels()).isEqualTo(matrix.cut(k).labels());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Linkage.class,
            names = {"WARD", "CENTROID", "MEDIAN"})
    void linkagesOfPlacesRefuseOtherMetrics(Linkage linkage) {
        Agglomerative cosine = new Agglomerative(linkage, Cut.K, 2, 1, 1, 2, new Distance(Metric.COSINE));
        assertThatThrownBy(() -> cosine.cluster(RandomPoints.uniform(9, 2, 1), Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith("linkage needs the euclidean metric, but the metric is cosine; choose single,"
                        + " complete, average or weighted linkage.");
    }

    @Test
    void whatDoesNotFitIsRefusedWithWhatWould() {
        Points many = Points.of(new double[2_000_000]);
        Agglomerative manhattan = new Agglomerative(Linkage.AVERAGE, Cut.K, 3, 1, 1, 2, new Distance(Metric.MANHATTAN));
        assertThatThrownBy(() -> manhattan.cluster(many, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageMatching(
                        "Average linkage under this metric needs 8000\\.2 GB of memory for 2000000 points, but"
                                + " .* GB can be had; use a sample of at most \\d+000 points, single linkage, or the euclidean"
                                + " metric, which need little\\.");
    }

    @Test
    void aHundredThousandPointsNeedLittleMemory() {
        for (Linkage linkage : Linkage.values()) {
            assertThat(new Agglomerative(linkage, 3).memory(100_000, 2)).isLessThan(100_000_000);
        }
    }

    @Test
    void stepsShowEachMergeUpToTheCut() {
        Points points = Points.of(new double[] {0, 1, 3, 10});
        Trace trace = Trace.upTo(100_000);
        new Agglomerative(Linkage.SINGLE, 2).cluster(points, trace, Job.QUIET);
        assertThat(trace.steps())
                .extracting(Step::text)
                .containsExactly(
                        "Each of the 4 points is a group of its own.",
                        "The two nearest groups, of 1 point and 1 point, merge at distance 1.000, that of their nearest"
                                + " points 1 and 2; 3 groups left.",
                        "The two nearest groups, of 1 point and 2 points, merge at distance 2.000, that of their nearest"
                                + " points 3 and 2; 2 groups left.",
                        "Merging stops: 2 groups; the next two are 7.000 apart.");
        assertThat(trace.steps().get(1).labels()).containsExactly(0, 0, -2, -2);
        assertThat(trace.steps().get(2).labels()).containsExactly(0, 0, 0, -2);
        assertThat(trace.steps().get(2).marks()).hasSize(3).contains(new Mark.Link(2, 1, 2));
        assertThat(trace.steps().stream().map(Step::objective)).containsExactly(Double.NaN, 1.0, 2.0, 2.0);
    }
}
