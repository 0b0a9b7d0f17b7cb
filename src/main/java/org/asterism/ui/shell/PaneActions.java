package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.workspace.state.PaneSizes.Pane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Making room: panes put away, moving between them by key, presenting. */
final class PaneActions {
    private final PanesModel model;
    private final Condition beside;

    /** @param alone while a page has all the room */
    PaneActions(PanesModel model, ReadOnlyBooleanProperty alone) {
        this.model = model;
        beside = new Condition(alone.not(), text("window.needs.panes"));
    }

    List<Group> groups(Regions regions, BooleanProperty presenting) {
        Action left = toggle("pane-left", text("window.pane.left"), MaterialDesignD.DOCK_LEFT, Pane.LEFT);
        Action right = toggle("pane-right", text("window.pane.right"), MaterialDesignD.DOCK_RIGHT, Pane.RIGHT);
        Action runs = toggle("pane-runs", text("window.pane.runs"), MaterialDesignD.DOCK_BOTTOM, Pane.RUNS);
        return List.of(
                Group.of(
                        Category.VIEW,
                        left.keys("F8", "Shortcut+B"),
                        right.keys("F9", "Shortcut+Shift+B"),
                        runs.keys("Shift+F9", "Shortcut+J"),
                        plotOnly(),
                        reset()),
                Group.of(Category.VIEW, next(regions), previous(regions), present(presenting)));
    }

    private Action toggle(String id, String title, Ikon ikon, Pane pane) {
        return new Action(id, title, ikon, () -> model.toggle(pane))
                .chosenWhile(Bindings.createBooleanBinding(
                        () -> model.sizesProperty().get().shown().contains(pane), model.sizesProperty()))
                .when(beside);
    }

    private Action plotOnly() {
        return new Action(
                        "plot-only",
                        text("window.pane.plot-only"),
                        MaterialDesignA.ARROW_EXPAND_ALL,
                        model::togglePlotOnly)
                .keys("Shift+F8", "Shortcut+Shift+F")
                .chosenWhile(Bindings.createBooleanBinding(
                        () -> model.sizesProperty().get().shown().isEmpty(), model.sizesProperty()))
                .when(beside);
    }

    private Action reset() {
        return new Action("panes-reset", text("window.pane.reset"), MaterialDesignD.DOCK_WINDOW, model::reset)
                .when(beside);
    }

    private static Action next(Regions regions) {
        return new Action(
                        "region-next",
                        text("window.region.next"),
                        MaterialDesignA.ARROW_RIGHT_CIRCLE_OUTLINE,
                        regions::next)
                .keys("F6");
    }

    private static Action previous(Regions regions) {
        return new Action(
                        "region-previous",
                        text("window.region.previous"),
                        MaterialDesignA.ARROW_LEFT_CIRCLE_OUTLINE,
                        regions::previous)
                .keys("Shift+F6");
    }

    private static Action present(BooleanProperty presenting) {
        return new Action(
                        "present",
                        text("window.present"),
                        MaterialDesignP.PRESENTATION,
                        () -> presenting.set(!presenting.get()))
                .keys("F11")
                .chosenWhile(presenting);
    }
}
