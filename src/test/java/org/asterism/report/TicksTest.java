package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.asterism.geometry.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @Test
    void ticksAreRoundNumbers() {
        assertThat(Ticks.of(-0.03, 1.02, 6).labels()).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
        assertThat(Ticks.of(-2.4, 2.4, 5).labels()).containsExactly("−2", "−1", "0", "1", "2");
        assertThat(Ticks.of(0, 10, 10).labels()).startsWith("0", "1", "2");
    }

    @Test
    void largeAndSmallNumbersAreWrittenWithAnExponent() {
        assertThat(Ticks.of(0, 1e300, 5).labels()).contains("0", "2e299", "1e300");
        assertThat(Ticks.of(0, 1e-300, 5).labels()).contains("0", "2e−301", "1e−300");
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1000000,1000000.001", "-1e300,1e300", "1e-300,2e-300", "5e8,5e8", "0,0", "1e300,1e300"})
    void everyViewHasDistinctTicksInside(double low, double high) {
        Bounds view = Viewport.fit(new Bounds(low, low, high, high));
        Ticks ticks = Ticks.of(view.minX(), view.maxX(), 8);
        assertThat(ticks.labels()).hasSizeBetween(2, 12).doesNotHaveDuplicates();
        assertThat(ticks.values()).isSorted().allMatch(value -> value >= view.minX() && value <= view.maxX());
    }
}
