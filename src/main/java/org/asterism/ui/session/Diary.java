package org.asterism.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.asterism.session.log.Action;
import org.asterism.session.log.Answer;
import org.asterism.session.log.Draft;
import org.asterism.session.log.Recorder;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Trial;

/**
 * What keeps all that a person does. Where it cannot, an {@link org.asterism.parameter.InvalidInputException} says so, and
 * what was to be kept waits for the next call.
 */
interface Diary {
    void begin(Trial trial, String fingerprint, Display shown);

    /** What was said of a trial so far. */
    Draft draft(String trial);

    void record(Action action);

    /** Keeps what still waits. */
    void save();

    /** The last answer to each trial. */
    List<Answer> answers();

    /** At work on the trial so far, without pauses. */
    Duration time();

    Instant now();

    void close();

    static Diary of(Recorder recorder) {
        return new Diary() {
            @Override
            public void begin(Trial trial, String fingerprint, Display shown) {
                recorder.begin(trial, fingerprint, shown);
            }

            @Override
            public Draft draft(String trial) {
                return recorder.draft(trial);
            }

            @Override
            public void record(Action action) {
                recorder.record(action);
            }

            @Override
            public void save() {
                recorder.save();
            }

            @Override
            public List<Answer> answers() {
                return recorder.answers();
            }

            @Override
            public Duration time() {
                return recorder.time();
            }

            @Override
            public Instant now() {
                return recorder.now();
            }

            @Override
            public void close() {
                recorder.close();
            }
        };
    }
}
