package org.asterism.report.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of axis at every zoom that numbers can resolve. */
class TickerTest {
    private static final int VIEWS = 4_000;

    static List<Ticker> tickers() {
        List<String> words = IntStream.range(0, 5000)
                .mapToObj(i -> "the same long word " + i)
                .toList();
        return List.of(
                Ticker.linear(),
                Ticker.of(new NumberColumn("n", new double[0]), Scale.LOG),
                Ticker.of(new NumberColumn("n", new double[0]), Scale.SYMLOG),
                Ticker.of(new DateColumn("d", new double[0]), Scale.LINEAR),
                Ticker.of(TextColumn.of("w", words), Scale.LINEAR));
    }

    @ParameterizedTest
    @MethodSource("tickers")
    void ticksAreFewDistinctAndInsideAtEveryZoom(Ticker ticker) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < VIEWS; i++) {
            double low = (random.nextBoolean() ? 1 : -1) * Math.pow(10, random.nextDouble(-12, 300));
            double range = Math.max(
                    Math.abs(low) * Math.pow(10, random.nextDouble(-11, 3)), Math.pow(10, random.nextDouble(-12, 3)));
            check(ticker, low, low + Math.min(range, 1e300), random.nextInt(2, 15));
        }
    }

    @ParameterizedTest
    @MethodSource("tickers")
    void ticksAreFewDistinctAndInsideWherePointsAre(Ticker ticker) {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < VIEWS; i++) {
            double low = random.nextDouble(-1, 1) * Math.pow(10, random.nextDouble(-2, 11));
            double range = Math.max(Math.abs(low) * 1e-11, Math.pow(10, random.nextDouble(-9, 11)));
            check(ticker, low, low + range, random.nextInt(2, 15));
        }
    }

    private static void check(Ticker ticker, double low, double high, int most) {
        Ticks ticks = ticker.ticks(low, high, most);
        String view = ticker.getClass().getSimpleName() + " from " + low + " to " + high + ", at most " + most;
        double slack = (high - low) * 1e-6;
        assertThat(ticks.major()).as(view).hasSizeLessThanOrEqualTo(2 * most + 2);
        assertThat(ticks.minor()).as(view).hasSizeLessThanOrEqualTo(12 * most + 12);
        double before = Double.NEGATIVE_INFINITY;
        for (double place : ticks.values()) {
            assertThat(place).as(view).isGreaterThan(before).isBetween(low - slack, high + slack);
            before = place;
        }
        assertThat(written(ticks)).as(view).doesNotHaveDuplicates();
        assertThat(ticks.labels()).as(view).doesNotContain("");
        assertThat(ticks.longest()).as(view).isLessThan(26);
    }

    /** What a person reads at each tick: a context holds until the next one. */
    private static List<String> written(Ticks ticks) {
        List<String> written = new ArrayList<>();
        String context = "";
        for (Tick tick : ticks.major()) {
            context = tick.context().isEmpty() ? context : tick.context();
            written.add(tick.label() + " " + context);
        }
        return written;
    }
}
