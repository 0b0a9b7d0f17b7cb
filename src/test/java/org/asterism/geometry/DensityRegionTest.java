package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DensityRegionTest {
    private static final DensityGrid GRID = new DensityGrid(new Bounds(-5, -5, 15, 5), 200, 100, 4);

    /** Two groups of 2000 points around (0, 0) and (10, 0), then 40 points between and around them. */
    private static final double[] X = new double[4040];

    private static final double[] Y = new double[4040];

    static {
        Random random = new Random(8);
        Arrays.setAll(X, i -> i < 4000 ? i / 2000 * 10 + random.nextGaussian() : random.nextDouble(-5, 15));
        Arrays.setAll(Y, i -> i < 4000 ? random.nextGaussian() : random.nextDouble(-5, 5));
    }

    @Test
    void theRegionAroundASeedIsItsGroup() {
        BitSet group = new DensityRegion(GRID, 0.5, 0, 0.05).contained(X, Y);
        assertThat(group.get(0, 2000).cardinality()).isGreaterThan(1800);
        assertThat(group.get(2000, 4000).cardinality()).isZero();
    }

    @Test
    void lowerLevelsGrowTheRegionAroundTheSeed() {
        Field density = GRID.density(X, Y);
        Random random = new Random(2);
        for (int seed = 0; seed < 40; seed++) {
            double x = X[random.nextInt(X.length)];
            double y = Math.clamp(Y[random.nextInt(Y.length)], -4.9, 4.9);
            BitSet before = new BitSet();
            for (double share : new double[] {1, 0.7, 0.3, 0.1, 0.01, 1e-4}) {
                Plateau region = new DensityRegion(GRID, x, y, share).on(density);
                BitSet lost = (BitSet) before.clone();
                lost.andNot(region.cells());
                assertThat(lost.isEmpty()).isTrue();
                assertThat(region.cells().get(density.cell(x, y))).isEqualTo(density.values()[density.cell(x, y)] > 0);
                before = region.cells();
            }
        }
    }

    @Test
    void theRegionHangsTogetherAndIsAllThatDoes() {
        Field density = GRID.density(X, Y);
        Plateau region = new DensityRegion(GRID, 0, 0, 0.2).on(density);
        for (int cell = 0; cell < density.values().length; cell++) {
            boolean beside = region.cells().get(cell + 1) || region.cells().get(cell + GRID.columns());
            boolean high = density.values()[cell] >= region.level();
            assertThat(high || !region.cells().get(cell)).isTrue();
            assertThat(!high || !beside || region.cells().get(cell) || cell % GRID.columns() == GRID.columns() - 1)
                    .isTrue();
        }
        assertThat(region.area().rings()).hasSize(1);
    }

    @Test
    void nothingLiesWhereNoPointIsOrBeyondTheGrid() {
        DensityGrid fine = new DensityGrid(GRID.bounds(), 200, 100, 0.5);
        double[] one = {1};
        assertThat(new DensityRegion(fine, -4, -4, 0.5).contained(one, one).isEmpty())
                .isTrue();
        assertThat(new DensityRegion(GRID, 99, 0, 0.5).contained(X, Y).isEmpty())
                .isTrue();
        assertThat(new DensityRegion(GRID, 99, 0, 0.5)
                        .on(GRID.density(X, Y))
                        .area()
                        .rings())
                .isEmpty();
    }

    @Test
    void theDensityCountsEachPointInsideOnce() {
        double[] x = {0, 0, 99, Double.NaN, 3};
        double[] y = {0, 0, 0, 0, Double.POSITIVE_INFINITY};
        double total = Arrays.stream(GRID.density(x, y).values()).sum();
        assertThat(total).isEqualTo(2 * 2 * Math.PI * 16, within(0.1));
        assertThat(GRID.density(X, Y)).usingRecursiveComparison().isEqualTo(GRID.density(X, Y));
    }

    @Test
    void sizesAndSharesHaveLimits() {
        Bounds flat = new Bounds(0, 0, 1, 0);
        assertThatThrownBy(() -> new DensityGrid(flat, 9, 9, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DensityGrid(GRID.bounds(), 9, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DensityGrid(GRID.bounds(), 9, 9, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DensityRegion(GRID, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
