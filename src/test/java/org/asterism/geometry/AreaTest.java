package org.asterism.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Pixel PIXEL = new Pixel(1, 1);
    private static final double[] X =
            new SplittableRandom(1).doubles(2000, -1, 11).toArray();
    private static final double[] Y =
            new SplittableRandom(2).doubles(2000, -1, 11).toArray();

    @Test
    void theMembersOfACombinationAreTheCombinedMembers() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 40; round++) {
            Area one = scribble(random, 3 + random.nextInt(16));
            Area other = scribble(random, 3 + random.nextInt(16));
            BitSet in = one.contained(X, Y);
            BitSet or = (BitSet) in.clone();
            BitSet and = (BitSet) in.clone();
            BitSet not = (BitSet) in.clone();
            or.or(other.contained(X, Y));
            and.and(other.contained(X, Y));
            not.andNot(other.contained(X, Y));
            assertThat(one.union(other).contained(X, Y)).isEqualTo(or);
            assertThat(one.intersection(other).contained(X, Y)).isEqualTo(and);
            assertThat(one.minus(other).contained(X, Y)).isEqualTo(not);
            assertThat(one.union(other).size() + one.intersection(other).size())
                    .isCloseTo(one.size() + other.size(), within(1e-6));
        }
    }

    @Test
    void aCutSharesTheMembersOut() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 40; round++) {
            Area area = scribble(random, 3 + random.nextInt(14));
            Polygon knife = scribble(random, 2 + random.nextInt(4)).rings().getFirst();
            List<Area> parts = area.split(Points.of(knife.x(), knife.y()));
            BitSet all = new BitSet();
            double size = 0;
            for (Area part : parts) {
                assertThat(part.contained(X, Y).intersects(all)).isFalse();
                all.or(part.contained(X, Y));
                size += part.size();
            }
            assertThat(all).isEqualTo(area.contained(X, Y));
            assertThat(size).isCloseTo(area.size(), within(1e-6));
        }
    }

    @Test
    void aKnifeThatStopsInsideCutsOn() {
        List<Area> halves = square(0, 0, 4).split(Points.of(new double[] {1, 3}, new double[] {1, 1}));
        assertThat(halves).hasSize(2);
        assertThat(halves.getFirst().size()).isEqualTo(12);
        assertThat(halves.getLast().size()).isEqualTo(4);
    }

    @Test
    void aKnifeThatMissesCutsNothing() {
        Area square = square(0, 0, 4);
        assertThat(square.split(Points.of(new double[] {5, 9}, new double[] {1, 1})))
                .hasSize(1);
        assertThat(square.union(square(7, 0, 1)).parts()).hasSize(2);
    }

    @Test
    void aHoleStaysAHole() {
        Area ring = square(0, 0, 6).minus(square(2, 2, 2));
        assertThat(ring.rings()).hasSize(2);
        assertThat(ring.contains(3, 3)).isFalse();
        assertThat(ring.size()).isEqualTo(32);
        assertThat(ring.union(square(2, 2, 2)).size()).isEqualTo(36);
        assertThat(ring.union(square(2, 2, 2)).rings()).hasSize(1);
    }

    @Test
    void aLassoThatCrossesItselfKeepsToTheEvenOddRule() {
        Area twice = Area.of(
                new Polygon(new double[] {0, 4, 4, 0, 1, 3, 3, 1, 0}, new double[] {0, 0, 4, 4, 1, 1, 3, 3, 4}));
        Area valid = twice.union(square(20, 20, 1));
        assertThat(valid.contained(X, Y)).isEqualTo(twice.contained(X, Y));
    }

    @Test
    void verySmallAndVeryLargeNumbersAreAsGoodAsOthers() {
        for (double unit : new double[] {1e-290, 1e-9, 1, 1e12, 1e290}) {
            Area one = new Bounds(0, 0, 2 * unit, 2).area(X, Y);
            Area other = new Bounds(unit, 1, 3 * unit, 3).area(X, Y);
            assertThat(one.intersection(other).bounds()).isEqualTo(new Bounds(unit, 1, 2 * unit, 2));
            assertThat(one.union(other).vertices()).isEqualTo(8);
        }
    }

    @Test
    void degenerateRingsAreNothing() {
        double[][] shapes = {{}, {1}, {1, 1}, {1, 1, 1}, {1, 2, 1}, {1, Double.NaN, 3}, {0, Double.POSITIVE_INFINITY, 1}
        };
        Area square = square(0, 0, 4);
        for (double[] x : shapes) {
            Area area = new Area(List.of(new Polygon(x, x)));
            assertThat(square.union(area).size()).isEqualTo(16);
            assertThat(square.minus(area).size()).isEqualTo(16);
            assertThat(area.minus(square).size()).isZero();
            assertThat(area.split(Points.of(x, x))).isEmpty();
            assertThat(area.roomiest(PIXEL)).isEmpty();
            assertThat(area.simplified(PIXEL, 1).size()).isZero();
        }
        assertThat(square.split(Points.of(new double[] {1, 1}, new double[] {1, 1})))
                .hasSize(1);
    }

    @Test
    void latticeShapesWithSharedEdgesNeverFail() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 150; round++) {
            Area one = lattice(random);
            Area other = lattice(random);
            double both = one.intersection(other).size();
            assertThat(one.minus(other).size()).isCloseTo(one.size() - both, within(1e-9));
            assertThat(one.union(other).size()).isCloseTo(one.size() + other.size() - both, within(1e-9));
        }
    }

    @Test
    void aSimplerOutlineLiesWithinTheTolerance() {
        double[] x = new double[720];
        double[] y = new double[720];
        Arrays.setAll(x, i -> 100 * Math.cos(i * Math.PI / 360));
        Arrays.setAll(y, i -> 100 * Math.sin(i * Math.PI / 360));
        Area circle = Area.of(new Polygon(x, y));
        Area simple = circle.simplified(PIXEL, 0.4);
        assertThat(simple.vertices()).isLessThan(70);
        assertThat(circle.size() - simple.size()).isBetween(0.0, 0.4 * 2 * Math.PI * 100);
    }

    @Test
    void theRoomiestPlaceIsInTheThickPart() {
        Area area = square(0, 0, 40).union(square(40, 18, 4)).union(square(44, 18, 4));
        Place place = area.roomiest(PIXEL).orElseThrow();
        assertThat(place.x()).isCloseTo(20, within(2.0));
        assertThat(place.y()).isCloseTo(20, within(2.0));
    }

    @Test
    void areasAreAsFarApartAsTheirNearestPlaces() {
        assertThat(square(0, 0, 1).distance(square(4, 0, 1), new Pixel(0.5, 1))).isEqualTo(6);
        assertThat(square(0, 0, 1).distance(Area.EMPTY, PIXEL)).isInfinite();
    }

    @Test
    void aRingKeepsThreeVertices() {
        Area area = square(0, 0, 4).withInserted(0, 3, -1, 2).withVertex(0, 4, -2, 2);
        assertThat(area.size()).isEqualTo(20);
        assertThat(area.withoutVertex(0, 4).size()).isEqualTo(16);
        Area three = area.withoutVertex(0, 0).withoutVertex(0, 0).withoutVertex(0, 0);
        assertThat(three.vertices()).isEqualTo(3);
        assertThat(area.moved(1, 2).bounds()).isEqualTo(new Bounds(-1, 2, 5, 6));
    }

    @Test
    void aThinStrokeHasAnOutline() {
        Swath stroke = new Swath(new double[] {0, 500, 700}, new double[] {0, 300, 0}, 0.5, 0.5);
        Area area = stroke.area(X, Y);
        assertThat(area.rings()).hasSize(1);
        assertThat(area.size()).isCloseTo(Math.hypot(500, 300) + Math.hypot(200, 300), within(2.0));
    }

    @Test
    void aRegionThatReachesTheBorderIsClosedThere() {
        DensityGrid grid = new DensityGrid(new Bounds(0, 0, 10, 10), 50, 50, 3);
        DensityRegion region = new DensityRegion(grid, 5, 5, 1e-3);
        BitSet members = region.contained(X, Y);
        BitSet ringed = region.area(X, Y).contained(X, Y);
        assertThat(members.cardinality()).isGreaterThan(1000);
        members.andNot(ringed);
        assertThat(members.isEmpty()).isTrue();
    }

    @Test
    void aPixelHasAnExtent() {
        assertThatThrownBy(() -> new Pixel(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pixel(1, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Area square(double x, double y, double side) {
        return new Bounds(x, y, x + side, y + side).area(X, Y);
    }

    private static Area scribble(SplittableRandom random, int size) {
        return Area.of(new Polygon(
                random.doubles(size, 0, 10).toArray(),
                random.doubles(size, 0, 10).toArray()));
    }

    private static Area lattice(SplittableRandom random) {
        List<Polygon> rings = new ArrayList<>();
        for (int ring = 0; ring < 1 + random.nextInt(3); ring++) {
            int size = 3 + random.nextInt(6);
            rings.add(new Polygon(
                    random.ints(size, 0, 5).asDoubleStream().toArray(),
                    random.ints(size, 0, 5).asDoubleStream().toArray()));
        }
        return new Area(rings);
    }
}
