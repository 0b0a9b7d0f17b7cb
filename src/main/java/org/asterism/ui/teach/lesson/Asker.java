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

    /** Asks nothing any more. */
    void leave();
}
