package org.asterism.ui.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;

/**
 * The values of a column as the table writes them: numbers with the same number of decimals, so that their points stand
 * below each other.
 *
 * @param decimals that numbers are written with; below 0 for each as a file would spell it
 */
record CellText(Column column, int decimals) {
    private static final String MISSING = "–";
    private static final int SEEN = 500;
    private static final int DIGITS = 7;
    private static final double LARGEST = 1e12;

    static CellText of(Column column) {
        return new CellText(column, column instanceof NumberColumn numbers ? decimals(numbers) : -1);
    }

    boolean number() {
        return column instanceof NumberColumn;
    }

    String text(int row) {
        if (column.missing(row)) {
            return MISSING;
        }
        boolean rounded = decimals >= 0 && column instanceof NumberColumn;
        return rounded ? rounded(((NumberColumn) column).values()[row]) : column.text(row);
    }

    /** How many characters the longest of some values takes. */
    int longest() {
        return seen(column).map(row -> text(row).length()).max().orElse(1);
    }

    private String rounded(double value) {
        boolean plain = value == 0 || (Math.abs(value) < LARGEST && Math.abs(value) >= 0.5 * Math.pow(10, -decimals));
        return plain
                ? String.format(Locale.ROOT, "%." + decimals + "f", value)
                : String.format(Locale.ROOT, "%.4g", value);
    }

    /** As many as the values have, but no more than tell large ones apart. */
    private static int decimals(NumberColumn column) {
        double[] values = seen(column)
                .mapToDouble(row -> column.values()[row])
                .filter(Double::isFinite)
                .toArray();
        int most = Arrays.stream(values).mapToInt(CellText::scale).max().orElse(0);
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        int whole = largest < 10 ? 1 : (int) Math.log10(largest) + 1;
        return Math.clamp(most, 0, Math.max(0, DIGITS - whole));
    }

    private static int scale(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().scale();
    }

    /** Some rows from all over the column. */
    private static IntStream seen(Column column) {
        int step = Math.max(1, column.size() / SEEN);
        return IntStream.iterate(0, row -> row < column.size(), row -> row + step);
    }
}
