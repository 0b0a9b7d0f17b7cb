package org.asterism.ui.teach.edit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.asterism.lesson.Lesson;
import org.asterism.lesson.LessonPage;

/** Makes the fields of the editor: what is typed changes the lesson, and what changes the lesson changes the fields. */
final class Form {
    private final EditorModel model;

    Form(EditorModel model) {
        this.model = model;
    }

    EditorModel model() {
        return model;
    }

    /** A part of the page and how it is changed. */
    record Part<T>(Function<LessonPage, T> get, BiFunction<LessonPage, T, LessonPage> set) {}

    /** A line about the lesson. */
    Field fact(String id, String name, Function<Lesson, String> get, BiFunction<Lesson, String, Lesson> set) {
        TextField input = new TextField();
        bind(input.textProperty(), get, text -> model.change(id, lesson -> set.apply(lesson, text)));
        return Field.below(id, name, input);
    }

    Field line(String id, String name, Part<String> part) {
        TextField input = new TextField();
        bind(id, input.textProperty(), part);
        return Field.below(id, name, input);
    }

    /** A line for few letters, beside its name. */
    Field brief(String id, String name, Part<String> part) {
        TextField input = new TextField();
        bind(id, input.textProperty(), part);
        return Field.beside(id, name, input);
    }

    /** Several lines. */
    Field area(String id, String name, int rows, Part<String> part) {
        TextArea input = new TextArea();
        input.setWrapText(true);
        input.setPrefRowCount(rows);
        bind(id, input.textProperty(), part);
        return Field.below(id, name, input);
    }

    <T> Field choice(String id, String name, List<T> choices, Function<T, String> words, Part<T> part) {
        return Field.below(id, name, combo(choices, words, part));
    }

    /** A choice beside its name. */
    <T> Field briefChoice(String id, String name, List<T> choices, Function<T, String> words, Part<T> part) {
        return Field.beside(id, name, combo(choices, words, part));
    }

    private <T> ComboBox<T> combo(List<T> choices, Function<T, String> words, Part<T> part) {
        ComboBox<T> combo = new ComboBox<>();
        combo.getItems().setAll(choices);
        combo.setConverter(new Words<>(words));
        combo.setVisibleRowCount(Math.min(choices.size(), 14));
        bind("", combo.valueProperty(), part);
        return combo;
    }

    Field tick(String id, String name, Part<Boolean> part) {
        CheckBox box = new CheckBox();
        bind("", box.selectedProperty(), part);
        return Field.ticked(id, name, box);
    }

    /** Calls back with the page that is written now, and whenever it changes. */
    void follow(Consumer<LessonPage> shown) {
        model.lessonProperty().subscribe(_ -> model.current().ifPresent(shown));
        model.pageProperty().subscribe(_ -> model.current().ifPresent(shown));
    }

    private <T> void bind(String id, Property<T> shown, Part<T> part) {
        Function<Lesson, T> get = lesson -> part.get.apply(lesson.pages()
                .get(Math.min(model.pageProperty().get(), lesson.pages().size() - 1)));
        bind(shown, get, value -> model.changePage(id, page -> part.set.apply(page, value)));
    }

    private <T> void bind(Property<T> shown, Function<Lesson, T> get, Consumer<T> write) {
        Follower<T> follower = new Follower<>(shown, get, write);
        shown.subscribe((_, now) -> follower.write(now));
        model.lessonProperty().subscribe(lesson -> follower.follow(lesson));
        model.pageProperty()
                .subscribe(_ -> follower.follow(model.lessonProperty().get()));
    }
}
