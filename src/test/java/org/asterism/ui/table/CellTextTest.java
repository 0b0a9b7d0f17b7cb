package org.asterism.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;
import org.asterism.data.TextColumn;
import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void pointsStandBelowEachOther() {
        assertThat(texts(new NumberColumn("v", new double[] {5.1, 3, Double.NaN, -0.25})))
                .containsExactly("5.10", "3.00", "–", "-0.25");
        assertThat(texts(new NumberColumn("v", new double[] {7, 1e6, -2}))).containsExactly("7", "1000000", "-2");
    }

    @Test
    void onlyDigitsThatTellAreWritten() {
        assertThat(texts(new NumberColumn("v", new double[] {-4680010.435619, 0.1 + 0.2, 12.5})))
                .containsExactly("-4680010", "0.3000", "13");
        assertThat(texts(new NumberColumn("v", new double[] {1 / 3.0, 0}))).containsExactly("0.333333", "0.000000");
    }

    @Test
    void sizesBeyondThatAreWrittenWithAPower() {
        assertThat(texts(new NumberColumn("v", new double[] {1e-9, 3, Double.POSITIVE_INFINITY, 2.5e14})))
                .containsExactly("1.000e-09", "3", "Infinity", "2.500e+14");
    }

    @Test
    void wordsStayAsTheyAre() {
        assertThat(texts(TextColumn.of("w", List.of("b", "", "07")))).containsExactly("b", "–", "07");
    }

    private static List<String> texts(Column column) {
        CellText cells = CellText.of(column);
        return IntStream.range(0, column.size()).mapToObj(cells::text).toList();
    }
}
