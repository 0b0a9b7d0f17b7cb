package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
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

    @Test
    void aSessionGoesOnWhereItStopped() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.answer(Examples.answer(Examples.IRIS, "f1", Examples.squares(1)));
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            seconds.addAndGet(8);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
        }
        seconds.addAndGet(86_400);
        try (Recorder recorder = open()) {
            assertThat(recorder.answers()).extracting(Answer::trial).containsExactly("iris");
            assertThat(recorder.unfinished()).contains("moons");
            Draft draft = recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            assertThat(draft.sketch().outlines()).hasSize(2);
            seconds.addAndGet(2);
            assertThat(recorder.time()).isEqualTo(Duration.ofSeconds(10));
            assertThat(recorder.problems()).isEmpty();
        }
    }

    @Test
    void whatWasSaidOfAPlotThatHasChangedIsNotGoneOnWith() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
            assertThat(recorder.begin(Examples.trial(Examples.IRIS), "f9", Display.STUDY))
                    .isEqualTo(Draft.EMPTY);
        }
    }

    @Test
    void aPersonGoesOnOnAnotherMachine() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.answer(Examples.answer(Examples.IRIS, "f1", Examples.squares(1)));
            recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
        }
        Claim claim = Seats.of(folder).claim(new Person("p01"), "other");
        assertThat(claim).isInstanceOf(Claim.Taken.class);
        Claim.Taken taken = (Claim.Taken) claim;
        assertThat(taken.tokens()).containsExactly("abcd");
        assertThat(taken.since()).isEqualTo(NOON);

        try (Recorder recorder = Recorder.open(folder, PLAN, taken.same())) {
            assertThat(recorder.answers()).extracting(Answer::trial).containsExactly("iris");
            Draft draft = recorder.begin(Examples.trial(Examples.MOONS), "f2", Display.STUDY);
            assertThat(draft.sketch().outlines()).hasSize(2);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(3)));
        }
        Log log = LogFile.read(taken.same().file(folder), Expected.ANYTHING, Job.QUIET);
        assertThat(log.problems()).isEmpty();
        assertThat(log.header().orElseThrow().continues()).containsExactly("abcd");
        assertThat(log.drafts().get("moons").sketch().outlines()).hasSize(3);
    }

    @Test
    void everybodyHasAPlaceOfTheirOwn() {
        open().close();
        Seats seats = Seats.of(folder);
        assertThat(seats.claim(new Person("p02"), "abcd")).isEqualTo(new Claim.Free(Examples.seat("p02", 1, "abcd")));
        assertThat(seats.claim(new Person(" p01 "), "abcd")).isEqualTo(new Claim.Own(SEAT, NOON));
    }

    @Test
    void twoWindowsDoNotWriteOneFile() {
        try (Recorder recorder = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("Another window writes " + file() + "; go on there, close it, or choose another id.");
            recorder.record(new Action.Commented("still open"));
        }
        open().close();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAtOnce() throws IOException {
        Files.createFile(folder.resolve("answers"));
        assertThatThrownBy(this::open)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("Cannot write answers to " + file() + ": ")
                .hasMessageEndingWith(". Choose a folder that can be written, or ask for the right to write there.");
    }

    @Test
    void aReadOnlyFolderIsSaidAtOnce() throws IOException {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        assumeThat(answers.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(answers))
                .as("this user, like root, may write everywhere")
                .isFalse();
        assertThatThrownBy(this::open)
                .hasMessage(
                        "Cannot write answers to " + file()
                                + ": access is denied. Choose a folder that can be written, or ask for the right to write there.");
    }

    @Test
    void aDiskThatRefusesToOpenTheFileIsSaidAtOnceAndLeavesNoLock() {
        assertThatThrownBy(() -> Recorder.open(folder, PLAN, SEAT, Clocks.SYSTEM, path -> () -> {
                    throw new AccessDeniedException(path.toString());
                }))
                .hasMessage("Cannot write answers to " + file()
                        + ": access is denied. Choose a folder that can be written, or ask for the right to write"
                        + " there.");
        open().close();
    }

    @Test
    void theFileOfAnotherSessionIsNotWritten() throws IOException {
        open().close();
        Files.writeString(file(), Files.readString(file()).replace("\"plan\":\"study\"", "\"plan\":\"other\""));
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).hasMessageContaining("belongs to the session \"other\", not to \"study\"");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileThatWasCutOffIsClosedByALineBreakBeforeTheNextLine() throws IOException {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(1)));
        }
        byte[] whole = Files.readAllBytes(file());
        for (int cut = 1; cut < 120; cut++) {
            Files.write(file(), Arrays.copyOf(whole, whole.length - cut));
            try (Recorder recorder = open()) {
                Draft draft = recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
                assertThat(draft.sketch().outlines()).hasSize(cut == 1 ? 1 : 0);
                recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(2)));
            }
            Log log = LogFile.read(file(), Expected.ANYTHING, Job.QUIET);
            assertThat(log.drafts().get("iris").sketch().outlines()).hasSize(2);
            assertThat(log.problems()).hasSize(cut == 1 ? 0 : 1);
        }
    }

    private Recorder open() {
        return Recorder.open(folder, PLAN, SEAT, new Clocks(() -> NOON, () -> seconds.get() * 1_000_000_000), Disk::to);
    }

    private Path file() {
        return folder.resolve("answers/p01.abcd.jsonl");
    }
}
