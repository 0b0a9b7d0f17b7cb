package org.asterism.lesson.play;

import java.util.List;
import java.util.Optional;

/** Which step of one run is like a step of another, for runs that share no steps. */
public final class Correspondence {
    private Correspondence() {}

    /**
     * The same event where the step has one that the other run has too; else the last for the last, and the same share of the
     * way for all others.
     *
     * @param last the last step of the run that {@code step} belongs to
     * @param otherLast the last step of the other
     */
    public static int step(int step, int last, List<Event> events, int otherLast, List<Event> others) {
        Optional<Event> same = events.stream()
                .filter(event -> event.step() == step)
                .flatMap(event -> others.stream().filter(other -> other.kind() == event.kind()))
                .findFirst();
        return same.map(Event::step)
                .orElseGet(() -> last == 0 ? 0 : Math.toIntExact(Math.round((double) step / last * otherLast)));
    }
}
