package org.asterism.ui.teach.edit;

import java.text.Normalizer;
import java.util.Locale;
import org.asterism.lesson.Lesson;

/** A lesson with one of its facts changed. */
final class LessonFacts {
    private static final int LONGEST_ID = 64;
    private static final String UNNAMED = "my-lesson";

    private LessonFacts() {}

    static Lesson id(Lesson lesson, String id) {
        return of(lesson, id, lesson.title(), lesson.summary(), lesson.minutes());
    }

    /** The id goes with the title until somebody writes another. */
    static Lesson title(Lesson lesson, String title) {
        String id = lesson.id().equals(idOf(lesson.title())) ? idOf(title) : lesson.id();
        return of(lesson, id, title, lesson.summary(), lesson.minutes());
    }

    private static String idOf(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = letters.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST_ID));
        String id = cut.replaceAll("^-|-$", "");
        return id.isEmpty() ? UNNAMED : id;
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
