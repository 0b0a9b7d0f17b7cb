package org.asterism.session.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final Plan PLAN = Examples.plan(Examples.IRIS);
    private static final Seat SEAT = Examples.seat("p01", 0, "abcd");
    private static final long PLENTY = 1 << 20;

    @TempDir
    Path folder;

    private Path file;
    private TightDisk disk;

    @BeforeEach
    void place() {
        file = SEAT.file(folder);
        disk = new TightDisk(file, PLENTY);
    }

    @Test
    void aFullDiskIsSaidAndWhatWasSavedBeforeStays() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            draw(recorder, 1);
            disk.setRoom(20);

            assertThatThrownBy(() -> draw(recorder, 2))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("What you did last could not be saved in " + file + ": No space left on device. Nothing"
                            + " saved before is lost; mend this, such as by making room on the disk, then go on.");
            assertThat(read().drafts().get("iris").sketch().outlines()).hasSize(1);
            disk.setRoom(PLENTY);
        }
    }

    @Test
    void afterAnyByteOfALineTheDiskMayBeFullAndRecordingGoesOn() throws IOException {
        long line = 0;
        for (long room = 0; room <= line; room++) {
            disk.setRoom(PLENTY);
            try (Recorder recorder = open()) {
                recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
                draw(recorder, 1);
                long before = Files.size(file);
                disk.setRoom(room);
                boolean saved = saves(() -> draw(recorder, 2));
                disk.setRoom(PLENTY);
                draw(recorder, 3);
                recorder.answer(Examples.answer(Examples.IRIS, "f1", Examples.squares(3)));
                line = saved ? line : room + 1;
                assertThat(saved).isEqualTo(room >= line);
                assertThat(Files.size(file)).isGreaterThan(before);
            }
            Log log = read();
            assertThat(log.answers()).hasSize(1);
            assertThat(log.drafts().get("iris").sketch().outlines()).hasSize(3);
            assertThat(log.problems())
                    .hasSizeLessThan(2)
                    .allSatisfy(problem -> assertThat(problem).contains("is left out: it is cut off"));
            Files.delete(file);
        }
        assertThat(line).isGreaterThan(100);
    }

    @Test
    void aStrokeThatWasNotForcedToTheDiskIsWrittenAgain() {
        try (Recorder recorder = open()) {
            recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
            disk.setForces(false);
            assertThatThrownBy(() -> draw(recorder, 1)).hasMessageContaining("Input/output error");
            assertThatThrownBy(recorder::save).hasMessageContaining("Input/output error");
            disk.setForces(true);
            recorder.save();
        }
        Log log = read();
        assertThat(log.problems()).isEmpty();
        assertThat(log.drafts().get("iris").sketch().outlines()).hasSize(1);
    }

    @Test
    void aDiskThatStaysFullLosesOnlyWhatItSaid() {
        Recorder recorder = open();
        recorder.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY);
        draw(recorder, 1);
        disk.setRoom(30);
        assertThatThrownBy(() -> draw(recorder, 2)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(recorder::close).isInstanceOf(InvalidInputException.class);

        disk.setRoom(PLENTY);
        try (Recorder next = open()) {
            assertThat(next.unfinished()).contains("iris");
            assertThat(next.begin(Examples.trial(Examples.IRIS), "f1", Display.STUDY)
                            .sketch()
                            .outlines())
                    .hasSize(1);
        }
    }

    @Test
    void theSystemsOwnFullDiskIsSaidToo() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(full).as("this system has a disk that is always full").exists();
        try (Journal journal = new Journal(() -> Disk.to(full).open())) {
            journal.add(new byte[] {'x', '\n'});
            assertThatThrownBy(journal::save).isInstanceOf(IOException.class).hasMessageContaining("No space left");
        }
    }

    private static boolean saves(Runnable action) {
        try {
            action.run();
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static void draw(Recorder recorder, int squares) {
        recorder.record(new Action.Drew(Action.Cause.EDIT, Examples.squares(squares)));
    }

    private Log read() {
        return LogFile.read(file, Expected.ANYTHING, Job.QUIET);
    }

    private Recorder open() {
        return Recorder.open(folder, PLAN, SEAT, Clocks.SYSTEM, _ -> disk);
    }
}
