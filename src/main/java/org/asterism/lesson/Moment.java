package org.asterism.lesson;

import java.util.List;
import org.asterism.lesson.play.Event;
import org.asterism.lesson.play.EventKind;

/** A place in a run. */
public sealed interface Moment {
    /** Before anything happened. */
    record Start() implements Moment {}

    /** The result. */
    record End() implements Moment {}

    /** A step by its number; the first is 0, numbers above the last are the last. */
    record At(int step) implements Moment {}

    /** The first event of a kind; the end of a run that has none. */
    record On(EventKind kind) implements Moment {}

    /** The number of the step, 0 to {@code last}. */
    default int in(List<Event> events, int last) {
        return switch (this) {
            case Start _ -> 0;
            case End _ -> last;
            case At at -> Math.clamp(at.step, 0, last);
            case On on ->
                events.stream()
                        .filter(event -> event.kind() == on.kind)
                        .mapToInt(Event::step)
                        .findFirst()
                        .orElse(last);
        };
    }
}
