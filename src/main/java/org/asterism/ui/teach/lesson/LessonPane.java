package org.asterism.ui.teach.lesson;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.asterism.geometry.Bounds;
import org.asterism.lesson.Lesson;
import org.asterism.ui.teach.play.StageModel;
import org.jspecify.annotations.Nullable;

/** The lesson beside the runs: the lessons to choose from, a page, or the editor. */
public final class LessonPane extends StackPane {
    private final LessonModel lessons;
    private final EditorModel editor;
    private final ScrollPane list;
    private final PageView page;
    private final EditorView writing;

    /** @param camera what is seen of the plane now; null for all of it */
    public LessonPane(
            LessonModel lessons,
            EditorModel editor,
            StageModel stage,
            Supplier<@Nullable Bounds> camera,
            LessonFiles files,
            Turning turning) {
        this.lessons = lessons;
        this.editor = editor;
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        list = new ScrollPane(new LessonList(lessons, files, editor::begin));
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().addAll("side-scroll", "edge-to-edge");
        page = new PageView(lessons, turning);
        writing = new EditorView(editor, stage, camera, files, this::read);
        getChildren().addAll(list, page, writing);
        lessons.openedProperty().subscribe(_ -> show());
        editor.lessonProperty().subscribe(_ -> show());
    }

    /** Leaves the editor for the page that was written, read as it is now. */
    private void read() {
        Lesson lesson = editor.lessonProperty().get();
        Path file = editor.fileProperty().get();
        if (lesson != null && file != null && editor.problemsProperty().get().isEmpty()) {
            lessons.reopen(
                    new Opened(file, lesson, false), editor.pageProperty().get());
        }
        editor.close();
    }

    private void show() {
        boolean edited = editor.lessonProperty().get() != null;
        boolean read = lessons.openedProperty().get() != null;
        list.setVisible(!edited && !read);
        page.setVisible(!edited && read);
        writing.setVisible(edited);
    }
}
