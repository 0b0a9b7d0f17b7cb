package org.asterism.ui.session;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Draft;
import org.asterism.session.log.Person;
import org.asterism.session.log.Recorder;
import org.asterism.session.log.Seat;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Trial;

/** A diary on disk whose clock stands still until it is moved, and whose disk can be full. */
final class TestDiary implements Diary {
    static final String FULL = "The disk is full; make room.";

    final List<Action> actions = new ArrayList<>();
    private final Diary disk;
    private Instant now = Instant.parse("2026-05-04T10:00:00Z");
    private Duration time = Duration.ZERO;
    private boolean full;

    TestDiary(Diary disk) {
        this.disk = disk;
    }

    static TestDiary in(Path folder, Plan plan, String person) {
        return new TestDiary(Diary.of(Recorder.open(folder, plan, seat(person))));
    }

    static Seat seat(String person) {
        return new Seat(new Person(person), 0, "machine1", List.of());
    }

    /** What is kept while the disk is full waits. */
    void fill(boolean filled) {
        full = filled;
    }

    void pass(Duration passed) {
        time = time.plus(passed);
        now = now.plus(passed);
    }

    @Override
    public void begin(Trial trial, String fingerprint, Display shown) {
        time = Duration.ZERO;
        disk.begin(trial, fingerprint, shown);
        refuse();
    }

    @Override
    public Draft draft(String trial) {
        return disk.draft(trial);
    }

    @Override
    public void record(Action action) {
        actions.add(action);
        disk.record(action);
        refuse();
    }

    @Override
    public void save() {
        refuse();
        disk.save();
    }

    private void refuse() {
        if (full) {
            throw new InvalidInputException(FULL);
        }
    }

    @Override
    public List<Answer> answers() {
        return disk.answers();
    }

    @Override
    public Duration time() {
        return time;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void close() {
        disk.close();
        refuse();
    }
}
