package org.asterism.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01",
                "2024-02-29",
                "2024-03-01T12:30",
                "2024-03-01T12:30:15",
                "2024-03-01T12:30:15.250",
                "2024-03-01T12:30:15.250001",
                "1969-12-31T23:59:59.999",
                "0001-01-01",
                "9999-12-31T23:59:59"
            })
    void writesAMomentAsPeopleDo(String text) {
        LocalDateTime time = LocalDateTime.parse(text.length() == 10 ? text + "T00:00" : text);
        DateColumn column = new DateColumn("when", new double[] {Moments.of(time), Double.NaN});
        assertThat(column.text(0)).isEqualTo(text);
        assertThat(column.missing(0)).isFalse();
        assertThat(column.text(1)).isEmpty();
        assertThat(column.missing(1)).isTrue();
    }

    @Test
    void everyMomentReadsBack() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            double moment = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9, 16));
            assertThat(Moments.of(Moments.time(moment))).isCloseTo(moment, Offset.offset(5e-10));
            if (Math.abs(moment) > 1e8) {
                assertThat(Moments.of(Moments.time(moment))).isEqualTo(moment);
            }
        }
    }

    @Test
    void beyondTheCalendarAMomentIsANumber() {
        assertThat(new DateColumn("when", new double[] {1e300}).text(0)).isEqualTo("1.0E300");
        assertThat(Moments.inCalendar(Double.NaN)).isFalse();
        assertThat(Moments.text(2.9e16)).startsWith("+");
    }
}
