package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
import org.asterism.cluster.Traceable;
import org.asterism.cluster.density.Dbscan;
import org.asterism.cluster.density.DensityEstimate;
import org.asterism.cluster.density.DensityPeaks;
import org.asterism.cluster.density.Optics;
import org.asterism.geometry.Points;
import org.asterism.geometry.RandomPoints;
import org.asterism.geometry.distance.Distance;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final Points BLOBS = RandomPoints.blobs(120, 2, 3, 0.05, 4);

    @Test
    void theReachabilityPlotHasABarForEachPointAndGrowsWithTheWalk() {
        Recording run = run(Optics.cut(5, 0.5), BLOBS);
        Diagram.ReachabilityPlot plot = (Diagram.ReachabilityPlot) diagram(run);
        assertThat(Arrays.stream(plot.points()).sorted().toArray())
                .isEqualTo(IntStream.range(0, 120).toArray());
        assertThat(plot.heights()[0]).isInfinite();
        assertThat(plot.steps()).isSorted();
        int before = 0;
        for (int step = 0; step < run.steps().size(); step++) {
            Step now = run.steps().get(step);
            boolean visit = now.marks().stream().anyMatch(Mark.Bar.class::isInstance);
            assertThat(plot.shown(step)).isEqualTo(before + (visit ? 1 : 0));
            if (visit && Double.isFinite(now.objective())) {
                assertThat(plot.heights()[before]).isEqualTo(now.objective());
            }
            before = plot.shown(step);
        }
        assertThat(before).isEqualTo(120);
    }

    @Test
    void aPointHasItsBarFromTheStepOnThatVisitedIt() {
        Points line = Points.of(new double[] {0, 1, 3, 20, 21}, new double[5]);
        Diagram plot = diagram(run(Optics.cut(2, 4), line));
        assertThat(plot.steps()).containsExactly(0, 2, 4, 5, 7);
        assertThat(plot.entry(1, 1)).isEqualTo(-1);
        assertThat(plot.entry(1, 2)).isEqualTo(1);
        assertThat(plot.entry(1, 1)).as("stepping back takes the bar away").isEqualTo(-1);
        assertThat(plot.shown(100)).isEqualTo(5);
    }

    @Test
    void theDecisionGraphKnowsDensitiesFirstThenSeparationsThenCentres() {
        Points points = Points.of(new double[] {0, 1, 3, 20, 22, 25}, new double[6]);
        Recording run = run(new DensityPeaks(2, DensityEstimate.NEIGHBORS, 0, 1, false, Distance.EUCLIDEAN), points);
        Diagram.DecisionGraph graph = (Diagram.DecisionGraph) diagram(run);
        assertThat(graph.shown(0)).isEqualTo(6);
        assertThat(Arrays.copyOf(graph.separations(), 6)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(graph.separations(), 6, 12)).containsExactly(25, 1, 2, 17, 2, 3);
        assertThat(graph.entry(3, 3)).as("its density alone").isLessThan(6);
        assertThat(graph.entry(3, 4)).isEqualTo(9);
        assertThat(graph.points()).hasSize(14).endsWith(0, 3);
        assertThat(graph.chosen()).hasSize(14);
        assertThat(IntStream.range(0, 14).filter(entry -> graph.chosen()[entry]))
                .containsExactly(12, 13);
    }

    @Test
    void otherRunsHaveNone() {
        Recording run = run(new Dbscan(0.2, 5), BLOBS);
        assertThat(Diagram.of(run.steps().stream().map(Step::marks).toList())).isEmpty();
        assertThat(Diagram.of(List.of())).isEmpty();
    }

    private static Recording run(Traceable algorithm, Points points) {
        return Recording.of(algorithm, points, Job.QUIET);
    }

    private static Diagram diagram(Recording run) {
        return Diagram.of(run.steps().stream().map(Step::marks).toList()).orElseThrow();
    }
}
