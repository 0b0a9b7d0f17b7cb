package org.asterism.report.histogram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.annotation.Selection;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.TextColumn;

/**
 * The most frequent words of a column, the most frequent first; words that are as frequent in order of appearance.
 *
 * @param levels the code of each bar's word
 * @param bars the bar of each code, -1 for none
 */
public record WordHistogram(TextColumn column, int[] levels, int[] bars, int[] counts) implements Histogram {
    private static final int MOST = 5;

    static WordHistogram of(TextColumn column) {
        int different = column.levels().size();
        int[] frequency = Counts.of(row -> column.codes()[row], different, column.size());
        int[] levels = IntStream.range(0, different)
                .boxed()
                .sorted(Comparator.comparingInt(code -> -frequency[code]))
                .limit(MOST)
                .mapToInt(code -> code)
                .toArray();
        int[] bars = new int[different];
        Arrays.fill(bars, -1);
        for (int bar = 0; bar < levels.length; bar++) {
            bars[levels[bar]] = bar;
        }
        int[] counts = IntStream.of(levels).map(code -> frequency[code]).toArray();
        return new WordHistogram(column, levels, bars, counts);
    }

    /** How many words have no bar. */
    public int others() {
        return bars.length - levels.length;
    }

    @Override
    public int bar(int row) {
        int code = column.codes()[row];
        return code < 0 ? -1 : bars[code];
    }

    @Override
    public String title(int first, int last) {
        return String.join(", ", words(first, last));
    }

    @Override
    public Selection selection(int first, int last) {
        return new WordsSelection(column.name(), words(first, last));
    }

    private List<String> words(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(bar -> column.levels().get(levels[bar]))
                .toList();
    }
}
