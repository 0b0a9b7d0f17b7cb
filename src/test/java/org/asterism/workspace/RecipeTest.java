package org.asterism.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.medoid.KMedoids;
import org.asterism.cluster.partition.KMeans;
import org.asterism.data.Dataset;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Schema;
import org.junit.jupiter.api.Test;

class RecipeTest {
    private final Dataset dataset = new Dataset(
            "two.csv",
            List.of(
                    new NumberColumn("x", new double[] {0, 1, Double.NaN, 100, 101}),
                    new NumberColumn("y", new double[] {0, 1, 2, 100, 101}),
                    TextColumn.of("group", List.of("a", "a", "a", "b", "b"))));

    @Described(id = "greedy", title = "Greedy", summary = "Needs a gigabyte a point.")
    record Greedy() implements Clusterer {
        @Override
        public Clustering cluster(Points points, Job job) {
            throw new AssertionError("must not start");
        }

        @Override
        public double effort(int size, int dimensions) {
            return size;
        }

        @Override
        public long memory(int size, int dimensions) {
            return (long) size << 40;
        }
    }

    @Test
    void labelsCoverAllRowsAndLeaveOutThoseWithoutAPoint() {
        KMeans means = Schema.of(KMeans.class).create(Map.of("k", 2));
        Run run = new Recipe(means, List.of("x", "y"), true).run(dataset, "group", Job.QUIET);
        assertThat(run.labels()[2]).isEqualTo(Clustering.UNLABELLED);
        assertThat(run.labels()[0]).isEqualTo(run.labels()[1]).isNotEqualTo(run.labels()[3]);
        assertThat(run.indices().truthAri()).isCloseTo(1, within(1e-12));
        assertThat(run.clusters()).isEqualTo(2);
        assertThat(run.indices().silhouette()).isGreaterThan(0.9);
        assertThat(run.indices().daviesBouldin()).isBetween(0.0, 0.2);
        assertThat(run.indices().calinskiHarabasz()).isGreaterThan(50);
    }

    /** As coordinates the rows are at other distances; these are 1 and 9, so all widths are 1 - 1 / 9. */
    @Test
    void aRunOnAMatrixIsMeasuredOnTheMatrix() {
        double[][] distances = {{0, 1, 9, 9}, {1, 0, 9, 9}, {9, 9, 0, 1}, {9, 9, 1, 0}};
        Dataset matrix = new Dataset(
                "matrix.csv",
                List.of(
                        new NumberColumn("a", distances[0]),
                        new NumberColumn("b", distances[1]),
                        new NumberColumn("c", distances[2]),
                        new NumberColumn("d", distances[3])));
        Clusterer medoids = Schema.<Clusterer>of(KMedoids.class).create(Map.of("k", 2, "metric", "matrix"));
        Run run = new Recipe(medoids, List.of("a", "b", "c", "d"), false).run(matrix, null, Job.QUIET);
        assertThat(run.indices().silhouette()).isCloseTo(1 - 1 / 9.0, within(1e-12));
        assertThat(run.indices().daviesBouldin()).isNaN();
        assertThat(run.indices().calinskiHarabasz()).isNaN();
    }

    @Test
    void aRunThatDoesNotFitIsRefusedWithWhatWouldFit() {
        assertThatThrownBy(() -> new Recipe(new Greedy(), List.of("x", "y"), false).run(dataset, null, Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("greedy on 4 points needs about 4398.0 GB of memory")
                .hasMessageContaining("up to 0 points would fit");
    }

    @Test
    void columnsWithoutACommonNumberAreRefused() {
        Dataset empty = new Dataset("gaps.csv", List.of(new NumberColumn("x", new double[] {Double.NaN})));
        assertThatThrownBy(() -> new Recipe(new Greedy(), List.of("x"), false).run(empty, null, Job.QUIET))
                .hasMessage("No row of gaps.csv has numbers in all of x.");
    }
}
