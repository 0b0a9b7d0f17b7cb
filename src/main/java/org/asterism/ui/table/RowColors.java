package org.asterism.ui.table;

import java.util.Arrays;
import java.util.List;
import org.asterism.data.TextColumn;
import org.asterism.report.LegendEntry;

/**
 * The colouring of the plot as a column of the table.
 *
 * @param column the name that the legend has for each row's colour
 * @param legend by the codes of the column
 */
record RowColors(TextColumn column, List<LegendEntry> legend) {

    static RowColors of(String name, PointColors colors, int rows) {
        List<LegendEntry> legend = colors.legend().entries();
        int lowest = legend.stream().mapToInt(LegendEntry::label).min().orElse(0);
        int highest = legend.stream().mapToInt(LegendEntry::label).max().orElse(-1);
        int[] codes = new int[highest - lowest + 1];
        Arrays.fill(codes, -1);
        for (int i = 0; i < legend.size(); i++) {
            codes[legend.get(i).label() - lowest] = i;
        }
        int[] coded = new int[rows];
        Arrays.fill(coded, -1);
        for (int point = 0; point < colors.labels().length; point++) {
            int place = colors.labels()[point] - lowest;
            coded[colors.rows()[point]] = place >= 0 && place < codes.length ? codes[place] : -1;
        }
        List<String> names = legend.stream().map(LegendEntry::name).toList();
        return new RowColors(new TextColumn(name, coded, names), legend);
    }

    boolean none() {
        return legend.isEmpty();
    }
}
