package org.asterism.report.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.asterism.data.Moments;
import org.asterism.data.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsOfTicksTest {
    private static final Ticker LOG = new PowerTicks(Scale.LOG);
    private static final Ticker SYMLOG = new PowerTicks(Scale.SYMLOG);
    private static final Ticker DATES = new DateTicks();

    /** Labels, each with its context after a slash. */
    private static String written(Ticks ticks) {
        List<String> written = ticks.major().stream()
                .map(tick -> tick.context().isEmpty() ? tick.label() : tick.label() + "/" + tick.context())
                .toList();
        return String.join(" ", written);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 4, 8, 0.001 0.01 0.1 1 10 100 1000 10000",
        "0, 1.8, 8, 1 2 5 10 20 50",
        "0, 2.4, 6, 1 3 10 30 100",
        "-20, 20, 5, 1e−20 1e−10 1 1e10 1e20",
        "4.9, 7.1, 9, 100000 200000 500000 1e6 2e6 5e6 1e7",
        "2, 2.1, 6, 100 105 110 115 120 125"
    })
    void aLogarithmicAxisHasPowersThenTheirMultiplesThenRoundNumbers(double low, double high, int most, String labels) {
        assertThat(written(LOG.ticks(low, high, most))).isEqualTo(labels);
    }

    @Test
    void lesserTicksStandBetweenPowersOfTen() {
        assertThat(LOG.ticks(0, 3, 4).minor()).hasSize(28).contains(Math.log10(2), 1 + Math.log10(9));
        assertThat(LOG.ticks(-20, 20, 5).minor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-4.1, 4.1, 9, −10000 −1000 −100 −10 0 10 100 1000 10000",
        "-0.1, 0.1, 5, −0.4 −0.2 0.0 0.2 0.4",
        "-1.1, 1.1, 9, −10 −5 −2 −1 0 1 2 5 10",
        "3, 8, 4, 10000 1e6 1e8",
    })
    void aSymmetricalAxisHasBothSidesOfZero(double low, double high, int most, String labels) {
        assertThat(written(SYMLOG.ticks(low, high, most))).isEqualTo(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-06-01T00:00, 2024-03-01T00:00, 6, 2000 2005 2010 2015 2020",
        "2023-10-15T00:00, 2024-04-10T00:00, 8, 2023-11 2023-12 2024-01 2024-02 2024-03 2024-04",
        "2023-12-29T10:00, 2024-01-02T10:00, 6, 12-30/2023 12-31 01-01/2024 01-02",
        "2024-02-20T00:00, 2024-03-20T00:00, 5, 02-26/2024 03-04 03-11 03-18",
        "2024-03-01T20:00, 2024-03-02T05:00, 5, 20:00/2024-03-01 22:00 00:00/2024-03-02 02:00 04:00",
        "2024-03-01T11:58:50, 2024-03-01T12:00:50, 5, 11:59:00/2024-03-01 11:59:30 12:00:00 12:00:30",
        "2024-03-01T12:30:59.8, 2024-03-01T12:31:00.35, 6,"
                + " :59.8/2024-03-01 12:30 :59.9 :00.0/2024-03-01 12:31 :00.1 :00.2 :00.3",
    })
    void aCalendarHasItsOwnRoundNumbers(LocalDateTime low, LocalDateTime high, int most, String labels) {
        assertThat(written(DATES.ticks(Moments.of(low), Moments.of(high), most)))
                .isEqualTo(labels);
    }

    @Test
    void beyondTheCalendarYearsAreNumbers() {
        assertThat(DATES.ticks(-1e18, 1e18, 4).labels()).contains("0", "2e10");
        assertThat(DATES.ticks(0, 2e-9, 4).note()).isEqualTo("1970-01-01 s");
        assertThat(DATES.text(0.25)).isEqualTo("1970-01-01 00:00:00.250");
    }

    @Test
    void namesAreThinnedAndShortenedAndStayApart() {
        Ticker names = new WordTicks(
                List.of("a", "b", "a name that is far too long, 1", "a name that is far too long, 2", "e", "f", "g"));
        assertThat(names.ticks(-0.5, 4.2, 9).labels())
                .containsExactly("a", "b", "a name that is fa…", "a name that is fa… 4", "e");
        assertThat(names.ticks(-0.5, 6.5, 3).labels()).containsExactly("a", "f");
        assertThat(names.ticks(-0.5, 6.5, 4).values()).containsExactly(0.0, 2.0, 4.0, 6.0);
        assertThat(names.ticks(0.9, 0.95, 4).note()).isEqualTo("b");
        assertThat(names.text(2.3)).isEqualTo("a name that is far too long, 1");
    }
}
