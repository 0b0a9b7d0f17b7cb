package org.asterism.report.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.report.Palette;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.junit.jupiter.api.Test;

class StepLayerTest {
    /** A unit is 80 pixels across and 60 upwards. */
    private static final Viewport VIEW = new Viewport(new Bounds(0, 0, 10, 10), 800, 600);

    private static final int[] NONE = {-1, -1, -1, -1};
    private final Points points = Points.of(new double[] {1, 2, 8, 20}, new double[] {1, 2, 8, 20});

    @Test
    void aCentreIsADiamondInTheColourOfItsClusterWhereItIs() {
        RecordingPen pen = painted(new Mark.Place(2, new double[] {5, 5}));
        RecordingPen.Filled diamond = pen.filled(Palette.color(2)).getFirst();
        double[] box = RecordingPen.box(diamond.path());
        assertThat((box[0] + box[2]) / 2).isCloseTo(400, within(1e-9));
        assertThat((box[1] + box[3]) / 2).isCloseTo(300, within(1e-9));
        assertThat(diamond.path().size()).isEqualTo(4);
        assertThat(pen.strokes)
                .extracting(line -> line.stroke().color())
                .containsExactly(PlotTheme.LIGHT.background(), PlotTheme.LIGHT.foreground());
    }

    @Test
    void aReachIsRoundInTheUnitsOfTheAxes() {
        RecordingPen pen = painted(new Mark.Reach(2, 1.5));
        double[] box =
                RecordingPen.box(pen.filled(PlotTheme.LIGHT.accent()).getFirst().path());
        assertThat(box[2] - box[0]).isCloseTo(3 * 80, within(0.5));
        assertThat(box[3] - box[1]).isCloseTo(3 * 60, within(0.5));
        assertThat(painted(new Mark.Reach(2, Double.POSITIVE_INFINITY)).strokes).isEmpty();
    }

    @Test
    void aMergeSaysItsLengthUnlessItIsOneOfMany() {
        RecordingPen merge = painted(new Mark.Link(0, 2, 9.8995));
        assertThat(merge.texts).containsExactly("9.90");
        assertThat(merge.strokes)
                .allSatisfy(line -> assertThat(line.stroke().dashes()).isEmpty());
        assertThat(painted(new Mark.Link(0, 2, 9.8995), new Mark.Link(0, 1, 1)).texts)
                .isEmpty();
        RecordingPen graph =
                painted(Collections.nCopies(50, new Mark.Link(0, 2, 1)).toArray(Mark[]::new));
        assertThat(graph.texts).isEmpty();
        assertThat(graph.strokes).hasSize(50);
    }

    @Test
    void aSwapGoesFromTheMedoidToTheCandidateAndSaysWhatItChanges() {
        RecordingPen tried = painted(new Mark.Medoid(0, 2), new Mark.Focus(0), new Mark.Swap(0, 2, -12.34));
        assertThat(tried.texts).containsExactly("−12.3");
        assertThat(tried.stroked(PlotTheme.LIGHT.foreground()).stream()
                        .filter(line -> !line.stroke().dashes().isEmpty())
                        .map(line -> RecordingPen.box(line.path())))
                .as("the medoid that would go is dashed around, and so is the way to the candidate")
                .hasSize(2)
                .satisfiesExactlyInAnyOrder(
                        ring -> assertThat((ring[0] + ring[2]) / 2).isCloseTo(8 * 80, within(1e-9)),
                        way -> assertThat((way[0] + way[2]) / 2).isCloseTo(4.5 * 80, within(5.0)));
    }

    @Test
    void aChangeForTheWorseHasAPlusAndIsFaint() {
        RecordingPen worse = painted(new Mark.Medoid(0, 2), new Mark.Swap(0, 2, 0.5));
        assertThat(worse.texts).containsExactly("+0.500");
        assertThat(LinkInk.signed(-1234.5)).isEqualTo("−1.23e+03");
        assertThat(LinkInk.signed(0)).isEqualTo("+0.00");
    }

    @Test
    void textsOfManySwapsAreLeftOut() {
        assertThat(painted(Collections.nCopies(8, new Mark.Swap(0, 2, -1)).toArray(Mark[]::new)).texts)
                .hasSize(8);
        assertThat(painted(Collections.nCopies(9, new Mark.Swap(0, 2, -1)).toArray(Mark[]::new)).texts)
                .isEmpty();
    }

    @Test
    void barsAndPeaksAreForAChartBesideThePoints() {
        RecordingPen pen = painted(new Mark.Bar(0, 2), new Mark.Peak(1, 2, 3));
        assertThat(pen.strokes).isEmpty();
        assertThat(pen.fills).isEmpty();
    }

