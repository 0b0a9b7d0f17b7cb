package org.asterism.annotation.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.junit.jupiter.api.Test;

class SketchEditorTest {
    /** A 10 by 10 lattice: point 10 * row + column. */
    private static final Points LATTICE = Points.of(
            IntStream.range(0, 100).mapToDouble(i -> i % 10).toArray(),
            IntStream.range(0, 100).mapToDouble(i -> i / 10).toArray());

    private static final Pixel PIXEL = new Pixel(0.01, 0.01);
    private static final Sketch GROUPS = Sketch.EMPTY
            .add(Group.of(new Label("A", 0)))
            .add(Group.of(new Label("B", 1)))
            .add(Group.of(new Label("C", 2)));

    private final SketchEditor editor = new SketchEditor(LATTICE, Overlap.ALLOWED);
    private final SketchEditor taking = editor.with(Overlap.NEWEST_TAKES);

    @Test
    void anOutlineHoldsThePointsInsideIt() {
        Sketch sketch = editor.add(GROUPS, box(0, -0.5, -0.5, 1.5, 1.5));
        assertThat(sketch.rows(0)).isEqualTo(bits(0, 1, 10, 11));
        assertThat(sketch.at(1, 1)).isZero();
        assertThat(sketch.at(5, 5)).isEqualTo(-1);
    }

    @Test
    void anOutlineAroundNothingIsNotKept() {
        assertThat(editor.add(GROUPS, box(0, 0.1, 0.1, 0.9, 0.9))).isEqualTo(GROUPS);
    }

    @Test
    void aPointMayBeInSeveralGroups() {
        Sketch sketch = editor.add(editor.add(GROUPS, box(0, -1, -1, 2.5, 2.5)), box(1, 1.5, 1.5, 4.5, 4.5));
        assertThat(sketch.rows(0).get(22)).isTrue();
        assertThat(sketch.rows(1).get(22)).isTrue();
        assertThat(sketch.topmost(100)[22]).isEqualTo(1);
        assertThat(sketch.doubled()).containsOnlyKeys(22).containsEntry(22, 0);
    }

    @Test
    void orTheNewestTakesIt() {
        Sketch sketch = taking.add(taking.add(GROUPS, box(0, -1, -1, 2.5, 2.5)), box(1, 1.5, 1.5, 4.5, 4.5));
        assertThat(sketch.rows(0).get(22)).isFalse();
        assertThat(sketch.outlines().getFirst().area().contains(2, 2)).isFalse();
        assertThat(sketch.outlines().getFirst().area().contains(1, 2)).isTrue();
        assertThat(sketch.doubled()).isEmpty();
    }

    @Test
    void anOutlineThatLosesAllPointsGoes() {
        Sketch sketch = taking.add(taking.add(GROUPS, box(0, 2.5, 2.5, 4.5, 4.5)), box(1, 1.5, 1.5, 5.5, 5.5));
        assertThat(sketch.outlines()).hasSize(1);
        assertThat(sketch.groups()).hasSize(3);
    }

    @Test
    void singlePointsAreTakenByHolesThatSpareTheirNeighbours() {
        Sketch sketch = taking.add(GROUPS, box(0, -0.5, -0.5, 4.5, 4.5));
        sketch = taking.add(sketch, Outline.of(1, bits(11, 12)));
        BitSet left = taking.add(GROUPS, box(0, -0.5, -0.5, 4.5, 4.5)).rows(0);
        left.andNot(bits(11, 12));
        assertThat(sketch.rows(0)).isEqualTo(left);
        assertThat(sketch.outlines().getFirst().area().rings()).hasSize(3);
    }

    @Test
    void shapesTakeSinglePoints() {
        Sketch sketch = taking.add(taking.add(GROUPS, Outline.of(0, bits(11, 99))), box(1, 0.5, 0.5, 1.5, 1.5));
        assertThat(sketch.rows(0)).isEqualTo(bits(99));
    }

    @Test
    void addingJoinsWhatTouches() {
        Sketch sketch = editor.add(GROUPS, box(0, -0.5, -0.5, 2.5, 2.5));
        sketch = editor.extend(sketch, box(0, 2.1, -0.5, 4.5, 0.5));
        assertThat(sketch.outlines()).hasSize(1);
        assertThat(sketch.rows(0).cardinality()).isEqualTo(11);
        sketch = editor.extend(sketch, box(0, 7.5, 7.5, 8.5, 8.5));
        assertThat(sketch.outlines()).hasSize(2);
        sketch = editor.extend(editor.extend(sketch, Outline.of(0, bits(99))), Outline.of(0, bits(98)));
        assertThat(sketch.outlines()).hasSize(3);
        assertThat(sketch.outlines().getLast().rows()).containsExactly(98, 99);
    }

