package org.asterism.session.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asterism.annotation.outline.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come, action by action.
 *
 * <p>A trial that is begun again goes on with what was said of it before, unless its plot is another one now.
 */
final class Course {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> fingerprints = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private Action.@Nullable Begun current;
    private volatile Stopwatch watch = Stopwatch.IDLE;

    void apply(Entry entry) {
        long now = entry.millis();
        switch (entry.action()) {
            case Action.Begun begun -> begin(begun, now);
            case Action.Answered answered -> answer(answered.answer());
            case Action.Sat _ -> leave(now);
            case Action.Paused _ -> watch = watch.paused(now);
            case Action.Resumed _ -> watch = watch.resumed(now);
            default -> change(entry.action());
        }
    }

    /** The trial that is not finished, if there is one. */
    Action.@Nullable Begun current() {
        return current;
    }

    /** What is outlined in it. */
    Sketch sketch() {
        return current == null ? Sketch.EMPTY : draft(current.trial()).sketch();
    }

    Draft draft(String trial) {
        return drafts.getOrDefault(trial, Draft.EMPTY);
    }

    /** What was said of a trial on a plot of a fingerprint. */
    Draft draft(String trial, String fingerprint) {
        return fingerprint.equals(fingerprints.get(trial)) ? draft(trial) : Draft.EMPTY;
    }

    /** What was said of each trial, by its id. */
    Map<String, Draft> drafts() {
        return new LinkedHashMap<>(drafts);
    }

    /** The last answer to each trial, in the order of the answers. */
    List<Answer> answers() {
        return new ArrayList<>(answers.values());
    }

    Duration time(long now) {
        return Duration.ofMillis(watch.at(now));
    }

    /** Lays the trial that is not finished aside. */
    void leave(long now) {
        if (current != null) {
            drafts.put(current.trial(), draft(current.trial()).withTime(time(now)));
        }
        current = null;
        watch = Stopwatch.IDLE;
    }

    private void begin(Action.Begun begun, long now) {
        leave(now);
        if (!begun.fingerprint().equals(fingerprints.put(begun.trial(), begun.fingerprint()))) {
            drafts.put(begun.trial(), begun.start());
        }
        current = begun;
        watch = new Stopwatch(draft(begun.trial()).time().toMillis(), now, true);
    }

    private void answer(Answer answer) {
        answers.remove(answer.trial());
        answers.put(answer.trial(), answer);
        drafts.put(answer.trial(), Draft.of(answer));
        fingerprints.put(answer.trial(), answer.fingerprint());
        current = null;
        watch = Stopwatch.IDLE;
    }

    private void change(Action action) {
        if (current != null) {
            drafts.put(current.trial(), draft(current.trial()).after(action));
        }
    }
}
