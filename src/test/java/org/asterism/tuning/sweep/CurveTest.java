package org.asterism.tuning.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.partition.KMeans;
import org.asterism.geometry.Points;
import org.asterism.geometry.distance.Metric;
import org.asterism.job.Job;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Gap;
import org.asterism.quality.Internal;
import org.asterism.quality.Space;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Space BLOBS = Space.euclidean(planted());
    private static final Declaration K = Algorithms.schema("k-means").declaration("k");

    /** Five blobs: four in the corners of a square and one in its middle. */
    private static Points planted() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = new double[400];
        double[] y = new double[400];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 5 == 4 ? 0.5 : i % 5 > 1 ? 1 : 0;
            y[i] = i % 5 == 4 ? 0.5 : i % 5 % 2;
            x[i] += 0.05 * random.nextGaussian();
            y[i] += 0.05 * random.nextGaussian();
        }
        return Points.of(x, y);
    }

    private static Curve of(double... values) {
        return new Curve(Range.of(K, "1.." + values.length), Internal.WITHIN, values);
    }

    private static List<Outcome> sweep(Map<String, String> ranges) {
        List<Outcome> found = new ArrayList<>();
        Sweep.of(new KMeans(3, 3, 1), ranges).run(BLOBS, Indices.of(Metric.EUCLIDEAN), found::add, Job.QUIET);
        return found;
    }

    @Test
    void plantedBlobsAreTheBestAndTheElbow() {
        List<Outcome> found = sweep(Map.of("k", "2..12"));
        Range range = Range.of(K, "2..12");
        assertThat(Curve.of(range, Internal.SILHOUETTE, found).best()).hasValue(3);
        assertThat(Curve.of(range, Internal.SILHOUETTE, found).knee()).isEmpty();
        assertThat(Curve.of(range, Internal.WITHIN, found).knee()).hasValue(3);
        assertThat(Curve.of(range, Internal.WITHIN, found).best()).hasValue(10);
        assertThat(Curve.of(range, Internal.WITHIN, List.of()).best()).isEmpty();
        assertThat(Curve.of(range, Internal.WITHIN, found).meaning())
                .endsWith("so look for the elbow. Here lower is better, 0 and up.");
    }

    @Test
    void ofTwoParametersTheBestOfTheOtherCounts() {
        Map<String, String> ranges = new LinkedHashMap<>();
        ranges.put("k", "4..6");
        ranges.put("seed", "1..4");
        List<Outcome> found = sweep(ranges);
        double best = found.stream()
                .filter(outcome -> ((KMeans) outcome.algorithm()).k() == 5)
                .mapToDouble(outcome ->
                        ((Outcome.Clustered) outcome).indices().getLast().value())
                .min()
                .orElseThrow();
        assertThat(Curve.of(Range.of(K, "4..6"), Internal.WITHIN, found).values()[1])
                .isEqualTo(best);
    }

    @Test
    void kneesOfFallingAndRisingCurves() {
        assertThat(of(100, 40, 10, 8, 6, 4, 2).knee()).hasValue(2);
        assertThat(of(-100, -40, -10, -8, -6, -4, -2).knee()).hasValue(2);
        assertThat(of(100, Double.NaN, 40, 10, 8, 6, 4, 2).knee()).hasValue(3);
        assertThat(of(7, 6, 5, 4, 3, 2, 1).knee()).isEmpty();
        assertThat(of(1, 5, 2, 6, 3, 7, 2).knee()).isEmpty();
        assertThat(of(3, 3, 3, 3).knee()).isEmpty();
        assertThat(of(3, 1).knee()).isEmpty();
    }

    @Test
    void theGapStatisticIsACurveToo() {
        Gap gap = Sweep.of(new KMeans(3, 3, 1), Map.of("k", "2..8")).gap(BLOBS.points(), 5, 1, Job.QUIET);
        Curve curve = Curve.of(Range.of(K, "2..9"), gap);
        assertThat(curve.best()).hasValue(3);
        assertThat(curve.values()).hasSize(8).endsWith(Double.NaN);
        assertThat(curve.values()[3]).isEqualTo(gap.gap(5));
    }
}
