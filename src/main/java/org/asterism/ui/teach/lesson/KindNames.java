package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The kinds of questions by name. */
final class KindNames extends StringConverter<QuestionText.Kind> {
    @Override
    public String toString(QuestionText.@Nullable Kind kind) {
        return switch (kind) {
            case null -> "";
            case NONE -> text("lesson.kind.none");
            case CHOICE -> text("lesson.kind.choice");
            case COUNT -> text("lesson.kind.count");
            case OUTLINES -> text("lesson.kind.outlines");
            case PLACES -> text("lesson.kind.places");
        };
    }

    @Override
    public QuestionText.Kind fromString(String name) {
        return QuestionText.Kind.NONE;
    }
}
