package org.asterism.workspace.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asterism.annotation.Annotation;
import org.asterism.job.Runner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 6;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostToAKill() throws IOException, InterruptedException {
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killedAfter(random.nextInt(6), random.nextInt(20));
            assertRecovered(acknowledged);
        }
    }

    private void assertRecovered(int acknowledged) {
        List<String> problems = new ArrayList<>();
        try (Autosave next = Autosave.resume(folder, Runner.sameThread(), problems::add)) {
            assertThat(problems).isEmpty();
            Autosave.Recovered recovered = next.recovered().orElseThrow();
            int number = KilledWindow.number(recovered.workspace());
            assertThat(number).isGreaterThanOrEqualTo(acknowledged);
            Annotation annotation = recovered.workspace().studies().getFirst().annotation();
            assertThat(annotation.counts()).containsExactly(number % KilledWindow.ROWS);
            assertThat(recovered.ending()).isEqualTo(Autosave.Ending.INTERRUPTED);
        }
    }

    /** Kills a window some milliseconds after some acknowledgements, and gives the last number it acknowledged. */
    private int killedAfter(int lines, int millis) throws IOException, InterruptedException {
        Process window = ChildJava.start(KilledWindow.class, List.of(), folder.toString());
        int last = 0;
        try (BufferedReader output = window.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i <= lines; i++) {
                last = Integer.parseInt(output.readLine());
            }
            Thread.sleep(millis);
            // Through its handle: destroying the process itself would close the stream with what it still said.
            window.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = Integer.parseInt(line);
            }
        } finally {
            window.destroyForcibly().waitFor();
        }
        return last;
    }
}
