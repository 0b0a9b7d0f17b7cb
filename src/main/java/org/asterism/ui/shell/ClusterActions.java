package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Running algorithms and comparing what they and people see. */
final class ClusterActions {
    private final Desk desk;
    private final Runnable tasks;

    /** @param tasks opens the list of tasks, or closes it */
    ClusterActions(Desk desk, Runnable tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.CLUSTER, run(), cancel(), tasks()),
                Group.of(Category.CLUSTER, sideBySide(), compare(), calibrate()));
    }

    private Action run() {
        return new Action("run-action", text("window.run"), MaterialDesignP.PLAY, desk.algorithm()::run)
                .keys("F5")
                .when(Conditions.study(desk));
    }

    private Action cancel() {
        return new Action("cancel-all", text("window.cancel-all"), MaterialDesignC.CANCEL, desk.tasks()::cancelAll)
                .keys("Shortcut+Period")
                .when(new Condition(Bindings.isNotEmpty(desk.tasks().items()), text("window.needs.task")));
    }

    private Action tasks() {
        return new Action("show-tasks", text("task.list-title"), MaterialDesignF.FORMAT_LIST_CHECKS, tasks)
                .keys("Shift+J");
    }

    private Action sideBySide() {
        return new Action("side-by-side", text("grid.action"), MaterialDesignV.VIEW_GRID_OUTLINE, desk.grid()::show)
                .keys("Shift+G")
                .when(Conditions.study(desk));
    }

    private Action compare() {
        return new Action("compare", text("window.compare"), MaterialDesignV.VIEW_GRID_OUTLINE, desk.compare()::show)
                .keys("Shortcut+Shift+C");
    }

    private Action calibrate() {
        return new Action("calibrate", text("window.calibrate"), MaterialDesignT.TUNE, desk.calibrate()::show);
    }
}
