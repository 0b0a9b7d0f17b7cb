package org.asterism.report.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.Dataset;
import org.asterism.data.DateColumn;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.job.Job;
import org.asterism.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
    @Test
    void numbersHaveBarsWithRoundEdges() {
        RangeHistogram histogram =
                (RangeHistogram) of(new NumberColumn("v", new double[] {0.7, 3.21, 9.8, Double.NaN}));
        assertThat(histogram.edges()).startsWith(0.5, 1).endsWith(9.5, 10);
        assertThat(IntStream.of(histogram.counts()).sum()).isEqualTo(3);
        assertThat(histogram.title(0, 1)).isEqualTo("0.5 – 1.5");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-12, 1e15, -3})
    void theRowsOfABarAreThoseItSelects(double scale) {
        Random random = new Random(5);
        double[] values = random.doubles(5000, -2, 7)
                .map(v -> scale * (random.nextInt(9) == 0 ? Math.rint(v) : v))
                .toArray();
        values[17] = Double.NaN;
        values[18] = Double.POSITIVE_INFINITY;
        check(new NumberColumn("v", values));
    }

    @Test
    void datesAndOddColumnsAreCountedToo() {
        double day = 86_400;
        check(new DateColumn("day", new Random(1).doubles(400, 0, 3000 * day).toArray()));
        check(new NumberColumn("same", new double[] {4, 4, 4}));
        check(new NumberColumn("near", new double[] {1e12, 1e12 + 1e-3, 1e12}));
        check(new NumberColumn("huge", new double[] {-1e308, 0, 1e308}));
        assertThat(of(new NumberColumn("none", new double[] {Double.NaN, Double.NaN}))
                        .size())
                .isZero();
        assertThat(of(new NumberColumn("empty", new double[0])).size()).isZero();
    }

    @Test
    void theMostFrequentWordsHaveBars() {
        WordHistogram histogram =
                (WordHistogram) of(TextColumn.of("w", List.of("b", "a", "c", "a", "", "d", "e", "f", "b", "g", "a")));
        assertThat(IntStream.range(0, 5).mapToObj(bar -> histogram.title(bar, bar)))
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(histogram.counts()).containsExactly(3, 2, 1, 1, 1);
        assertThat(histogram.others()).isEqualTo(2);
        assertThat(histogram.title(0, 2)).isEqualTo("a, b, c");
        check(histogram.column());
    }

    /** Counts, bars and selections tell the same. */
    private static void check(Column column) {
        Histogram histogram = of(column);
        Dataset dataset = new Dataset(
                "d",
                List.of(
                        column,
                        new NumberColumn("x", new double[column.size()]),
                        new NumberColumn("y", new double[column.size()])));
        Study study = Study.of(1, dataset);
        BitSet odd = new BitSet();
        IntStream.range(0, column.size()).filter(row -> row % 2 == 1).forEach(odd::set);
        int[] counts = histogram.counts(odd);
        for (int bar = 0; bar < histogram.size(); bar++) {
            int wanted = bar;
            BitSet rows = histogram.selection(bar, bar).rows(study);
            assertThat(rows.stream().toArray())
                    .isEqualTo(IntStream.range(0, column.size())
                            .filter(row -> histogram.bar(row) == wanted)
                            .toArray());
            assertThat(rows.cardinality()).isEqualTo(histogram.counts()[bar]);
            rows.and(odd);
            assertThat(rows.cardinality()).isEqualTo(counts[bar]);
        }
        assertThat(Arrays.stream(histogram.counts()).sum()).isPositive();
    }

    private static Histogram of(Column column) {
        return Histogram.of(column, Job.QUIET);
    }
}
