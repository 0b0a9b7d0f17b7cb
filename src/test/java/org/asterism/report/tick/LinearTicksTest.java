package org.asterism.report.tick;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.geometry.Bounds;
import org.asterism.report.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTicksTest {
    private static Ticks ticks(double low, double high, int most) {
        return Ticker.linear().ticks(low, high, most);
    }

    @Test
    void ticksAreRoundNumbers() {
        assertThat(ticks(-0.03, 1.02, 6).labels()).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(ticks(-2.4, 2.4, 5).labels()).containsExactly("−2", "−1", "0", "1", "2");
        assertThat(ticks(0, 10, 10).labels()).startsWith("0", "1", "2");
        assertThat(ticks(0, 10, 10).note()).isEmpty();
    }

    @Test
    void largeAndSmallNumbersAreWrittenWithAnExponent() {
        assertThat(ticks(0, 1e300, 5).labels()).contains("0", "2e299", "1e300");
        assertThat(ticks(0, 1e-300, 5).labels()).contains("0", "2e−301", "1e−300");
        assertThat(ticks(0, 2e7, 5).labels()).containsExactly("0", "5e6", "1e7", "1.5e7", "2e7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1e12              | 1e12 + 5 units | 5    | 0,1,2,3,4,5             | +1e12
                    1234567.0001      | a little more  | 5e-4 | 0.0001,0.0002,0.0003,0.0004,0.0005,0.0006 | +1234567
                    5                 | next to it     | 5e-9 | 0,1e−9,2e−9,3e−9,4e−9,5e−9 | +5
                    -1e12             | below 0        | 5    | 0,1,2,3,4,5             | −1e12
                    """)
    void whatLabelsHaveInCommonIsNotedOnce(double low, String why, double range, String labels, String note) {
        Ticks ticks = ticks(low, low + range, 6);
        assertThat(String.join(",", ticks.labels())).as(why).isEqualTo(labels);
        assertThat(ticks.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1000000,1000000.001", "-1e300,1e300", "1e-300,2e-300", "5e8,5e8", "0,0", "1e300,1e300"})
    void everyViewHasDistinctTicksInside(double low, double high) {
        Bounds view = Viewport.fit(new Bounds(low, low, high, high));
        Ticks ticks = ticks(view.minX(), view.maxX(), 8);
        assertThat(ticks.labels()).hasSizeBetween(2, 12).doesNotHaveDuplicates();
        assertThat(ticks.values()).isSorted().allMatch(value -> value >= view.minX() && value <= view.maxX());
    }
}
