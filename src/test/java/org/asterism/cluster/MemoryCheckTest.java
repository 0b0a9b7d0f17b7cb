package org.asterism.cluster;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class MemoryCheckTest {
    private final Clusterer quadratic = new Clusterer() {
        @Override
        public Clustering cluster(Points points, Job job) {
            throw new AssertionError("must not start");
        }

        @Override
        public double effort(int size, int dimensions) {
            return size;
        }

        @Override
        public long memory(int size, int dimensions) {
            return 8L * size * size;
        }
    };

    @Test
    void whatDoesNotFitIsRefusedWithWhatWould() {
        assertThatThrownBy(() -> MemoryCheck.check("pairs", quadratic, 100_000, 2, 800_000_000L))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("pairs on 100000 points needs about 80.0 GB of memory, but 0.8 GB is free;"
                        + " up to 10000 points would fit: take fewer, or give Java more memory (-Xmx).");
    }

    @Test
    void whatFitsStarts() {
        assertThatCode(() -> MemoryCheck.check("pairs", quadratic, 10_000, 2, 800_000_000L))
                .doesNotThrowAnyException();
    }
}
