package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
    private static final Plan PLAN = Examples.plan(Examples.IRIS, Examples.MOONS);
    private static final Seat SEAT = new Seat(new Person("p01"), 0, "abcd", List.of());
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @TempDir
    Path folder;

    private final AtomicLong seconds = new AtomicLong();

    @Test
    void everyStrokeIsInTheFileWhenTheCallReturns() throws IOException {
        Recorder recorder = open();
        recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
        recorder.record(new Action.Took("lasso"));
        recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(1)));

        List<String> lines = Files.readAllLines(file());
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).contains("\"person\":\"p01\"", "\"plan\":\"study\"", "\"version\":1");
        assertThat(lines.getLast())
                .contains(
                        "\"n\":4",
                        "\"kind\":\"outline-added\"",
                        "\"place\":0",
                        "\"rows\":[[0,9]]",
                        "\"name\":\"Group 1\"");
        recorder.close();
    }

    @Test
    void theTimeOfATrialIsThatWithoutPauses() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            seconds.addAndGet(10);
            recorder.pause();
            seconds.addAndGet(1000);
            recorder.resume();
            seconds.addAndGet(5);
            assertThat(recorder.time()).isEqualTo(Duration.ofSeconds(15));
        }
    }

    @Test
    void aTrialThatIsBegunAgainGoesOnWithWhatWasSaidOfIt() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
            recorder.record(new Action.Judged(4));
            recorder.record(new Action.Responded("clear", "2"));
            seconds.addAndGet(3);
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);

            Draft draft = recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);

            assertThat(draft).isEqualTo(new Draft(draft.sketch(), 4, "", Map.of("clear", "2"), Duration.ofSeconds(3)));
            assertThat(draft.sketch().outlines()).hasSize(2);
        }
    }

    private Recorder open() {
        return Recorder.open(folder, PLAN, SEAT, new Clocks(() -> NOON, () -> seconds.get() * 1_000_000_000), Disk::to);
    }

    private Path file() {
        return folder.resolve("answers/p01.abcd.jsonl");
    }
}
