package org.asterism.ui.task;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Opens the list of tasks above it. */
public final class TasksButton extends Button {
    private final PopOver popOver = new PopOver();

    TasksButton(TasksModel model) {
        setId("tasks");
        setGraphic(Icons.icon(MaterialDesignF.FORMAT_LIST_CHECKS));
        getStyleClass().addAll("small", "flat");
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.text("task.list", model.items().size()), model.items()));
        setTooltip(new Tooltip(Messages.text("task.list-help")));
        setAccessibleHelp(Messages.text("task.list-help"));
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        popOver.setDetachable(false);
        popOver.getStyleClass().add("sheet");
        TasksView list = new TasksView(model);
        popOver.setContentNode(list);
        popOver.setOnShowing(_ -> list.watch());
        popOver.setOnHidden(_ -> list.rest());
        setOnAction(_ -> toggle());
    }

    /** Opens the list, or closes it. */
    public void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
        }
    }
}
