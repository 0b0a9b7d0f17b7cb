package org.asterism.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import org.asterism.job.BackgroundRunner;
import org.asterism.job.CancelledException;
import org.asterism.job.Runner;
import org.asterism.job.StageTimes.Stage;
import org.asterism.job.Task;
import org.asterism.job.Work;
import org.asterism.parameter.InvalidInputException;
import org.junit.jupiter.api.Test;

class TasksModelTest {
    private final TasksModel tasks = new TasksModel(Runner.sameThread(), Runnable::run);
    private final List<Object> results = new ArrayList<>();

    @Test
    void aResultArrivesAndTheTaskIsGone() {
        tasks.start("Count", _ -> 7, results::add);
        assertThat(results).containsExactly(7);
        assertThat(tasks.items()).isEmpty();
        assertThat(tasks.messageProperty().get()).isNull();
    }

    @Test
    void failuresBecomeWords() {
        assertThat(words(_ -> {
                    throw new InvalidInputException("Line 3 is too short.");
                }))
                .isEqualTo("Line 3 is too short.");
        assertThat(words(_ -> {
                    throw new OutOfMemoryError();
                }))
                .startsWith("Count needs more memory");
        assertThat(words(_ -> {
                    throw new IllegalStateException("secret");
                }))
                .contains("Count failed unexpectedly (IllegalStateException)")
                .doesNotContain("secret");
        assertThat(results).isEmpty();
    }

    @Test
    void whatHasEndedIsRememberedWithItsStages() {
        tasks.start(
                "Count",
                job -> {
                    job.stage("Reading");
                    job.stage("Counting 1 of 2");
                    job.stage("Counting 2 of 2");
                    return 7;
                },
                results::add);
        words(_ -> {
            throw new InvalidInputException("Line 3 is too short.");
        });
        assertThat(tasks.ended()).extracting(EndedTask::state).containsExactly(Task.State.FAILED, Task.State.DONE);
        assertThat(tasks.ended().getLast().stages())
                .extracting(Stage::name, Stage::times)
                .containsExactly(tuple("Reading", 1), tuple("Counting", 2));
        new Latest(tasks).start("Preview", _ -> 8, results::add, results::add);
        assertThat(results).containsExactly(7, 8);
    }

    @Test
    void aCancelledTaskSaysNothing() {
        tasks.start(
                "Count",
                _ -> {
                    throw new CancelledException();
                },
                results::add);
        assertThat(tasks.messageProperty().get()).isNull();
        assertThat(tasks.items()).isEmpty();
    }

    @Test
    void aFailureCanHaveAPlaceOfItsOwn() {
        List<String> said = new ArrayList<>();
        Work<Integer> fails = _ -> {
            throw new InvalidInputException("No.");
        };
        tasks.start("Count", fails, results::add, said::add);
        assertThat(said).containsExactly("No.");
        assertThat(tasks.messageProperty().get()).isNull();
    }

    @Test
    void resultsWaitForTheWindowAndTasksAreListedUntilThen() {
        Queue<Runnable> window = new ArrayDeque<>();
        TasksModel waiting = new TasksModel(Runner.sameThread(), window::add);
        waiting.start("First", _ -> 1, results::add);
        waiting.start("Second", _ -> 2, results::add);
        assertThat(waiting.items()).extracting(TaskItem::name).containsExactly("First", "Second");
        assertThat(results).isEmpty();
        while (!window.isEmpty()) {
            window.remove().run();
        }
        assertThat(waiting.items()).isEmpty();
        assertThat(results).containsExactly(1, 2);
    }

    @Test
    void cancelStopsEverythingThatRuns() throws InterruptedException {
        Queue<Runnable> window = new LinkedBlockingQueue<>();
        try (BackgroundRunner runner = new BackgroundRunner("test", 2)) {
            TasksModel background = new TasksModel(runner, window::add);
            Work<Integer> endless = job -> {
                while (true) {
                    job.check();
                    Thread.onSpinWait();
                }
            };
            var first = background.start("First", endless, results::add);
            var second = background.start("Second", endless, results::add);
            var third = background.start("Third", endless, results::add);
            background.cancelAll();
            for (var task : List.of(first, second, third)) {
                assertThat(task.result()).failsWithin(Duration.ofSeconds(1));
            }
        }
        window.forEach(Runnable::run);
        assertThat(results).isEmpty();
    }

    private String words(Work<Object> work) {
        tasks.dismiss();
        tasks.start("Count", work, results::add);
        Message message = tasks.messageProperty().get();
        assertThat(message).isNotNull();
        assertThat(message.severity()).isEqualTo(Message.Severity.ERROR);
        return message.text();
    }
}
