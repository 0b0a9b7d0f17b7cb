package org.asterism.ui.teach.lesson;

import org.asterism.lesson.Lesson;

/** A lesson with one of its facts changed. */
final class LessonFacts {
    private LessonFacts() {}

    static Lesson id(Lesson lesson, String id) {
        return of(lesson, id, lesson.title(), lesson.summary(), lesson.minutes());
    }

    static Lesson title(Lesson lesson, String title) {
        return of(lesson, lesson.id(), title, lesson.summary(), lesson.minutes());
    }

    static Lesson summary(Lesson lesson, String summary) {
        return of(lesson, lesson.id(), lesson.title(), summary, lesson.minutes());
    }

    static Lesson author(Lesson lesson, String author) {
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.summary(),
                author,
                lesson.level(),
                lesson.minutes(),
                lesson.pages());
    }

    static Lesson level(Lesson lesson, String level) {
        return new Lesson(
                lesson.id(),
                lesson.title(),
                lesson.summary(),
                lesson.author(),
                level,
                lesson.minutes(),
                lesson.pages());
    }

    /** Words that are no number are 0, which the list of problems then says. */
    static Lesson minutes(Lesson lesson, String minutes) {
        int number = minutes.strip().matches("\\d{1,4}") ? Integer.parseInt(minutes.strip()) : 0;
        return of(lesson, lesson.id(), lesson.title(), lesson.summary(), number);
    }

    private static Lesson of(Lesson lesson, String id, String title, String summary, int minutes) {
        return new Lesson(id, title, summary, lesson.author(), lesson.level(), minutes, lesson.pages());
    }
}
