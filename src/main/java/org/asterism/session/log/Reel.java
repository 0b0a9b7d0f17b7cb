package org.asterism.session.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Bounds;

/** Collects the moments of one trial out of all that a person did. */
final class Reel {
    /** The most moments; after them only what changes the answer is kept, and at twice as many nothing. */
    static final int MOST = 20_000;

    private final String trial;
    private final List<Replay.Moment> moments = new ArrayList<>();
    private Optional<Bounds> window = Optional.empty();
    private String tool = "";
    private boolean running;
    private long before;
    private long since;

    Reel(String trial) {
        this.trial = trial;
    }

    List<Replay.Moment> moments() {
        return moments;
    }

    void see(Entry entry, Sketch sketch) {
        switch (entry.action()) {
            case Action.Begun begun -> begin(begun, entry, sketch);
            case Action.Sat _ -> stop(entry);
            case Action.Answered answered -> {
                add(entry, answered.answer().sketch());
                stop(entry);
            }
            default -> {
                follow(entry.action());
                add(entry, sketch);
            }
        }
    }

    private void begin(Action.Begun begun, Entry entry, Sketch sketch) {
        stop(entry);
        if (begun.trial().equals(trial)) {
            running = true;
            since = entry.millis();
            window = Optional.empty();
            add(entry, sketch);
        }
    }

    private void stop(Entry entry) {
        if (running) {
            before += entry.millis() - since;
            running = false;
        }
    }

    private void follow(Action action) {
        if (action instanceof Action.Viewed viewed) {
            window = Optional.of(viewed.window());
        } else if (action instanceof Action.Took took) {
            tool = took.tool();
        }
    }

    private void add(Entry entry, Sketch sketch) {
        int most = entry.action().lasting() ? 2 * MOST : MOST;
        if (running && moments.size() < most) {
            Duration time = Duration.ofMillis(before + entry.millis() - since);
            moments.add(new Replay.Moment(time, entry.action(), sketch, window, tool));
        }
    }
}