    @Test
    void cuttingTakesAwayAndKeepingTakesTheRest() {
        Sketch sketch = editor.add(editor.add(GROUPS, box(0, -0.5, -0.5, 2.5, 2.5)), Outline.of(0, bits(55, 1)));
        Region left = new Bounds(-1, -1, 0.5, 9);
        assertThat(editor.cut(sketch, 0, left).rows(0)).isEqualTo(bits(1, 2, 11, 12, 21, 22, 55));
        assertThat(editor.keep(sketch, 0, left).rows(0)).isEqualTo(bits(0, 10, 20));
        assertThat(editor.cut(sketch, 1, left)).isEqualTo(sketch);
    }

    @Test
    void erasingLeavesAllOthers() {
        Sketch sketch = editor.add(editor.add(GROUPS, box(0, -0.5, -0.5, 2.5, 2.5)), Outline.of(0, bits(11, 55)));
        assertThat(editor.erase(sketch, 0, bits(11)).rows(0)).isEqualTo(bits(0, 1, 2, 10, 12, 20, 21, 22, 55));
        BitSet many = editor.outline(0, Means.RECTANGLE, new Bounds(-1, -1, 20, 7.5), PIXEL)
                .members();
        Sketch all = editor.add(GROUPS, box(0, -1, -1, 20, 20));
        assertThat(editor.erase(all, 0, many).rows(0).nextSetBit(0)).isEqualTo(80);
    }

    @Test
    void movingTakesOtherPointsIn() {
        Sketch sketch = editor.add(GROUPS, box(0, -0.5, -0.5, 0.5, 0.5));
        assertThat(editor.move(sketch, 0, 3, 2).rows(0)).isEqualTo(bits(23));
        assertThat(editor.move(sketch, 0, 50, 0)).isEqualTo(sketch);
        Sketch points = editor.add(GROUPS, Outline.of(0, bits(3)));
        assertThat(editor.move(points, 0, 3, 2)).isEqualTo(points);
    }

    @Test
    void reshapingTakesOtherPointsIn() {
        Sketch sketch = editor.add(GROUPS, box(0, -0.5, -0.5, 1.5, 1.5));
        Area dented = sketch.outlines().getFirst().area().withVertex(0, 2, 0.6, 0.6);
        assertThat(editor.reshape(sketch, 0, dented).rows(0)).isEqualTo(bits(0, 1, 10));
        Area triangle = sketch.outlines().getFirst().area().withoutVertex(0, 2);
        assertThat(editor.reshape(sketch, 0, triangle).rows(0)).isEqualTo(bits(0));
        assertThat(triangle.withoutVertex(0, 0)).isEqualTo(triangle);
    }

    @Test
    void mergingIsOneOutlineInTheGroupOfTheFirst() {
        Sketch sketch = editor.add(editor.add(GROUPS, box(0, -0.5, -0.5, 1.5, 0.5)), box(1, 1.2, -0.5, 3.5, 0.5));
        sketch = editor.add(editor.add(sketch, Outline.of(2, bits(77))), Outline.of(1, bits(88)));
        Sketch merged = editor.merge(sketch, List.of(1, 0, 2));
        assertThat(merged.outlines()).hasSize(3);
        assertThat(merged.rows(1)).isEqualTo(bits(0, 1, 2, 3, 77, 88));
        assertThat(merged.rows(0).isEmpty()).isTrue();
    }

    @Test
    void splittingSharesThePointsOut() {
        Sketch sketch = editor.add(GROUPS, box(0, -0.5, -0.5, 4.5, 0.5));
        Sketch split = editor.split(sketch, 0, line(1.5, -3, 1.5, 3));
        assertThat(split.outlines()).hasSize(2);
        assertThat(split.outlines().getFirst().rows()).containsExactly(2, 3, 4);
        assertThat(split.outlines().getLast().rows()).containsExactly(0, 1);
        assertThat(split.rows(0)).isEqualTo(sketch.rows(0));
        assertThat(editor.split(sketch, 0, line(4.2, -3, 4.2, 3))).isEqualTo(sketch);
        assertThat(editor.split(sketch, 0, line(8, -3, 8, 3))).isEqualTo(sketch);
    }

    @Test
    void outlinesCanBeGivenAway() {
        Sketch sketch = taking.add(taking.add(GROUPS, box(0, -0.5, -0.5, 2.5, 2.5)), box(1, 4.5, 4.5, 6.5, 6.5));
        Sketch given = taking.give(sketch, 0, Clustering.NOISE);
        assertThat(given.rows(Clustering.NOISE).cardinality()).isEqualTo(9);
        assertThat(given.partition(100)[0]).isEqualTo(Clustering.NOISE);
        assertThat(given.mergedGroup(1, 0).rows(0).cardinality()).isEqualTo(4);
        Sketch without = given.withoutGroup(0);
        assertThat(without.groups()).hasSize(2);
        assertThat(without.rows(0)).isEqualTo(given.rows(1));
    }