    @Test
    void aGaussianIsDarkerTheHeavierItIs() {
        double light = shape(0.1).filled(Palette.color(1)).getFirst().opacity();
        double heavy = shape(0.9).filled(Palette.color(1)).getFirst().opacity();
        assertThat(heavy).isGreaterThan(light);
        double[] outer =
                RecordingPen.box(shape(0.5).filled(Palette.color(1)).getFirst().path());
        assertThat(outer[2] - outer[0]).as("two deviations of 1 each way").isCloseTo(4 * 80, within(0.5));
        assertThat(outer[3] - outer[1]).as("two deviations of 0.5 each way").isCloseTo(2 * 60, within(0.5));
    }

    @Test
    void centresLeaveTrailsByTheirColoursWhileTheyMove() {
        List<Step> steps = List.of(
                step("Start", new int[] {-2, -2, -2, -2}, place(0, 1), place(1, 8)),
                step("Assign", new int[] {0, 0, 1, 1}, place(0, 1), place(1, 8)),
                step("Move", new int[] {0, 0, 1, 1}, place(1, 2), place(0, 7)),
                step("Result", new int[] {0, 0, 1, 1}, place(0, 5), place(1, 5)));
        int[][] colors = {{4, 5}, {4, 5}, {5, 4}, {4, 5}};
        StepLayer still = StepLayer.of(points, steps, 1, step -> colors[step]);
        StepLayer moving = StepLayer.of(points, steps, 2, step -> colors[step]);
        StepLayer end = StepLayer.of(points, steps, 3, step -> colors[step]);
        int trail = Ink.line(PlotTheme.LIGHT, 4);
        assertThat(paint(still).stroked(trail)).isEmpty();
        assertThat(paint(moving).stroked(trail)).hasSize(2);
        double[] line = RecordingPen.box(paint(moving).stroked(trail).getFirst().path());
        assertThat(line).usingComparatorWithPrecision(1e-9).containsExactly(80, 480, 160, 540);
        assertThat(paint(end).stroked(trail)).isEmpty();
        assertThat(moving.painted()).containsExactly(5, 5, 4, 4);
    }

    @Test
    void spokesJoinPointsToTheirCentresOnlyWhereWanted() {
        StepLayer layer = new StepLayer(points, List.of(place(3, 5)), List.of(), new int[] {3, 3, -1, 7}, false);
        assertThat(paint(layer).stroked(Palette.color(3))).isEmpty();
        List<RecordingPen.Stroked> spokes = paint(layer.withSpokes(true)).stroked(Palette.color(3));
        assertThat(spokes).hasSize(1);
        assertThat(spokes.getFirst().path().size()).isEqualTo(4);
    }

    @Test
    void whatIsOutOfSightIsNotDrawn() {
        RecordingPen pen =
                painted(new Mark.Focus(3), new Mark.Medoid(0, 3), new Mark.Group(new int[] {3}), place(1, 40));
        assertThat(pen.strokes).isEmpty();
        assertThat(pen.fills).isEmpty();
    }

    @Test
    void aNeighbourhoodOfThousandsIsOneAreaWithoutRings() {
        Points many = RandomPoints.uniform(10_000, 2, 1);
        int[] all = IntStream.range(0, 10_000).toArray();
        StepLayer layer = new StepLayer(many, List.of(new Mark.Group(all)), List.of(), new int[10_000], false);
        RecordingPen pen = paint(layer);
        assertThat(pen.fills).hasSize(1);
        assertThat(pen.strokes).isEmpty();
    }

    @Test
    void aLayerIsAValue() {
        StepLayer one = new StepLayer(points, List.of(new Mark.Focus(1)), List.of(), NONE, false);
        StepLayer same = new StepLayer(points, List.of(new Mark.Focus(1)), List.of(), NONE.clone(), false);
        StepLayer other = new StepLayer(points, List.of(new Mark.Focus(2)), List.of(), NONE, false);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }

    private static Mark place(int cluster, double at) {
        return new Mark.Place(cluster, new double[] {at, at});
    }

    private static Step step(String phase, int[] labels, Mark... marks) {
        return new Step(phase, "", labels, Double.NaN, List.of(marks));
    }

    private RecordingPen shape(double weight) {
        return painted(new Mark.Shape(1, weight, new double[] {5, 5}, new double[][] {{1, 0}, {0, 0.25}}));
    }

    private RecordingPen painted(Mark... marks) {
        return paint(new StepLayer(points, List.of(marks), List.of(), NONE, false));
    }

    private static RecordingPen paint(StepLayer layer) {
        RecordingPen pen = new RecordingPen();
        layer.paint(pen, VIEW, PlotTheme.LIGHT);
        return pen;
    }
}
