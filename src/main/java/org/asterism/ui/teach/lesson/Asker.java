package org.asterism.ui.teach.lesson;

import org.asterism.lesson.Question;

/** Puts the questions that are answered on the plot. */
public interface Asker {
    /** Asks nobody. */
    Asker NOBODY = new Asker() {
        @Override
        public void ask(String lesson, int page, Question question) {}

        @Override
        public void leave() {}
    };

    /**
     * Conceals the runs until somebody answered.
     *
     * @param page from 1
     */
    void ask(String lesson, int page, Question question);

    /**
     * Takes a question whose runs stay in sight: one with options, which is answered in the lesson, or one answered before.
     *
     * @param page from 1
     * @param chosen the option chosen before, from 0; -1 for none
     */
    default void pose(String lesson, int page, Question question, int chosen) {}

    /** Takes the option that was chosen in the lesson, from 0. */
    default void choose(int option) {}

    /** Asks nothing any more. */
    void leave();
}
