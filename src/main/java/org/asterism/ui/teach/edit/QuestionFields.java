package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Section;

/** What a page asks. */
final class QuestionFields extends VBox {
    private final ObjectProperty<QuestionText.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", QuestionText.Kind.NONE);

    QuestionFields(Form form) {
        form.follow(page -> kind.set(QuestionText.of(page.question()).kind()));
        BooleanBinding asked = kind.isNotEqualTo(QuestionText.Kind.NONE);
        getChildren()
                .add(new Section(
                        text("lesson.question"),
                        kind(form),
                        ask(form, asked),
                        options(form),
                        places(form),
                        why(form, asked)));
    }

    private static Field kind(Form form) {
        return form.choice(
                        "kind",
                        text("lesson.field.kind"),
                        List.of(QuestionText.Kind.values()),
                        QuestionText.Kind::words,
                        part(QuestionText::kind, QuestionText::withKind))
                .ofPage("question");
    }

    private static Field ask(Form form, BooleanBinding asked) {
        return form.area("ask", text("lesson.field.ask"), 2, part(QuestionText::ask, QuestionText::withAsk))
                .ofPage("question.choice", "question.count", "question.outlines", "question.places")
                .shownWhile(asked);
    }

    private Field options(Form form) {
        return form.area(
                        "options",
                        text("lesson.field.options"),
                        3,
                        part(QuestionText::options, QuestionText::withOptions))
                .ofPage("question.options", "question.answer")
                .shownWhile(kind.isEqualTo(QuestionText.Kind.CHOICE));
    }

    private Field places(Form form) {
        Form.Part<String> number = part(question -> Integer.toString(question.places()), QuestionText::withPlaces);
        return form.brief("places", text("lesson.field.places"), number)
                .ofPage("question.number")
                .shownWhile(Bindings.equal(kind, QuestionText.Kind.PLACES));
    }

    private static Field why(Form form, BooleanBinding asked) {
        return form.area("why", text("lesson.field.why"), 2, part(QuestionText::why, QuestionText::withWhy))
                .ofPage("question.why")
                .shownWhile(asked);
    }

    private static <T> Form.Part<T> part(Function<QuestionText, T> get, BiFunction<QuestionText, T, QuestionText> set) {
        return new Form.Part<>(
                page -> get.apply(QuestionText.of(page.question())),
                (page, value) -> page.withQuestion(
                        set.apply(QuestionText.of(page.question()), value).question()));
    }
}
