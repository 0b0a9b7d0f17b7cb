package org.asterism.data.sort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.asterism.data.sort.SortKey.Direction;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static final Column SIZE =
            new NumberColumn("size", new double[] {2, Double.NaN, -1, 2, Double.POSITIVE_INFINITY, -0.0, 0});
    private static final Column NAME = TextColumn.of("name", List.of("x10", "X9", "", "apple", "x09", "x9", "10"));

    @Test
    void withoutKeysRowsStayAsInTheFile() {
        assertThat(RowOrder.of(4, List.of(), Job.QUIET)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void numbersGoBySizeAndMissingOnesLast() {
        assertThat(sorted(SIZE, Direction.ASCENDING)).containsExactly(2, 5, 6, 0, 3, 4, 1);
        assertThat(sorted(SIZE, Direction.DESCENDING)).containsExactly(4, 0, 3, 5, 6, 2, 1);
    }

    @Test
    void wordsGoAsPeopleExpectAndMissingOnesLast() {
        assertThat(sorted(NAME, Direction.ASCENDING)).containsExactly(6, 3, 1, 4, 5, 0, 2);
        assertThat(sorted(NAME, Direction.DESCENDING)).containsExactly(0, 5, 4, 1, 3, 6, 2);
    }

    @Test
    void aSecondKeyDecidesBetweenEqualRows() {
        Column group = TextColumn.of("group", List.of("b", "a", "b", "a", "a", "b", ""));
        int[] rows = RowOrder.of(
                7,
                List.of(new SortKey(group, Direction.DESCENDING), new SortKey(SIZE, Direction.ASCENDING)),
                Job.QUIET);
        assertThat(rows).containsExactly(2, 5, 0, 3, 4, 1, 6);
    }

    @Test
    void sortingIsStableAndCompleteForAnyRows() {
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            int rows = 1 + random.nextInt(3000);
            double[] values = random.ints(rows, 0, 40)
                    .mapToDouble(v -> v == 0 ? Double.NaN : v / 8.0 - 2)
                    .toArray();
            Column column = new NumberColumn("v", values);
            Comparator<Integer> missingLast = Comparator.comparing(column::missing);
            int[] up = IntStream.range(0, rows)
                    .boxed()
                    .sorted(missingLast.thenComparing(row -> values[row]))
                    .mapToInt(row -> row)
                    .toArray();
            assertThat(sorted(column, Direction.ASCENDING)).isEqualTo(up);
            int[] down = IntStream.range(0, rows)
                    .boxed()
                    .sorted(missingLast.thenComparing(row -> -values[row]))
                    .mapToInt(row -> row)
                    .toArray();
            assertThat(sorted(column, Direction.DESCENDING)).isEqualTo(down);
        }
    }

    @Test
    void naturalOrderIsAnOrder() {
        List<String> words =
                List.of("", "a", "A", "a1", "a01", "a1b", "a10", "10", "9", "009", "ä", "a 1", "1.5", "1.10");
        for (String a : words) {
            for (String b : words) {
                int order = NaturalOrder.INSTANCE.compare(a, b);
                assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(NaturalOrder.INSTANCE.compare(b, a)));
                assertThat(order == 0).isEqualTo(a.equals(b));
                for (String c : words) {
                    if (order < 0 && NaturalOrder.INSTANCE.compare(b, c) < 0) {
                        assertThat(NaturalOrder.INSTANCE.compare(a, c)).isNegative();
                    }
                }
            }
        }
    }

    @Test
    void sortingStopsWhenItIsCancelled() {
        Job cancelled = Job.silent(() -> true);
        assertThatThrownBy(() -> RowOrder.of(7, List.of(new SortKey(SIZE, Direction.ASCENDING)), cancelled))
                .isInstanceOf(CancelledException.class);
    }

    private static int[] sorted(Column column, Direction direction) {
        int[] rows = RowOrder.of(column.size(), List.of(new SortKey(column, direction)), Job.QUIET);
        assertThat(Arrays.stream(rows).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, rows.length).boxed().toList());
        return rows;
    }
}
