package org.asterism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void startsWithOkabeAndIto() {
        assertThat(IntStream.range(0, 3).mapToObj(i -> Palette.hex(Palette.color(i))))
                .containsExactly("#0072b2", "#e69f00", "#009e73");
    }

    @Test
    void coloursDifferUntilTheyStartAgain() {
        assertThat(IntStream.range(0, Palette.SIZE).map(Palette::color).distinct())
                .hasSize(Palette.SIZE);
        assertThat(Palette.color(Palette.SIZE)).isEqualTo(Palette.color(0));
        assertThat(Palette.color(Integer.MAX_VALUE) >>> 24).isEqualTo(0xFF);
    }

    @Test
    void aLegendThatIsTooLongSaysHowManyAreLeftOut() {
        int[] labels =
                IntStream.concat(IntStream.of(-1, -2), IntStream.range(0, 20)).toArray();
        LegendLines lines = LegendLines.of(PlotScene.legendOf(labels, i -> "Cluster " + i), 8);
        assertThat(lines.shown()).extracting(LegendEntry::label).containsExactly(0, 1, 2, 3, 4, -1, -2);
        assertThat(lines.more()).isEqualTo("+ 15 more");
    }
}
