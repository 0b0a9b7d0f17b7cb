package org.asterism.lesson.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.asterism.catalog.Algorithms;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Steerable;
import org.asterism.cluster.Step;
import org.asterism.cluster.Trace;
import org.asterism.cluster.Traceable;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.Described;
import org.asterism.parameter.InvalidInputException;
import org.asterism.parameter.Parameter;
import org.junit.jupiter.api.Test;

public class JunctionTest {
    private static final Points POINTS = Points.of(new double[] {0, 1, 8, 9}, new double[] {0, 0, 0, 0});

    @Test
    void aMovedCentreGoesOnAndTheStepsBeforeAreCommon() {
        Branch trunk = Branch.trunk("Trunk", Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET));
        Branch branch = at(trunk, 2).with(new Change.Centre(1, new double[] {0.9, 0}), "Branch 1", "Moved", Job.QUIET);
        assertThat(branch.wentOn()).isTrue();
        assertThat(branch.shared()).isEqualTo(3);
        assertThat(branch.recording().steps().subList(0, 3))
                .extracting(Step::text)
                .isEqualTo(texts(trunk).subList(0, 3));
        assertThat(((Mark.Place) branch.recording().steps().get(3).marks().get(1)).at())
                .containsExactly(0.9, 0);
        assertThat(branch.recording().steps().getLast().labels())
                .isEqualTo(branch.recording().result().labels());
        assertThat(branch.comesFrom(trunk)).isTrue();
        assertThat(trunk.comesFrom(branch)).isFalse();
    }

    @Test
    void distancesAreCountedOnFromThePast() {
        Branch trunk = Branch.trunk("Trunk", Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET));
        Branch branch = at(trunk, 2).with(new Change.Centre(1, new double[] {0.9, 0}), "B", "", Job.QUIET);
        assertThat(branch.recording().steps()).extracting(Step::distances).isSorted();
        assertThat(branch.recording().steps().getLast().distances())
                .isGreaterThan(trunk.recording().steps().get(2).distances());
    }

    @Test
    void aMovedPointIsWhereItWasInTheCommonPast() {
        Branch trunk = Branch.trunk("Trunk", Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET));
        Branch branch = at(trunk, 2).with(new Change.Point(3, new double[] {2, 5}), "B", "", Job.QUIET);
        assertThat(branch.points(2).row(3)).containsExactly(9, 0);
        assertThat(branch.points(3).row(3)).containsExactly(2, 5);
        assertThat(POINTS.row(3)).containsExactly(9, 0);
        assertThat(branch.wentOn()).isTrue();
    }

    @Test
    void onlyWhatHasASayInEachRoundGoesOn() {
        Branch trunk = Branch.trunk("Trunk", Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET));
        assertThat(set(trunk, new Nearest(2, 5, 1)).wentOn()).isTrue();
        assertThat(set(trunk, new Nearest(3, 3, 1)).wentOn()).isFalse();
        assertThat(set(trunk, new Nearest(2, 3, 7)).wentOn()).isFalse();
        Traceable dbscan = (Traceable) Algorithms.schema("dbscan").create(Map.of("epsilon", "2", "min-points", "2"));
        Branch anew = set(trunk, dbscan);
        assertThat(anew.wentOn()).isFalse();
        assertThat(anew.recording().result().clusters()).isEqualTo(2);
    }

    @Test
    void aChangeThatCannotBeSaysSo() {
        Traceable dbscan = (Traceable) Algorithms.schema("dbscan").create(Map.of("epsilon", "2", "min-points", "2"));
        Branch trunk = Branch.trunk("Trunk", Recording.of(dbscan, POINTS, Job.QUIET));
        assertThat(at(trunk, 0).hasCentres()).isFalse();
        assertThatThrownBy(() -> at(trunk, 0).with(new Change.Centre(0, new double[] {1, 1}), "B", "", Job.QUIET))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("DBSCAN has no centres that could be moved.");
        assertThatThrownBy(() -> at(trunk, 0).with(new Change.Point(4, new double[] {1, 1}), "B", "", Job.QUIET))
                .hasMessage("There is no point 5.");
        Branch search = Branch.trunk("Trunk", Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET));
        assertThatThrownBy(() -> at(search, 1).with(new Change.Centre(6, new double[] {1, 1}), "B", "", Job.QUIET))
                .hasMessage("There is no centre 7 at this step.");
    }

    @Test
    void theStepThatIsLikeAnotherHasItsEventOrItsShareOfTheWay() {
        List<Event> events = List.of(new Event(EventKind.FIRST_NOISE, 3));
        List<Event> others = List.of(new Event(EventKind.FIRST_NOISE, 40));
        assertThat(Correspondence.step(3, 10, events, 50, others)).isEqualTo(40);
        assertThat(Correspondence.step(3, 10, events, 50, List.of())).isEqualTo(15);
        assertThat(Correspondence.step(10, 10, events, 50, others)).isEqualTo(50);
        assertThat(Correspondence.step(0, 0, List.of(), 50, others)).isZero();
    }

    @Test
    void runsAreComparedByWhatTheyCameTo() {
        Recording a = Recording.of(new Nearest(2, 3, 1), POINTS, Job.QUIET);
        Comparison same = Comparison.of(a, a);
        assertThat(same.adjustedRandIndex()).isEqualTo(1);
        assertThat(same.first()).isEqualTo(same.second());
        assertThat(same.first().steps()).isEqualTo(a.last());
    }

    private static Branch set(Branch trunk, Traceable algorithm) {
        return at(trunk, 2).with(new Change.Setting(algorithm), "B", "", Job.QUIET);
    }

    private static Junction at(Branch branch, int step) {
        return new Junction(branch, step);
    }

    private static List<String> texts(Branch branch) {
        return branch.recording().steps().stream().map(Step::text).toList();
    }

    /** Assigns points to the nearest of k places, a few rounds long. */
    @Described(
            id = "nearest",
            title = "Nearest",
            summary = "For tests.",
            group = "Test",
            complexity = "",
            reference = "")
    public record Nearest(
            @Parameter(help = "k", initial = "2") int k,
            @Parameter(help = "rounds", initial = "3") int rounds,
            @Parameter(help = "seed", initial = "1") long seed)
            implements Steerable {
        @Override
        public Pseudocode pseudocode() {
            return new Pseudocode("", List.of());
        }

        @Override
        public Clustering cluster(Points points, Trace trace, Job job) {
            double[][] places = new double[k][];
            for (int c = 0; c < k; c++) {
                places[c] = points.row(c);
            }
            return run(points, places, trace);
        }

        @Override
        public Clustering resume(Points points, List<Mark> from, Trace trace, Job job) {
            return run(
                    points, from.stream().map(mark -> ((Mark.Place) mark).at()).toArray(double[][]::new), trace);
        }

        @Override
        public Set<String> startOptions() {
            return Set.of("k", "seed");
        }

        private Clustering run(Points points, double[][] places, Trace trace) {
            int[] labels = new int[points.size()];
            for (int round = 0; round < rounds; round++) {
                trace.computed((long) k * points.size());
                for (int i = 0; i < labels.length; i++) {
                    double[] row = points.row(i);
                    int best = 0;
                    for (int c = 1; c < k; c++) {
                        best = far(row, places[c]) < far(row, places[best]) ? c : best;
                    }
                    labels[i] = best;
                }
                int number = round;
                trace.add(() -> step("Round " + number, labels.clone(), places));
            }
            Clustering result = new Clustering(labels, k);
            trace.end(() -> step("Done", labels.clone(), places));
            return result;
        }

        private static Step step(String text, int[] labels, double[][] places) {
            List<Mark> marks = IntStream.range(0, places.length)
                    .<Mark>mapToObj(c -> new Mark.Place(c, places[c].clone()))
                    .toList();
            return new Step("Assign", text, labels, 1, marks);
        }

        private static double far(double[] a, double[] b) {
            return Math.hypot(a[0] - b[0], a[1] - b[1]);
        }

        @Override
        public double effort(int size, int dimensions) {
            return size;
        }
    }
}