    @Test
    void aFreehandStrokeHasFewVerticesAndTheSameMembers() {
        SplittableRandom random = new SplittableRandom(11);
        Points cloud = Points.of(
                random.doubles(3000, 0, 700).toArray(),
                random.doubles(3000, 0, 700).toArray());
        SketchEditor drawing = new SketchEditor(cloud, Overlap.ALLOWED);
        int before = 0;
        int after = 0;
        for (int round = 0; round < 40; round++) {
            Polygon stroke = stroke(random);
            Outline outline = drawing.outline(0, Means.LASSO, stroke, new Pixel(1, 1));
            assertThat(outline.members()).isEqualTo(stroke.contained(cloud.column(0), cloud.column(1)));
            assertThat(outline.members()).isEqualTo(outline.area().contained(cloud.column(0), cloud.column(1)));
            before += stroke.size();
            after += outline.area().vertices();
        }
        assertThat(after).isLessThan(before / 3);
    }

    @Test
    void nothingIsLostOrInventedByRandomEditing() {
        SplittableRandom random = new SplittableRandom(12);
        for (Overlap overlap : Overlap.values()) {
            SketchEditor any = editor.with(overlap);
            Sketch sketch = GROUPS;
            for (int step = 0; step < 250; step++) {
                sketch = edited(any, sketch, random);
                for (Outline outline : sketch.outlines()) {
                    assertThat(outline.rows()).isNotEmpty();
                    if (!outline.shapeless()) {
                        assertThat(outline.members())
                                .isEqualTo(outline.area().contained(LATTICE.column(0), LATTICE.column(1)));
                    }
                }
                if (overlap == Overlap.NEWEST_TAKES) {
                    assertThat(sketch.doubled()).isEmpty();
                }
            }
        }
    }

    private static Sketch edited(SketchEditor editor, Sketch sketch, SplittableRandom random) {
        int group = random.nextInt(-1, 3);
        Region region = Area.of(new Polygon(numbers(random), numbers(random)));
        int size = sketch.outlines().size();
        int some = size == 0 ? -1 : random.nextInt(size);
        return switch (some < 0 ? 0 : random.nextInt(10)) {
            case 0, 1 -> editor.add(sketch, editor.outline(group, Means.LASSO, region, PIXEL));
            case 2 -> editor.extend(sketch, editor.outline(group, Means.LASSO, region, PIXEL));
            case 3 -> editor.cut(sketch, group, region);
            case 4 -> editor.move(sketch, some, random.nextDouble(-3, 3), random.nextDouble(-3, 3));
            case 5 -> editor.merge(sketch, List.of(some, random.nextInt(size)));
            case 6 -> editor.split(sketch, some, line(0, random.nextInt(9), 9, random.nextInt(9)));
            case 7 -> editor.give(sketch, some, group);
            case 8 -> editor.erase(sketch, group, bits(random.nextInt(100), random.nextInt(100)));
            default -> editor.add(sketch, Outline.of(group, bits(random.nextInt(100), random.nextInt(100))));
        };
    }

    private static double[] numbers(SplittableRandom random) {
        return random.ints(5, 0, 10).asDoubleStream().toArray();
    }

    /** A wobbling round at steps of about two pixels, as a hand draws it. */
    private static Polygon stroke(SplittableRandom random) {
        int size = 250 + random.nextInt(300);
        double radius = size / Math.PI;
        double wobble = random.nextDouble(0.3);
        double middle = 350;
        return new Polygon(
                IntStream.range(0, size)
                        .mapToDouble(i -> middle
                                + radius * (1 + wobble * Math.sin(5 * angle(i, size))) * Math.cos(angle(i, size)))
                        .toArray(),
                IntStream.range(0, size)
                        .mapToDouble(i -> middle
                                + radius * (1 + wobble * Math.sin(5 * angle(i, size))) * Math.sin(angle(i, size)))
                        .toArray());
    }

    private static double angle(int step, int steps) {
        return 2 * Math.PI * step / steps;
    }

    private Outline box(int group, double minX, double minY, double maxX, double maxY) {
        return editor.outline(group, Means.RECTANGLE, new Bounds(minX, minY, maxX, maxY), PIXEL);
    }

    private static Points line(double fromX, double fromY, double toX, double toY) {
        return Points.of(new double[] {fromX, toX}, new double[] {fromY, toY});
    }

    private static BitSet bits(int... indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            bits.set(index);
        }
        return bits;
    }
}
