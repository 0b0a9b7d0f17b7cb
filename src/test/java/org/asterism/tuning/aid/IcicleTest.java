package org.asterism.tuning.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asterism.cluster.density.Hdbscan;
import org.asterism.cluster.density.HdbscanResult;
import org.asterism.job.Job;
import org.junit.jupiter.api.Test;

class IcicleTest {
    @Test
    void branchesAreAsWideAsTheyHavePointsAndLieWithinTheirParents() {
        HdbscanResult result = new Hdbscan(10, 5).result(KDistancesTest.groupsWithStrays(), Job.QUIET);
        Icicle icicle = Icicle.of(result);
        List<Icicle.Part> parts = icicle.parts();
        assertThat(parts).hasSameSizeAs(result.branches());
        for (int b = 0; b < parts.size(); b++) {
            Icicle.Part part = parts.get(b);
            int size = result.branches().get(b).size();
            assertThat(part.left(part.birth())).isEqualTo(size);
            assertThat(part.end()).isLessThanOrEqualTo(part.birth());
            assertThat(part.left(Math.nextDown(part.end()))).isEqualTo(part.below());
            assertThat(part.chosen()).isEqualTo(result.branches().get(b).label() >= 0);
            int parent = result.branches().get(b).parent();
            if (parent >= 0) {
                double room = result.branches().get(parent).size() / 2.0 - size / 2.0;
                assertThat(Math.abs(part.middle() - parts.get(parent).middle())).isLessThanOrEqualTo(room);
            }
        }
        assertThat(parts.stream().filter(Icicle.Part::chosen))
                .hasSize(result.clustering().clusters());
    }
}
