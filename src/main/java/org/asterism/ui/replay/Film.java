package org.asterism.ui.replay;

import java.util.Optional;
import org.asterism.data.Scatter;
import org.asterism.session.log.Action;
import org.asterism.session.log.Replay;

/**
 * How an answer of a person came about, and the plot that it is to.
 *
 * @param title of the plot
 * @param plot as it is in its file
 */
record Film(String person, String title, Scatter plot, Replay replay) {

    int size() {
        return replay.moments().size();
    }

    Replay.Moment moment(int index) {
        return replay.moments().get(index);
    }

    /** How long it takes, milliseconds. */
    double length() {
        return replay.length().toMillis();
    }

    /** The last moment until a time in milliseconds, -1 before the first. */
    int at(double millis) {
        int last = -1;
        while (last + 1 < size() && moment(last + 1).since().toMillis() <= millis) {
            last++;
        }
        return last;
    }

    /** How the plot was shown at a moment; empty before it was. */
    Optional<Action.Begun> shown(int index) {
        for (int i = Math.min(index, size() - 1); i >= 0; i--) {
            if (moment(i).what() instanceof Action.Begun begun) {
                return Optional.of(begun);
            }
        }
        return Optional.empty();
    }
}
