package org.asterism.ui.session;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.asterism.parameter.InvalidInputException;
import org.asterism.session.log.Action;

/** Keeps what the person does, and says when that was last done, or why it cannot be done now. */
final class Keeping {
    private final Diary diary;
    private final ReadOnlyObjectWrapper<State> state;

    /**
     * How it stands.
     *
     * @param at when something was kept last
     * @param problem what is wrong and what to do; empty while all is kept
     */
    record State(Instant at, String problem) {
        boolean kept() {
            return problem.isEmpty();
        }
    }

    Keeping(Diary diary) {
        this.diary = diary;
        state = new ReadOnlyObjectWrapper<>(this, "state", new State(diary.now(), ""));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Keeps an action; says whether all is kept now. */
    boolean keep(Action action) {
        return attempt(() -> diary.record(action));
    }

    /** Keeps what could not be kept before; says whether all is kept now. */
    boolean save() {
        return state.get().kept() || attempt(diary::save);
    }

    boolean attempt(Runnable keeping) {
        try {
            keeping.run();
            state.set(new State(diary.now(), ""));
        } catch (InvalidInputException e) {
            state.set(new State(state.get().at(), String.valueOf(e.getMessage())));
        }
        return state.get().kept();
    }
}
