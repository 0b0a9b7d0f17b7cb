package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.asterism.ui.control.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Tuning and comparing runs. */
final class TuningActions {
    private final Desk desk;

    TuningActions(Desk desk) {
        this.desk = desk;
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.CLUSTER, live(), guide()),
                Group.of(Category.CLUSTER, sweep(), stability(), advice(), selecting()),
                new LensActions(desk).group());
    }

    private Action sweep() {
        return new Action(
                        "sweep",
                        text("sweep.action"),
                        MaterialDesignC.CHART_LINE,
                        desk.tuning().sweep()::show)
                .keys("Shift+W")
                .when(Conditions.study(desk));
    }

    private Action advice() {
        return new Action(
                        "advice",
                        text("advice.action"),
                        MaterialDesignL.LIGHTBULB_ON_OUTLINE,
                        desk.tuning().advice()::show)
                .keys("Shift+K")
                .when(Conditions.study(desk));
    }

    private Action stability() {
        return new Action(
                        "stability",
                        text("stability.action"),
                        MaterialDesignR.REPEAT_VARIANT,
                        desk.tuning().stability()::show)
                .keys("Shift+R")
                .when(Conditions.study(desk));
    }

    private Action selecting() {
        return new Action(
                        "selecting",
                        text("selecting.action"),
                        MaterialDesignT.TARGET,
                        desk.tuning().selecting()::show)
                .keys("Shift+F")
                .when(Conditions.study(desk));
    }

    private Action live() {
        BooleanProperty live = desk.tuning().aid().live().liveProperty();
        return toggle("live-preview", text("aid.action-live"), MaterialDesignL.LIGHTNING_BOLT_OUTLINE, live)
                .keys("Shift+I");
    }

    private Action guide() {
        BooleanProperty large = desk.tuning().aid().largeProperty();
        return toggle("aid-wide", text("aid.action-large"), MaterialDesignC.CHART_BELL_CURVE, large)
                .keys("Shift+E");
    }

    private Action toggle(String id, String title, Ikon ikon, BooleanProperty on) {
        return new Action(id, title, ikon, () -> on.set(!on.get()))
                .chosenWhile(on)
                .when(Conditions.study(desk));
    }
}
