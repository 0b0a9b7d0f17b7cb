package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.lesson.text.Markup;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** One page of the lesson, with what leads to the others. */
final class PageView extends BorderPane {
    private final LessonModel model;
    private final Label lesson = Texts.wrapped("", "muted", "small");
    private final Label title = Texts.wrapped("", "lesson-title");
    private final MarkupView words = new MarkupView();
    private final Label place = Texts.text("", "muted");
    private final ProgressBar progress = new ProgressBar(0);
    private final ScrollPane scroll = new ScrollPane();

    PageView(LessonModel model, Turning turning) {
        this.model = model;
        title.setId("lesson-page-title");
        place.setId("lesson-place");
        setTop(header(turning));
        setCenter(content());
        setBottom(footer(turning));
        model.pageProperty().subscribe(page -> show(page.intValue()));
    }

    private HBox header(Turning turning) {
        Button all = Icons.button(MaterialDesignF.FORMAT_LIST_BULLETED, text("lesson.all"), model::close);
        all.setId("lesson-all");
        lesson.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lesson, Priority.ALWAYS);
        HBox header = new HBox(all, lesson, new ActionButton(turning.edit()));
        header.getStyleClass().add("lesson-header");
        return header;
    }

    private ScrollPane content() {
        VBox page = new VBox(title, words, new QuestionView(model), new ChecksView(model));
        page.getStyleClass().add("lesson-page");
        scroll.setContent(page);
        scroll.setId("lesson-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("side-scroll", "edge-to-edge");
        return scroll;
    }

    private VBox footer(Turning turning) {
        ActionButton back = new ActionButton(turning.previous());
        ActionButton next = new ActionButton(turning.next());
        next.getStyleClass().add("accent");
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox buttons = new HBox(back, left, place, right, next);
        buttons.getStyleClass().add("lesson-turn");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.getStyleClass().add("lesson-progress");
        progress.setFocusTraversable(false);
        return new VBox(progress, buttons);
    }

    private void show(int page) {
        Opened opened = model.openedProperty().get();
        if (opened == null || page < 0) {
            return;
        }
        int pages = opened.lesson().pages().size();
        lesson.setText(opened.lesson().title());
        title.setText(opened.lesson().pages().get(page).title());
        words.show(Markup.of(opened.lesson().pages().get(page).text()));
        place.setText(text("lesson.page-of", page + 1, pages));
        progress.setProgress((page + 1.0) / pages);
        scroll.setVvalue(0);
    }
}
