package org.asterism.ui.teach.lesson;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** A named field of the editor that writes into the lesson and follows it. */
final class Entry extends VBox {
    private final TextInputControl input;
    private boolean following;
    private boolean writing;

    private Entry(String key, String name, TextInputControl input) {
        this.input = input;
        input.setId("edit-" + key);
        input.setAccessibleText(name);
        Label label = Texts.wrapped(name, "muted", "small");
        label.setLabelFor(input);
        getChildren().addAll(label, input);
        getStyleClass().add("lesson-entry-field");
    }

    /** A field of the lesson. */
    static Entry of(
            EditorModel model,
            String key,
            String name,
            Function<Lesson, String> get,
            BiFunction<Lesson, String, Lesson> set) {
        Entry entry = new Entry(key, name, new TextField());
        entry.bind(model, get, text -> model.change(key, lesson -> set.apply(lesson, text)));
        return entry;
    }

    /** A field of the page; {@code rows} above 1 for several lines. */
    static Entry ofPage(
            EditorModel model,
            String key,
            String name,
            int rows,
            Function<LessonPage, String> get,
            BiFunction<LessonPage, String, LessonPage> set) {
        Entry entry = new Entry(key, name, rows > 1 ? area(rows) : new TextField());
        Function<Lesson, String> value = lesson -> get.apply(lesson.pages()
                .get(Math.min(model.pageProperty().get(), lesson.pages().size() - 1)));
        entry.bind(model, value, text -> model.changePage(key, page -> set.apply(page, text)));
        return entry;
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    TextInputControl input() {
        return input;
    }

    private void bind(EditorModel model, Function<Lesson, String> get, Consumer<String> write) {
        input.textProperty().subscribe((_, text) -> {
            if (!following) {
                writing = true;
                write.accept(text);
                writing = false;
            }
        });
        model.lessonProperty().subscribe(_ -> follow(model.lessonProperty().get(), get));
        model.pageProperty().subscribe(_ -> follow(model.lessonProperty().get(), get));
    }

    private void follow(@Nullable Lesson lesson, Function<Lesson, String> get) {
        String value = lesson == null ? "" : get.apply(lesson);
        if (!writing && !value.equals(input.getText())) {
            following = true;
            input.setText(value);
            following = false;
        }
    }
}
