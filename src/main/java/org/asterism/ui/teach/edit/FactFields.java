package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.layout.VBox;
import org.asterism.lesson.Lesson;
import org.asterism.ui.control.Section;

/** What there is to say of the lesson as a whole. */
final class FactFields extends VBox {
    FactFields(Form form) {
        getChildren()
                .add(new Section(
                        text("lesson.field.lesson"),
                        form.fact("lesson-title", text("lesson.field.lesson-title"), Lesson::title, LessonFacts::title)
                                .of("title"),
                        form.fact("summary", text("lesson.field.summary"), Lesson::summary, LessonFacts::summary)
                                .of("summary"),
                        form.fact("author", text("lesson.field.author"), Lesson::author, LessonFacts::author)
                                .of("author"),
                        form.fact("level", text("lesson.field.level"), Lesson::level, LessonFacts::level)
                                .of("level"),
                        form.fact("id", text("lesson.field.id"), Lesson::id, LessonFacts::id)
                                .of("id"),
                        form.fact("minutes", text("lesson.field.minutes"), FactFields::minutes, LessonFacts::minutes)
                                .of("minutes")));
    }

    private static String minutes(Lesson lesson) {
        return Integer.toString(lesson.minutes());
    }
}
