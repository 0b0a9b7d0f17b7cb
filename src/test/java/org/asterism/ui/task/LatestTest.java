package org.asterism.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.asterism.job.BackgroundRunner;
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

    /** Requests come faster than work stops: the ones between the first and the last never start. */
    @Test
    void onlyTheNewestIsStartedAfterTheOneBeforeHasStopped() throws InterruptedException {
        AtomicInteger started = new AtomicInteger();
        CountDownLatch atWork = new CountDownLatch(1);
        try (BackgroundRunner runner = new BackgroundRunner("test", 4)) {
            BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
            Latest busy = new Latest(new TasksModel(runner, events::add));
            busy.start(
                    "First",
                    job -> {
                        started.incrementAndGet();
                        atWork.countDown();
                        while (true) {
                            job.check();
                            Thread.onSpinWait();
                        }
                    },
                    value -> outcomes.add(value.toString()),
                    outcomes::add);
            assertThat(atWork.await(30, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 20; i++) {
                String name = "Request " + i;
                busy.start(name, _ -> name + ", work " + started.incrementAndGet(), outcomes::add, outcomes::add);
            }
            while (outcomes.isEmpty()) {
                Runnable event = events.poll(30, TimeUnit.SECONDS);
                assertThat(event).isNotNull();
                event.run();
            }
        }
        assertThat(outcomes).containsExactly("Request 19, work 2");
    }

    @Test
    void aPreviewDoesNotWaitForWorkThatSomebodyAskedFor() throws InterruptedException {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (BackgroundRunner asked = new BackgroundRunner("asked", 1);
                BackgroundRunner previews = new BackgroundRunner("previews", 1)) {
            BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
            TasksModel both = new TasksModel(new Runners(asked, previews), events::add);
            both.start(
                    "Sweep",
                    _ -> {
                        mayEnd.await();
                        return "sweep";
                    },
                    outcomes::add);
            new Latest(both).start("Preview", _ -> "preview", outcomes::add, outcomes::add);
            for (String expected : List.of("preview", "sweep")) {
                while (!outcomes.contains(expected)) {
                    Runnable event = events.poll(30, TimeUnit.SECONDS);
                    assertThat(event).isNotNull();
                    event.run();
                }
                mayEnd.countDown();
            }
        }
        assertThat(outcomes).containsExactly("preview", "sweep");
    }

    private void deliver() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }
}
