package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

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
        Trace trace = Trace.upTo(50 * 140);
        fill(trace, 10_000);
        List<Double> kept = trace.steps().stream().map(Step::objective).toList();
        assertThat(kept).hasSizeBetween(25, 51).startsWith(0.0).endsWith(-1.0);
        for (int i = 0; i < kept.size() - 1; i++) {
            assertThat(kept.get(i)).isEqualTo(i * trace.stride());
        }
        assertThat(made.get()).as("steps made").isLessThan(400);
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
