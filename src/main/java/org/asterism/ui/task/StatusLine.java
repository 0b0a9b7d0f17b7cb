package org.asterism.ui.task;

import atlantafx.base.controls.Spacer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The bottom line: what the next click does, running tasks with their cancel buttons, and facts about the data. */
public final class StatusLine extends HBox {
    private final HBox tasks = new HBox(12);
    private final TasksButton button;

    public StatusLine(TasksModel model, ObservableStringValue hint, ObservableStringValue facts) {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        tasks.setAlignment(Pos.CENTER_LEFT);
        button = new TasksButton(model);
        getChildren().addAll(text(hint, "status-hint"), new Spacer(), tasks, button, text(facts, "status-facts"));
        model.items().subscribe(() -> show(model));
    }

    /** Opens the list of tasks, or closes it. */
    public void toggleTasks() {
        button.toggle();
    }

    private void show(TasksModel model) {
        tasks.getChildren()
                .setAll(model.items().stream().limit(3).map(StatusLine::task).toList());
        int more = model.items().size() - 3;
        if (more > 0) {
            tasks.getChildren().add(new Label(Messages.text("task.more", more)));
        }
    }

    private static Label text(ObservableStringValue value, String style) {
        Label label = new Label();
        label.textProperty().bind(value);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    private static Node task(TaskItem item) {
        Label name = new Label();
        name.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> item.stageProperty().get().isEmpty()
                                ? item.name()
                                : item.name() + " – " + item.stageProperty().get(),
                        item.stageProperty()));
        name.setMaxWidth(360);
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("task-progress");
        bar.progressProperty().bind(TaskText.progress(item));
        Button cancel = Icons.button(
                "cancel-task", MaterialDesignC.CLOSE, Messages.text("task.cancel", item.name()), item::cancel);
        HBox row = new HBox(8, name, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
