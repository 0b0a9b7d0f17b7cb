package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.geometry.Points;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;

/** What holds for the steps of every algorithm. */
public final class StepChecks {
    private StepChecks() {}

    /** The steps of a run, after the promises that all keep are tested: the phases, the points named, the end, the cancel. */
    public static List<Step> checked(Traceable algorithm, Points points) {
        Trace trace = Trace.upTo(1L << 30);
        Clustering watched = algorithm.cluster(points, trace, Job.QUIET);
        Clustering plain = algorithm.cluster(points, Job.QUIET);
        assertThat(watched.labels()).isEqualTo(plain.labels());
        List<Step> steps = trace.steps();
        assertThat(steps.getLast().labels()).isEqualTo(plain.labels());
        List<String> phases = algorithm.pseudocode().lines().stream()
                .map(Pseudocode.Line::phase)
                .filter(phase -> !phase.isEmpty())
                .toList();
        assertThat(phases).doesNotHaveDuplicates();
        for (Step step : steps) {
            assertThat(phases).contains(step.phase());
            assertThat(step.text()).endsWith(".").doesNotContain("NaN", "-1 ", " 0 point ", "  ");
            assertThat(step.labels()).hasSize(points.size());
            assertThat(step.objective()).as(step.text()).isNotInfinite();
            step.marks().forEach(mark -> named(mark, points.size()));
        }
        if (points.size() > 9 && steps.size() > 1) {
            assertThat(algorithm.pseudocode().objective()).isNotEmpty();
            assertThat(steps).anyMatch(step -> !Double.isNaN(step.objective()));
        }
        return steps;
    }

    private static void named(Mark mark, int size) {
        switch (mark) {
            case Mark.Focus focus -> assertThat(focus.point()).isBetween(0, size - 1);
            case Mark.Medoid medoid -> assertThat(medoid.point()).isBetween(0, size - 1);
            case Mark.Reach reach -> assertThat(reach.radius()).isFinite().isNotNegative();
            case Mark.Window window -> assertThat(window.radius()).isFinite().isNotNegative();
            case Mark.Place place -> assertThat(place.cluster()).isNotNegative();
            case Mark.Link link -> assertThat(List.of(link.from(), link.to())).allMatch(i -> i >= 0 && i < size);
            case Mark.Swap swap ->
                assertThat(List.of(swap.candidate(), swap.medoid())).allMatch(i -> i >= 0 && i < size);
            case Mark.Bar bar -> assertThat(bar.point()).isBetween(0, size - 1);
            case Mark.Peak peak -> assertThat(peak.point()).isBetween(0, size - 1);
            case Mark.Group group -> {
                assertThat(group.points()).hasSizeLessThanOrEqualTo(300).doesNotHaveDuplicates();
                for (int point : group.points()) {
                    assertThat(point).isBetween(0, size - 1);
                }
            }
            default -> {}
        }
    }

    /** Cancels a watched run when it has asked so often, which stops it at once. */
    public static void cancelled(Traceable algorithm, Points points, int asks) {
        AtomicInteger asked = new AtomicInteger();
        Job job = Job.silent(() -> asked.incrementAndGet() > asks);
        assertThatThrownBy(() -> algorithm.cluster(points, Trace.upTo(1L << 20), job))
                .isInstanceOf(CancelledException.class);
        assertThat(asked.get() - asks).as("asked on after the cancel").isLessThan(100);
    }

    /** How often a watched run asks whether it was cancelled. */
    public static int asks(Traceable algorithm, Points points) {
        AtomicInteger asked = new AtomicInteger();
        algorithm.cluster(points, Trace.upTo(1L << 20), Job.silent(() -> {
            asked.incrementAndGet();
            return false;
        }));
        return asked.get();
    }

    /** The phases of steps, in order. */
    public static List<String> phases(List<Step> steps) {
        return steps.stream().map(Step::phase).toList();
    }
}
