package org.asterism.ui.teach.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.asterism.lesson.Lesson;

/** What a lesson was before, and what was undone; typing in one field is one step. */
final class Steps {
    private static final int MOST = 200;

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private String field = "";

    /** A lesson with the page that was written. */
    record Step(Lesson lesson, int page) {}

    void clear() {
        past.clear();
        future.clear();
        pause();
    }

    /** The next change is a step of its own, also in the same field. */
    void pause() {
        field = "";
    }

    /**
     * Keeps what was before a change.
     *
     * @param of names the field, empty for a change that is undone alone
     */
    void remember(Step before, String of) {
        String now = of.isEmpty() ? "" : of + before.page;
        if (now.isEmpty() || !now.equals(field)) {
            past.push(before);
        }
        if (past.size() > MOST) {
            past.removeLast();
        }
        future.clear();
        field = now;
    }

    Optional<Step> undo(Step now) {
        return go(now, past, future);
    }

    Optional<Step> redo(Step now) {
        return go(now, future, past);
    }

    private Optional<Step> go(Step now, Deque<Step> from, Deque<Step> to) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        pause();
        return Optional.of(from.pop());
    }
}
