package org.asterism.ui.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.asterism.ui.text.Messages;

/** What waits, what is at work and what has ended, with the time of each stage. */
final class TasksView extends VBox {
    private static final double WIDTH = 460;
    private static final double MOST_HEIGHT = 420;
    private static final Duration TICK = Duration.millis(500);

    private final TasksModel model;
    private final Map<TaskItem, TaskRow> running = new LinkedHashMap<>();
    private final VBox lines = new VBox(12);
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> refresh()));
    private Subscription watching = Subscription.EMPTY;

    TasksView(TasksModel model) {
        super(8);
        this.model = model;
        setId("task-list");
        getStyleClass().add("task-list");
        Label title = new Label(Messages.text("task.list-title"));
        title.getStyleClass().add("section-title");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMaxHeight(MOST_HEIGHT);
        setPrefWidth(WIDTH);
        getChildren().addAll(title, scroll);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Keeps the times up to date from now on. */
    void watch() {
        list();
        watching = Subscription.combine(
                model.items().subscribe(this::list), model.ended().subscribe(this::list));
        clock.play();
    }

    void rest() {
        clock.stop();
        watching.unsubscribe();
    }

    /** A row stays while its task is at work, so that its button keeps the focus. */
    private void list() {
        running.keySet().retainAll(model.items());
        model.items().forEach(item -> running.computeIfAbsent(item, TaskRow::of));
        List<Node> all = new ArrayList<>(running.values());
        model.ended().forEach(task -> all.add(TaskRow.of(task)));
        if (all.isEmpty()) {
            Label none = new Label(Messages.text("task.none"));
            none.getStyleClass().addAll("muted", "small");
            all.add(none);
        }
        lines.getChildren().setAll(all);
        refresh();
    }

    private void refresh() {
        running.forEach((item, row) -> row.refresh(item));
    }
}
