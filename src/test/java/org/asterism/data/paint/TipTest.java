package org.asterism.data.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.data.Dataset;
import org.asterism.data.generate.Draw;
import org.junit.jupiter.api.Test;

class TipTest {
    private final Tip tip = new Tip(3, 4, 2);

    private static Painting line() {
        double[] x = IntStream.range(0, 10).mapToDouble(i -> i).toArray();
        double[] y = new double[10];
        Arrays.fill(y, 4);
        return new Painting(x, y, new int[10]);
    }

    @Test
    void aBrushFillsItsDiscEvenly() {
        Painting painted = tip.brush(Painting.EMPTY, 20_000, 1, new Draw(1));
        assertThat(painted.size()).isEqualTo(20_000);
        assertThat(Arrays.stream(painted.group())).allMatch(group -> group == 1);
        long inner = IntStream.range(0, painted.size())
                .filter(i -> Math.hypot(painted.x()[i] - 3, painted.y()[i] - 4) <= 1)
                .count();
        assertThat(inner / 20_000.0).isCloseTo(0.25, within(0.01));
        assertThat(painted.under(tip)).hasSize(20_000);
    }

    @Test
    void aSprayIsDensestInTheMiddleAndFollowsItsSeed() {
        Painting sprayed = tip.spray(Painting.EMPTY, 20_000, 0, new Draw(5));
        double mean = Arrays.stream(sprayed.x()).average().orElseThrow();
        double variance = Arrays.stream(sprayed.x())
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(3, within(0.03));
        assertThat(variance).isCloseTo(1, within(0.05));
        assertThat(tip.spray(Painting.EMPTY, 20_000, 0, new Draw(5)).x()).isEqualTo(sprayed.x());
    }

    @Test
    void whatIsUnderTheTipIsErasedOrNamedAndNothingElse() {
        assertThat(line().under(tip)).containsExactly(1, 2, 3, 4, 5);
        assertThat(tip.erase(line()).x()).containsExactly(0, 6, 7, 8, 9);
        assertThat(tip.name(line(), 2).group()).containsExactly(0, 2, 2, 2, 2, 2, 0, 0, 0, 0);
    }

    @Test
    void aMagnetPullsInAndItsOppositePushesAway() {
        double[] pulled = tip.magnet(line(), 0.5).x();
        double[] pushed = tip.magnet(line(), -0.5).x();
        assertThat(pulled[2]).isCloseTo(2.25, within(1e-12));
        assertThat(pushed[2]).isCloseTo(1.75, within(1e-12));
        assertThat(pulled[3]).isEqualTo(3);
        assertThat(pulled[9]).isEqualTo(9);
    }

    @Test
    void jitterShakesOnlyWhatIsUnderTheTipAndLeavesTheOldPaintingAlone() {
        Painting before = line();
        Painting shaken = tip.jitter(before, 0.1, new Draw(1));
        assertThat(shaken.x()[9]).isEqualTo(9);
        assertThat(shaken.x()[3]).isNotEqualTo(3).isCloseTo(3, within(1.5));
        assertThat(before.x()[3]).isEqualTo(3);
    }

    @Test
    void pointsMoveTogetherAndTheNumberOfPointsHasABound() {
        Painting moved = line().moved(new int[] {0, 9}, 1, -1);
        assertThat(moved.x()[0]).isEqualTo(1);
        assertThat(moved.y()[9]).isEqualTo(3);
        Painting full = tip.brush(line(), Painting.MOST, 0, new Draw(1));
        assertThat(full.size()).isEqualTo(Painting.MOST);
        assertThat(tip.brush(full, 10, 0, new Draw(1)).size()).isEqualTo(Painting.MOST);
    }

    @Test
    void aPaintingBecomesADataSetWithItsGroups() {
        Dataset made = tip.name(line(), 1).dataset("Drawn", List.of("one", "two"));
        assertThat(made.rows()).isEqualTo(10);
        assertThat(made.column("group").text(0)).isEqualTo("one");
        assertThat(made.column("group").text(3)).isEqualTo("two");
    }
}
