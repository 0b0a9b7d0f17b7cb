package org.asterism.ui.teach.lesson;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** The lesson beside the runs: the lessons to choose from, a page, or the editor. */
public final class LessonPane extends StackPane {
    private final LessonModel lessons;
    private final ObservableBooleanValue writing;
    private final ScrollPane list;
    private final PageView page;
    private final Node editor;

    /**
     * @param editor writes a lesson, shown while {@code writing}
     * @param own what the list offers for lessons of one's own
     */
    public LessonPane(
            LessonModel lessons, Turning turning, OwnLessons own, Node editor, ObservableBooleanValue writing) {
        this.lessons = lessons;
        this.writing = writing;
        this.editor = editor;
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        list = new ScrollPane(new LessonList(lessons, own));
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().addAll("side-scroll", "edge-to-edge");
        page = new PageView(lessons, turning);
        getChildren().addAll(list, page, editor);
        lessons.openedProperty().subscribe(_ -> show());
        writing.subscribe(_ -> show());
    }

    private void show() {
        boolean read = lessons.openedProperty().get() != null;
        list.setVisible(!writing.get() && !read);
        page.setVisible(!writing.get() && read);
        editor.setVisible(writing.get());
    }
}
