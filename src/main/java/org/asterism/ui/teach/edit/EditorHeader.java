package org.asterism.ui.teach.edit;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Lesson;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What is written and whether it is saved; what can be done with the file, and with the page. */
final class EditorHeader extends VBox {
    private final EditorModel model;
    private final Label title = Texts.wrapped("", "strong");
    private final Label state = Texts.wrapped("", "muted", "small");
    private final Label place = Texts.text("", "strong");

    EditorHeader(EditorModel model, Saving saving, Runnable done) {
        this.model = model;
        title.setId("edit-heading");
        state.setId("edit-state");
        place.setId("edit-place");
        getStyleClass().add("lesson-tools");
        getChildren().addAll(heading(done), file(saving), pages());
        model.lessonProperty().subscribe(_ -> show());
        model.savedProperty().subscribe(_ -> show());
        model.fileProperty().subscribe(_ -> show());
        model.pageProperty().subscribe(_ -> show());
    }

    private HBox heading(Runnable done) {
        VBox words = new VBox(title, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = button("edit-read", text("lesson.read"), done);
        close.setMinWidth(USE_PREF_SIZE);
        return new HBox(8, words, close);
    }

    private FlowPane file(Saving saving) {
        return new FlowPane(
                4,
                4,
                button("edit-save", text("lesson.save"), saving::save),
                button("edit-save-as", text("lesson.save-as"), saving::saveAs),
                icon("edit-undo", MaterialDesignU.UNDO, keyed(text("lesson.undo"), "Shortcut+Z"), model::undo),
                icon("edit-redo", MaterialDesignR.REDO, keyed(text("lesson.redo"), "Shortcut+Y"), model::redo));
    }

    private FlowPane pages() {
        FlowPane pages = new FlowPane(
                icon(
                        "edit-page-before",
                        MaterialDesignC.CHEVRON_LEFT,
                        keyed(text("lesson.page-before"), "Shortcut+Page Up"),
                        () -> turn(-1)),
                place,
                icon(
                        "edit-page-after",
                        MaterialDesignC.CHEVRON_RIGHT,
                        keyed(text("lesson.page-after"), "Shortcut+Page Down"),
                        () -> turn(1)),
                icon(
                        "edit-add",
                        MaterialDesignP.PLUS,
                        keyed(text("lesson.add-page"), "Shortcut+Enter"),
                        model::addPage),
                icon("edit-copy", MaterialDesignC.CONTENT_DUPLICATE, text("lesson.copy-page"), model::duplicatePage),
                icon(
                        "edit-up",
                        MaterialDesignA.ARROW_UP,
                        keyed(text("lesson.page-up"), "Shortcut+Shift+Page Up"),
                        () -> model.movePage(-1)),
                icon(
                        "edit-down",
                        MaterialDesignA.ARROW_DOWN,
                        keyed(text("lesson.page-down"), "Shortcut+Shift+Page Down"),
                        () -> model.movePage(1)),
                icon("edit-delete", MaterialDesignD.DELETE_OUTLINE, text("lesson.delete-page"), model::removePage));
        pages.getStyleClass().add("lesson-pages");
        return pages;
    }

    /** With its key, which {@link EditorView} hears. */
    private static String keyed(String name, String key) {
        return text("window.with-key", name, KeyText.of(KeyCombination.valueOf(key)));
    }

    private static Button icon(String id, Ikon ikon, String name, Runnable run) {
        Button button = Icons.button(ikon, name, run);
        button.setId(id);
        return button;
    }

    private static Button button(String id, String name, Runnable run) {
        Button button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void turn(int by) {
        model.turn(model.pageProperty().get() + by);
    }

    private void show() {
        Lesson lesson = model.lessonProperty().get();
        if (lesson != null) {
            title.setText(text("lesson.editing", EditorModel.name(lesson)));
            state.setText(state(lesson));
            int pages = lesson.pages().size();
            int at = Math.min(model.pageProperty().get(), pages - 1);
            place.setText(text("lesson.page-of", at + 1, pages));
            enable("#edit-page-before", at > 0);
            enable("#edit-up", at > 0);
            enable("#edit-page-after", at < pages - 1);
            enable("#edit-down", at < pages - 1);
        }
    }

    private void enable(String button, boolean possible) {
        lookup(button).setDisable(!possible);
    }

    private String state(Lesson lesson) {
        @Nullable Path file = model.fileProperty().get();
        if (file == null) {
            return text("lesson.state.draft");
        }
        return lesson.equals(model.savedProperty().get())
                ? text("lesson.state.saved", file.getFileName())
                : text("lesson.state.changed", file.getFileName());
    }

    /** What the buttons and the keys do with the file. */
    interface Saving {
        void save();

        void saveAs();
    }
}
