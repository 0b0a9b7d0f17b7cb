package org.asterism.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.asterism.job.CancelledException;
import org.asterism.job.Runner;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Latest latest = new Latest(new TasksModel(Runner.sameThread(), window::add));
    private final List<String> outcomes = new ArrayList<>();

    @Test
    void whatEndedJustBeforeANewerRequestReachesNobody() {
        latest.start("Old", _ -> "old", outcomes::add, outcomes::add);
        latest.start("New", _ -> "new", outcomes::add, outcomes::add);
        deliver();
        assertThat(outcomes).containsExactly("new");
    }

    @Test
    void aCancelledRequestThatIsStillWantedIsNamed() {
        latest.start(
                "Score",
                _ -> {
                    throw new CancelledException();
                },
                value -> outcomes.add(value.toString()),
                outcomes::add);
        deliver();
        assertThat(outcomes).containsExactly("Score was cancelled.");
    }

    private void deliver() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }
}
