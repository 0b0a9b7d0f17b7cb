package org.asterism.report.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.job.Job;
import org.asterism.report.draw.Path;
import org.asterism.tuning.stability.Membership;
import org.junit.jupiter.api.Test;

class BandLayerTest {
    private final Points points = RandomPoints.uniform(400, 2, 3);

    @Test
    void aCoreLiesInItsGroupAndHoldsNoDoubtfulPlace() {
        int[] labels = new int[400];
        Arrays.fill(labels, 7);
        labels[0] = Clustering.NOISE;
        double[] shares =
                Arrays.stream(points.column(0)).map(x -> x < 0.5 ? 1 : 0.6).toArray();
        BandLayer layer = BandLayer.of(points, new Membership(labels, shares), Job.QUIET);
        Band band = layer.bands().getFirst();
        assertThat(layer.bands()).hasSize(1);
        assertThat(band.label()).isEqualTo(7);
        assertThat(band.sure()).isFalse();
        assertThat(Bounds.of(band.core().getFirst()).maxX()).isLessThan(0.5);
        assertThat(Bounds.of(band.whole().getFirst()).maxX()).isGreaterThan(0.9);
    }

    @Test
    void aGroupOfWhichAllIsSureHasNoRimAndOneOfWhichNothingIsSureNoCore() {
        int[] labels =
                IntStream.range(0, 400).map(i -> points.get(i, 0) < 0.5 ? 0 : 1).toArray();
        double[] shares =
                Arrays.stream(labels).mapToDouble(label -> 1 - 0.5 * label).toArray();
        BandLayer layer = BandLayer.of(points, new Membership(labels, shares), Job.QUIET);
        assertThat(layer.bands())
                .anySatisfy(band -> assertThat(band.sure()).isTrue())
                .anySatisfy(band -> {
                    assertThat(band.core()).isEmpty();
                    assertThat(band.whole()).isNotEmpty();
                });
    }

    /** A square of 10 with a hole of 4: lines of slope 1 cross it at heights that are whole multiples of the spacing. */
    @Test
    void hatchingStaysBetweenTheRings() {
        Path rings = Path.rectangle(0, 0, 10, 10);
        hole(rings);
        Path lines = new Hatching(2, 1, 100, 100).lines(rings);
        assertThat(lines.size()).isPositive();
        double length = 0;
        for (int i = 0; i < lines.size(); i += 2) {
            double middleX = (lines.x(i) + lines.x(i + 1)) / 2;
            double middleY = (lines.y(i) + lines.y(i + 1)) / 2;
            assertThat(middleX).isBetween(0.0, 10.0);
            assertThat(middleX > 3 && middleX < 7 && middleY > 3 && middleY < 7).isFalse();
            assertThat(lines.y(i + 1) - lines.y(i)).isCloseTo(lines.x(i + 1) - lines.x(i), within(1e-12));
            length += lines.x(i + 1) - lines.x(i);
        }
        assertThat(length * 2).as("the area between, by lines 2 apart").isCloseTo(100 - 16, within(6.0));
    }

    @Test
    void hatchingOfWhatIsOutOfSightCostsNothing() {
        Path far = Path.rectangle(1e9, 1e9, 1e9, 1e9);
        assertThat(new Hatching(2, -1, 100, 100).lines(far).size()).isZero();
        Path around = Path.rectangle(-1e9, -1e9, 2e9, 2e9);
        assertThat(new Hatching(2, -1, 100, 100).lines(around).size()).isBetween(100, 300);
    }

    private static void hole(Path path) {
        path.moveTo(3, 3).lineTo(3, 7).lineTo(7, 7).lineTo(7, 3).close();
    }
}
