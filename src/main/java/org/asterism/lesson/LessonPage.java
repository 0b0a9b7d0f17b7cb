package org.asterism.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a lesson.
 *
 * @param text paragraphs in the markup of {@code lesson.text}: emphasis, lists, code, and formulas between dollar signs
 * @param exhibit what is put before the class, null where what was there stays
 * @param question what is asked before the run is shown, null for nothing
 * @param checks what the reader is to reach by changing parameters; each is ticked when it holds
 */
public record LessonPage(
        String title,
        String text,
        @Nullable Exhibit exhibit,
        @Nullable Question question,
        List<Check> checks) {
    public LessonPage {
        checks = List.copyOf(checks);
    }

    public LessonPage withTitle(String other) {
        return new LessonPage(other, text, exhibit, question, checks);
    }

    public LessonPage withText(String other) {
        return new LessonPage(title, other, exhibit, question, checks);
    }

    public LessonPage withExhibit(@Nullable Exhibit other) {
        return new LessonPage(title, text, other, question, checks);
    }

    public LessonPage withQuestion(@Nullable Question other) {
        return new LessonPage(title, text, exhibit, other, checks);
    }

    public LessonPage withChecks(List<Check> others) {
        return new LessonPage(title, text, exhibit, question, others);
    }
}
