package org.asterism.cluster.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Golden;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DendrogramTest {
    /**
     * scipy 1.10.1 on the golden points: linkage (sum of heights, last height, number of falls in height), leaves_list
     * (sum of place times point), fcluster by distance and by inconsistency with depth 2 and 4 (number of clusters, sum of
     * squared sizes), inconsistent (sum of coefficients for depth 2 and 4).
     */
    @ParameterizedTest
    @CsvSource({
        "SINGLE, 108.20377957037338, 3.0246913644205096, 0, 6716343, 1.0175134628429727, 12, 21752, 97, 2224, 73, 5676,"
                + " 154.68727550046697, 207.43375223157298",
        "COMPLETE, 304.1629621302739, 16.893133689460935, 0, 6700977, 4.509863227169164, 12, 10734, 92, 1354, 82, 1244,"
                + " 167.6609719834445, 269.0373542278789",
        "AVERAGE, 206.82875507742793, 9.0775261138348, 0, 6656515, 2.5550702125678084, 12, 13936, 85, 1748, 80, 1374,"
                + " 166.38389529674026, 259.8738032791554",
        "WARD, 560.3177402597224, 87.31295998679123, 0, 6656659, 7.911343804260032, 12, 10574, 94, 1188, 82, 1250,"
                + " 166.63048880634904, 274.2396266258292",
        "WEIGHTED, 214.73530424132298, 10.87206013680055, 0, 6690813, 2.805544805777733, 12, 12164, 82, 1756, 82, 1328,"
                + " 168.41748123151245, 265.7727497707355",
        "CENTROID, 198.13432121790714, 8.389468003794361, 12, 6667774, 2.619900592362713, 12, 18388, 87, 1558, 74, 1532,"
                + " 155.66108855781883, 251.58800912981116",
        "MEDIAN, 200.55984366067435, 9.520349566236614, 8, 6754782, 2.38009432508712, 12, 12734, 88, 1692, 82, 1426,"
                + " 158.82663541692042, 258.6335612093906"
    })
    void treesAndCutsAreThoseOfScipy(
            Linkage linkage,
            double sum,
            double last,
            int falls,
            long leaves,
            double height,
            int below,
            long belowSquares,
            int two,
            long twoSquares,
            int four,
            long fourSquares,
            double inconsistency,
            double deepInconsistency) {
        Dendrogram tree = new Agglomerative(linkage, 1).dendrogram(Golden.points(), Job.QUIET);
        double[] heights = tree.height();
        assertThat(Arrays.stream(heights).sum()).isCloseTo(sum, within(1e-4));
        assertThat(heights[298]).isCloseTo(last, within(1e-5));
        assertThat(IntStream.range(1, 299)
                        .filter(m -> heights[m] < heights[m - 1])
                        .count())
                .isEqualTo(falls);
        int[] order = tree.leaves();
        assertThat(IntStream.range(0, 300).mapToLong(i -> (long) i * order[i]).sum())
                .isEqualTo(leaves);
        assertClusters(tree.cutAt(height), below, belowSquares);
        assertClusters(tree.cutWhereInconsistent(1.1, 2), two, twoSquares);
        assertClusters(tree.cutWhereInconsistent(1.5, 4), four, fourSquares);
        assertThat(Arrays.stream(Inconsistency.of(tree, 2)).sum()).isCloseTo(inconsistency, within(1e-3));
        assertThat(Arrays.stream(Inconsistency.of(tree, 4)).sum()).isCloseTo(deepInconsistency, within(1e-3));
    }

    private static void assertClusters(Clustering clustering, int count, long squares) {
        assertThat(clustering.clusters()).isEqualTo(count);
        assertThat(Arrays.stream(clustering.sizes())
                        .mapToLong(s -> (long) s * s)
                        .sum())
                .isEqualTo(squares);
    }

    /** Three points of an almost equilateral triangle: the third is nearer to the middle of two than they are to each other. */
    @Test
    void anInversionCountsAsHighAsTheMergeWithinIt() {
        Points triangle = Points.of(new double[] {0, 1, 0.5, 9}, new double[] {0, 0, 0.9, 0});
        Dendrogram tree = new Agglomerative(Linkage.CENTROID, 1).dendrogram(triangle, Job.QUIET);
        assertThat(tree.height()[0]).isEqualTo(1);
        assertThat(tree.height()[1]).isEqualTo(0.9);
        assertThat(tree.cutAt(0.95).clusters()).isEqualTo(4);
        assertThat(tree.cutAt(1).labels()).containsExactly(0, 0, 0, 1);
        assertThat(tree.cut(3).labels()).containsExactly(0, 0, 1, 2);
        assertThat(tree.cut(2).labels()).containsExactly(0, 0, 0, 1);
    }

    @Test
    void rowsAreThoseOfTheLinkageMatrix() {
        Points points = Points.of(new double[] {5, 0, 1});
        Dendrogram tree = new Agglomerative(Linkage.SINGLE, 1).dendrogram(points, Job.QUIET);
        assertThat(tree.linkageMatrix()).isDeepEqualTo(new double[][] {{1, 2, 1, 2}, {0, 3, 4, 3}});
        assertThat(tree.leaves()).containsExactly(0, 1, 2);
    }

    @Test
    void onePointIsATreeWithoutMerges() {
        Dendrogram tree = new Agglomerative(Linkage.AVERAGE, 1).dendrogram(Points.of(new double[] {7}), Job.QUIET);
        assertThat(tree.leaves()).containsExactly(0);
        assertThat(tree.cutAt(0).labels()).containsExactly(0);
        assertThat(tree.cutWhereInconsistent(0, 1).clusters()).isEqualTo(1);
    }
}
