package org.asterism.ui.teach.lesson;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The lesson beside the runs: the lessons to choose from, a page, or the editor. */
public final class LessonPane extends StackPane {
    private final ScrollPane list;
    private final PageView page;

    public LessonPane(LessonModel model, LessonFiles files, Turning turning) {
        setId("lesson-pane");
        getStyleClass().add("lesson-pane");
        list = new ScrollPane(new LessonList(model, files));
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.getStyleClass().addAll("side-scroll", "edge-to-edge");
        page = new PageView(model, turning);
        getChildren().addAll(list, page);
        model.openedProperty().subscribe(this::show);
    }

    private void show(@Nullable Opened opened) {
        list.setVisible(opened == null);
        page.setVisible(opened != null);
    }
}
