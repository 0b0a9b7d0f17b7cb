package org.asterism.ui.task;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.job.StageTimes.Stage;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One task with the time of each of its stages. */
final class TaskRow extends VBox {
    private final Label state = muted();
    private final VBox stages = new VBox();

    private TaskRow(String name, Node... right) {
        super(2);
        Label title = new Label(name);
        title.getStyleClass().add("strong");
        HBox line = new HBox(8, title, new Spacer());
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, state, stages);
    }

    static TaskRow of(TaskItem item) {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("task-progress");
        bar.progressProperty().bind(TaskText.progress(item));
        Button cancel = Icons.button(MaterialDesignC.CLOSE, Messages.text("task.cancel", item.name()), item::cancel);
        return new TaskRow(item.name(), bar, cancel);
    }

    static TaskRow of(EndedTask task) {
        TaskRow row = new TaskRow(task.name());
        row.show(TaskText.ending(task), task.stages());
        return row;
    }

    void refresh(TaskItem item) {
        show(TaskText.now(item), item.stages());
    }

    private void show(String now, List<Stage> times) {
        state.setText(now);
        stages.getChildren().setAll(times.stream().map(TaskRow::stage).toList());
    }

    private static Label stage(Stage stage) {
        Label label = muted();
        label.setText(TaskText.stage(stage));
        label.getStyleClass().add(stage.straggles() ? "task-straggler" : "task-stage");
        return label;
    }

    private static Label muted() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
