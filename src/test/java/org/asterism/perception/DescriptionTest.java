package org.asterism.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    @Test
    void saysWhereTheGroupsAreAndWhatIsInDoubt() {
        String words = describe(blobs(8));

        assertThat(words)
                .startsWith("Scatter plot of height (upwards) against width (across), 300 points.")
                .contains("It consists of 2 groups: ")
                .contains(" on the lower left with 67 % of the points, round")
                .contains(" on the upper right with 33 % of the points, round")
                .contains("All pairs of groups stand clearly apart.")
                .contains("Of 100 viewers ")
                .contains("The cluster ambiguity (CLAMS) is 0.")
                .contains("(of one seed).")
                .endsWith("It was computed from the points as displayed in proportions of 1.0 to 1, with sensitivity 3,"
                        + " seed 0 and the model \"Bhattacharyya\".");
    }

    @Test
    void touchingGroupsAreInDoubt() {
        assertThat(describe(blobs(3))).contains("are one is in doubt: ").contains(" of viewers would say so.");
    }

    @Test
    void aSingleGroupIsCalledOne() {
        Points equal = Points.of(new double[30], new double[30]);

        assertThat(describe(equal))
                .contains("The points form a single group, round.")
                .contains("Of 100 viewers 100 would see one group.");
        assertThat(description(equal).difference()).isEqualTo("There is one group, and nothing to disagree about.");
    }

    private static String describe(Points points) {
        return description(points).paragraph("width", "height");
    }

    private static Description description(Points points) {
        return new Description(Clams.DEFAULT.score(points, Job.QUIET), Bounds.of(points));
    }

    /** 200 points around the origin, 100 around (distance, distance). */
    private static Points blobs(double distance) {
        SplittableRandom random = new SplittableRandom(4);
        double[] x = new double[300];
        double[] y = new double[300];
        for (int i = 0; i < x.length; i++) {
            double shift = i % 3 == 0 ? distance : 0;
            x[i] = random.nextGaussian() + shift;
            y[i] = random.nextGaussian() + shift;
        }
        return Points.of(x, y);
    }
}
