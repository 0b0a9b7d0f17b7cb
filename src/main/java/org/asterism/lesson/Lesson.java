package org.asterism.lesson;

import java.util.List;

/**
 * A lesson: pages that are read in order, each with something to look at, to predict or to do.
 *
 * @param id names it in files of answers: lower-case letters, digits and hyphens
 * @param minutes about how long it takes
 * @param level for whom it is, in a few words such as "First course"
 * @param pages at least one
 */
public record Lesson(
        String id, String title, String summary, String author, String level, int minutes, List<LessonPage> pages) {
    public Lesson {
        pages = List.copyOf(pages);
    }

    public Lesson withPages(List<LessonPage> others) {
        return new Lesson(id, title, summary, author, level, minutes, others);
    }
}
