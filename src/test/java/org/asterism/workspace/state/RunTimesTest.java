package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.tuning.forecast.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTimesTest {
    @TempDir
    private Path folder;

    @Test
    void theOldestAreForgotten() {
        RunTimes times = new StateDirectory(folder).runTimes();
        assertThat(times.list()).isEmpty();
        for (int run = 0; run < RunTimes.MOST + 2; run++) {
            times.add(new Observation("k-means", 1000 + run, 2, 5e6, 0.25));
        }
        assertThat(times.list()).hasSize(RunTimes.MOST);
        assertThat(times.list().getFirst()).isEqualTo(new Observation("k-means", 1002, 2, 5e6, 0.25));
    }

    @Test
    void aDamagedFileIsAnEmptyPast() throws IOException {
        StateDirectory state = new StateDirectory(folder);
        state.runTimes().add(new Observation("k-means", 1000, 2, 5e6, 0.25));
        Path file = folder.resolve("run-times.json");
        Files.writeString(file, Files.readString(file).replace("0.25", "-1"));
        assertThat(state.runTimes().list()).isEmpty();
        state.runTimes().add(new Observation("k-means", 1000, 2, 5e6, 0.5));
        assertThat(state.runTimes().list()).hasSize(1);
    }
}
