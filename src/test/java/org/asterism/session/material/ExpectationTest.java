package org.asterism.session.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.asterism.data.Scatter;
import org.asterism.data.generate.Ambiguous;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.perception.Clams;
import org.asterism.session.plan.Display.Aspect;
import org.junit.jupiter.api.Test;

class ExpectationTest {
    private final Points points = Scatter.of(new Ambiguous(300, 3, 3.5, 1).generate(), List.of("x", "y"))
            .points();

    @Test
    void equalUnitsAreScoredAsTheyAre() {
        assertThat(Expectation.of(points, Aspect.EQUAL_UNITS, Job.QUIET))
                .isEqualTo(Clams.DEFAULT.measure(points, Job.QUIET).range().median());
    }

    @Test
    void aStretchedPlotIsScoredTheSameWhateverTheUnits() {
        Points wide =
                Points.of(Arrays.stream(points.column(0)).map(x -> 1024 * x).toArray(), points.column(1));

        assertThat(Expectation.of(wide, Aspect.SQUARE, Job.QUIET))
                .isEqualTo(Expectation.of(points, Aspect.SQUARE, Job.QUIET));
    }

    @Test
    void tooFewPointsHaveNone() {
        assertThat(Expectation.of(Points.of(new double[8], new double[8]), Aspect.SQUARE, Job.QUIET))
                .isNaN();
    }
}
