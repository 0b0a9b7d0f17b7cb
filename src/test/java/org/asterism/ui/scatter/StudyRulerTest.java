package org.asterism.ui.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.ui.plot.tool.Distance;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;

class StudyRulerTest {
    private static final Study STUDY = Study.of(
            1,
            new Dataset(
                    "d",
                    List.of(
                            new NumberColumn("x", new double[] {1, 10}),
                            new NumberColumn("y", new double[] {0, 4}),
                            new DateColumn("day", new double[] {0, 864000}))));

    @Test
    void numbersHaveAStraightDistance() {
        assertThat(between(STUDY, 3, 4)).isEqualTo(new Distance("3.000", "4.000", "5.000"));
    }

    @Test
    void logarithmsAreMeasuredInValuesAndAsARatio() {
        Study log = STUDY.withView(STUDY.view().withAxes(Axis.PLAIN.withScale(Scale.LOG), Axis.PLAIN));
        assertThat(between(log, 2, 1)).isEqualTo(new Distance("99.00 (× 100.0)", "1.000", ""));
    }

    @Test
    void datesAreMeasuredInDaysOrSeconds() {
        Study dates = STUDY.withAxes("day", "y");
        assertThat(between(dates, 864000, 0).across()).isEqualTo("10.00 d");
        assertThat(between(dates, 90, 0).across()).isEqualTo("90.00 s");
    }

    private static Distance between(Study study, double toX, double toY) {
        return new StudyRuler(() -> study).between(0, 0, toX, toY);
    }
}
