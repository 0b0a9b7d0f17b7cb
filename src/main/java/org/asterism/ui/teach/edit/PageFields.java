package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.layout.VBox;
import org.asterism.lesson.LessonPage;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.lesson.MarkupView;

/** What a page is called and says, and how that looks. */
final class PageFields extends VBox {
    private final Field title;

    PageFields(Form form) {
        title = form.line(
                        "title", text("lesson.field.title"), new Form.Part<>(LessonPage::title, LessonPage::withTitle))
                .ofPage("title");
        Field words = form.area(
                        "text", text("lesson.field.text"), 9, new Form.Part<>(LessonPage::text, LessonPage::withText))
                .ofPage("text")
                .prompt(text("lesson.field.text-example"));
        MarkupView preview = new MarkupView();
        preview.setId("edit-preview");
        form.follow(page -> preview.show(Markup.of(page.text())));
        getChildren()
                .add(new Section(
                        text("lesson.field.page"), title, words, Texts.note(text("lesson.field.text-help")), preview));
    }

    /** Where writing a page begins. */
    Field title() {
        return title;
    }
}
