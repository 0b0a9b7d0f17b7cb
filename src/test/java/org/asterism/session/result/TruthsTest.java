package org.asterism.session.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asterism.job.Job;
import org.asterism.session.folder.SessionFolder;
import org.asterism.session.log.Examples;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Stimulus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthsTest {
    @TempDir
    private Path folder;

    @Test
    void rowsWithoutAPlaceAreNoPointsAndHaveNoGroup() throws IOException {
        Stimulus stimulus = Examples.stimulus("clear");
        Plan plan = Examples.plan().with(draft -> draft.checks(List.of(new Check(stimulus, "group", 0.9))));
        SessionFolder.create(folder, plan);
        Files.createDirectories(folder.resolve("plots"));
        Files.writeString(folder.resolve(stimulus.file()), "x,y,group\n,1,a\n2,2,a\n3,3,b\n4,4,b\n");
        int[] groups =
                Truths.read(SessionFolder.read(folder, Job.QUIET), Job.QUIET).get("clear");
        assertThat(groups).hasSize(3);
        assertThat(groups[1]).isEqualTo(groups[2]).isNotEqualTo(groups[0]);
    }
}
