package org.asterism.ui.teach.edit;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Lesson;
import org.asterism.ui.teach.lesson.LessonFiles;
import org.jspecify.annotations.Nullable;

/** Writes a lesson beside the stage: every part of its file as a field. */
public final class EditorView extends BorderPane {
    private final EditorModel model;
    private final LessonFiles files;
    private final PageFields page;
    private final ScrollPane scroll = new ScrollPane();
    private final Saves saving = new Saves();

    /**
     * @param camera what is seen of the plane now; null for all of it
     * @param done leaves the editor
     */
    public EditorView(
            EditorModel model, TrialModel trial, Supplier<@Nullable Bounds> camera, LessonFiles files, Runnable done) {
        this.model = model;
        this.files = files;
        Form form = new Form(model);
        page = new PageFields(form);
        VBox fields = new VBox(
                page,
                new QuestionFields(form),
                new ExhibitFields(form, trial, camera, files),
                new ChecksFields(form, trial),
                new FactFields(form));
        fields.getStyleClass().add("lesson-form");
        setTop(new EditorHeader(model, saving, done));
        setCenter(scrolled(new VBox(new ProblemsView(model, fields), fields)));
        model.pageProperty().subscribe(_ -> scroll.setVvalue(0));
        model.writing().subscribe(this::begin);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ScrollPane scrolled(VBox content) {
        content.getStyleClass().add("lesson-page");
        scroll.setContent(content);
        scroll.setId("edit-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        return scroll;
    }

    /** Writing begins with the title of the page. */
    private void begin(boolean writing) {
        if (writing) {
            scroll.setVvalue(0);
            Platform.runLater(page.title()::focus);
        }
    }

    private final class Saves implements EditorHeader.Saving {
        @Override
        public void save() {
            Path file = model.fileProperty().get();
            if (file == null) {
                saveAs();
            } else {
                model.save(file);
            }
        }

        @Override
        public void saveAs() {
            Lesson lesson = model.lessonProperty().get();
            if (lesson != null) {
                files.save(lesson.id() + ".json").ifPresent(model::save);
            }
        }
    }

    /** Undo is that of the lesson, not of the field. */
    private void key(KeyEvent event) {
        if (event.isShortcutDown() && perform(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean perform(KeyCode code, boolean shift) {
        @Nullable
        Runnable wanted = switch (code) {
            case Z -> shift ? model::redo : model::undo;
            case Y -> model::redo;
            case S -> shift ? saving::saveAs : saving::save;
            case PAGE_UP -> () -> page(shift, -1);
            case PAGE_DOWN -> () -> page(shift, 1);
            case ENTER -> this::addPage;
            default -> null;
        };
        if (wanted != null) {
            wanted.run();
        }
        return wanted != null;
    }

    private void addPage() {
        model.addPage();
        page.title().focus();
    }

    private void page(boolean move, int by) {
        if (move) {
            model.movePage(by);
        } else {
            model.turn(model.pageProperty().get() + by);
        }
    }
}
