package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void allStepsAreKeptWhileTheyFit() {
        Trace trace = Trace.upTo(1_000_000);
        fill(trace, 100);
        assertThat(trace.steps())
                .extracting(Step::objective)
                .hasSize(101)
                .startsWith(0.0, 1.0)
                .endsWith(99.0, -1.0);
        assertThat(trace.stride()).isOne();
    }

    @Test
    void aLongRunIsThinnedEvenlyWithinItsMemory() {
        Trace trace = Trace.upTo(50 * 200);
        fill(trace, 10_000);
        assertThat(trace.bytes()).isBetween(4000L, 50 * 200L);
        List<Double> kept = trace.steps().stream().map(Step::objective).toList();
        assertThat(kept).hasSizeBetween(25, 60).startsWith(0.0).endsWith(-1.0);
        for (int i = 0; i < kept.size() - 1; i++) {
            assertThat(kept.get(i)).isEqualTo(i * trace.stride());
        }
        assertThat(made.get()).as("steps made").isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 40, 100})
    void anyStepCanBeReadInAnyOrder(int points) {
        for (int seed = 0; seed < 30; seed++) {
            readInAnyOrder(points, new SplittableRandom(seed));
        }
    }

    private static void readInAnyOrder(int points, SplittableRandom random) {
        Trace trace = Trace.upTo(random.nextInt(1000, 60_000));
        List<int[]> written = new ArrayList<>();
        int[] labels = new int[points];
        for (int i = 0; i < 150; i++) {
            change(labels, random);
            written.add(labels.clone());
            int number = i;
            trace.add(() -> new Step("Change", "Some change.", labels, number, List.of()));
        }
        List<Step> early = trace.steps();
        trace.end(() -> new Step("End", "No more.", labels, 150, List.of()));
        written.add(labels.clone());
        Arrays.fill(labels, 77);
        List<Step> steps = trace.steps();
        assertThat(early).hasSizeLessThanOrEqualTo(150);
        for (int jump = 0; jump < 300; jump++) {
            Step step = steps.get(random.nextInt(steps.size()));
            assertThat(step.labels()).isEqualTo(written.get((int) step.objective()));
            Arrays.fill(step.labels(), -9);
        }
        for (int i = early.size() - 1; i >= 0; i--) {
            assertThat(early.get(i).labels())
                    .isEqualTo(written.get((int) early.get(i).objective()));
        }
    }

    /** None, few, most or all of the labels, as algorithms do. */
    private static void change(int[] labels, SplittableRandom random) {
        int changes = (int) (labels.length * Math.pow(random.nextDouble(), 4) * 2);
        for (int c = 0; c < changes; c++) {
            labels[random.nextInt(labels.length)] = random.nextInt(-2, 6);
        }
    }

    @Test
    void tenThousandSmallChangesOfTenThousandPointsFitInMegabytes() {
        Trace trace = Trace.upTo(128 << 20);
        int[] labels = new int[10_000];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = 1;
            trace.add(() -> new Step("Visit", "One more.", labels, 0, List.of(new Mark.Focus(0))));
        }
        assertThat(trace.stride()).isOne();
        assertThat(trace.steps()).hasSize(10_000);
        assertThat(trace.bytes()).isLessThan(4_000_000);
    }

    @Test
    void nothingIsMadeWhereNobodyWatches() {
        fill(Trace.NONE, 10);
        assertThat(Trace.NONE.steps()).isEmpty();
        assertThat(made.get()).isZero();
    }

    private void fill(Trace trace, int steps) {
        for (int i = 0; i < steps; i++) {
            int number = i;
            trace.add(() -> step(number));
        }
        trace.end(() -> step(-1));
    }

    private Step step(int number) {
        made.incrementAndGet();
        return new Step("Count", "One more.", new int[10], number, List.of());
    }
}
