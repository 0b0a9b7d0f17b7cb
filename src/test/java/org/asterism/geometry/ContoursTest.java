package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final Bounds BOUNDS = new Bounds(-2, -3, 2, 3);

    @Test
    void aPeakIsRingedWithItselfOnTheLeft() {
        List<Contour> rings = Contours.of(field(80, 120, (x, y) -> Math.exp(-x * x - y * y)), Math.exp(-1));

        assertThat(rings).hasSize(1);
        Contour ring = rings.getFirst();
        assertThat(ring.closed()).isTrue();
        assertThat(IntStream.range(0, ring.x().length).mapToDouble(i -> Math.hypot(ring.x()[i], ring.y()[i])))
                .allSatisfy(radius -> assertThat(radius).isEqualTo(1, within(2e-3)));
        assertThat(area(ring)).isEqualTo(Math.PI, within(0.01));
    }

    @Test
    void aHollowIsRingedTheOtherWayRound() {
        Contour ring = Contours.of(field(40, 40, (x, y) -> x * x + y * y), 1).getFirst();

        assertThat(ring.closed()).isTrue();
        assertThat(area(ring)).isNegative();
    }

    @Test
    void twoPeaksPartBetweenTheirSaddleAndTheirTops() {
        Field peaks = field(
                100,
                100,
                (x, y) -> Math.exp(-4 * (x - 1) * (x - 1) - y * y) + Math.exp(-4 * (x + 1) * (x + 1) - y * y));

        assertThat(Contours.of(peaks, 0.03)).hasSize(1);
        assertThat(Contours.of(peaks, 0.5)).hasSize(2).allMatch(Contour::closed);
        assertThat(Contours.of(peaks, 1.5)).isEmpty();
    }

    @Test
    void aFlatFieldHasNoLines() {
        for (double level : new double[] {-1, 0.5, 2}) {
            assertThat(Contours.of(field(10, 10, (_, _) -> 0.5), level)).isEmpty();
        }
        assertThat(Contours.of(field(1, 1, (_, _) -> 0.5), 0.5)).isEmpty();
    }

    @Test
    void linesAreOpenAtTheBorderAndAtUnknownValues() {
        assertThat(Contours.of(field(10, 10, (x, _) -> x), 0.3))
                .hasSize(1)
                .noneMatch(Contour::closed)
                .allSatisfy(line -> assertThat(Arrays.stream(line.x()))
                        .allSatisfy(x -> assertThat(x).isEqualTo(0.3, within(1e-12))));
        Field holed = field(40, 40, (x, y) -> x > 0.5 ? Double.NaN : Math.exp(-x * x - y * y));
        assertThat(Contours.of(holed, Math.exp(-1)))
                .hasSize(1)
                .noneMatch(Contour::closed)
                .allSatisfy(line -> assertThat(line.x()).doesNotContain(Double.NaN));
    }

    @Test
    void aSaddleIsResolvedByItsMean() {
        Bounds square = new Bounds(0, 0, 2, 2);
        Field joined = new Field(square, 2, 2, new double[] {1, 0, 0, 1});
        Field parted = new Field(square, 2, 2, new double[] {0.8, 0, 0, 0.8});

        assertThat(lengths(Contours.of(joined, 0.5))).containsExactly(2, 2);
        assertThat(Contours.of(joined, 0.5))
                .anySatisfy(line -> assertThat(line.x()).containsExactly(1, 1.5));
        assertThat(Contours.of(parted, 0.5))
                .anySatisfy(line -> assertThat(line.x()).containsExactly(0.875, 0.5));
    }

    @Test
    void linesOfNoiseNeverBreak() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 50; round++) {
            double[] values = new double[12 * 9];
            for (int row = 1; row < 8; row++) {
                for (int column = 1; column < 11; column++) {
                    values[row * 12 + column] = random.nextInt(3) / 2.0;
                }
            }
            assertThat(Contours.of(new Field(BOUNDS, 12, 9, values), 0.5)).allMatch(Contour::closed);
        }
    }

    @Test
    void aFieldNeedsAValueACell() {
        assertThatThrownBy(() -> new Field(BOUNDS, 2, 2, new double[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldKnowsItsCellsAndSpreadsItsValues() {
        Field field = new Field(BOUNDS, 40, 30, new double[1200]);
        field.values()[field.cell(0.05, 0.1)] = 2;
        Field spread = field.spread(1.5);

        assertThat(field.cell(2, 3)).isEqualTo(1199);
        assertThat(field.cell(2.1, 0)).isEqualTo(-1);
        assertThat(spread.at(20, 15)).isEqualTo(2).isEqualTo(spread.peak());
        assertThat(spread.at(23, 15)).isEqualTo(2 * Math.exp(-2), within(1e-12)).isEqualTo(spread.at(20, 12));
        assertThat(Arrays.stream(spread.values()).sum()).isEqualTo(4 * Math.PI * 1.5 * 1.5, within(0.02));
    }

    private static Field field(int columns, int rows, DoubleBinaryOperator value) {
        Field empty = new Field(BOUNDS, columns, rows, new double[columns * rows]);
        Arrays.setAll(empty.values(), cell -> value.applyAsDouble(empty.x(cell % columns), empty.y(cell / columns)));
        return empty;
    }

    /** The area inside a ring, negative for one that runs clockwise. */
    private static double area(Contour ring) {
        return IntStream.range(1, ring.x().length)
                        .mapToDouble(i -> ring.x()[i - 1] * ring.y()[i] - ring.x()[i] * ring.y()[i - 1])
                        .sum()
                / 2;
    }

    private static List<Integer> lengths(List<Contour> lines) {
        return lines.stream().map(line -> line.x().length).toList();
    }
}
