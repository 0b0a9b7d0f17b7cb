package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import org.asterism.ui.columns.ColumnsModel;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.scatter.ScatterView;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What is seen of the plot, and how the window looks. */
final class ViewActions {
    private static final double STEP = 1.4;

    private final Desk desk;
    private final ScatterView scatter;
    private final ScatterPlot plot;
    private final Condition study;

    ViewActions(Desk desk, ScatterView scatter) {
        this.desk = desk;
        this.scatter = scatter;
        plot = scatter.plot();
        study = Conditions.study(desk);
    }

    List<Group> groups() {
        return List.of(
                Group.of(Category.VIEW, fit(), zoomIn(), zoomOut()),
                Group.of(Category.VIEW, layers(), outlines(), doubt(), highest()),
                Group.of(Category.VIEW, beside(), together(), parallel(), matrix()),
                Group.of(Category.VIEW, table(), histograms()),
                Group.of(
                        Category.VIEW,
                        Arrays.stream(Mode.values()).map(this::mode).toArray(Action[]::new)));
    }

    private Action fit() {
        return new Action("fit", text("window.fit"), MaterialDesignF.FIT_TO_PAGE_OUTLINE, plot::zoomToFit)
                .keys("F", "Shortcut+0", "Home")
                .when(study);
    }

    private Action zoomIn() {
        return new Action(
                        "zoom-in", text("window.zoom-in"), MaterialDesignM.MAGNIFY_PLUS_OUTLINE, () -> plot.zoom(STEP))
                .keys("Shortcut+Equals", "Shortcut+Plus", "Shortcut+Add")
                .when(study);
    }

    private Action zoomOut() {
        return new Action(
                        "zoom-out",
                        text("window.zoom-out"),
                        MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                        () -> plot.zoom(1 / STEP))
                .keys("Shortcut+Minus", "Shortcut+Subtract")
                .when(study);
    }

    private Action beside() {
        BooleanBinding room = Bindings.createBooleanBinding(
                desk.beside()::room, desk.beside().plots(), desk.document().studyProperty());
        return new Action("plot-beside", text("beside.add"), MaterialDesignV.VIEW_SPLIT_VERTICAL, desk.beside()::add)
                .keys("Shift+B")
                .when(new Condition(room, text("beside.full")));
    }

    private Action together() {
        BooleanProperty on = desk.beside().togetherProperty();
        return new Action(
                        "move-together", text("beside.together"), MaterialDesignL.LINK_VARIANT, () -> on.set(!on.get()))
                .keys("Shift+L")
                .chosenWhile(on)
                .when(study);
    }

    private Action parallel() {
        return new Action(
                        "parallel",
                        text("columns.parallel"),
                        MaterialDesignC.CHART_TIMELINE_VARIANT,
                        () -> flip(desk.parallel()))
                .keys("Shift+P")
                .chosenWhile(desk.parallel().showingProperty())
                .when(study);
    }

    private Action matrix() {
        return new Action("matrix", text("columns.matrix"), MaterialDesignG.GRID, () -> flip(desk.matrix()))
                .keys("Shift+M")
                .chosenWhile(desk.matrix().showingProperty())
                .when(study);
    }

    private static void flip(ColumnsModel<?> page) {
        if (page.showingProperty().get()) {
            page.close();
        } else {
            page.show();
        }
    }

    private Action layers() {
        return new Action("show-layers", text("window.layers"), MaterialDesignL.LAYERS_OUTLINE, scatter::toggleLayers)
                .keys("Y")
                .when(study);
    }

    private Action outlines() {
        return toggle(
                new Action(
                                "show-outlines",
                                text("window.outlines"),
                                MaterialDesignS.SHAPE_CIRCLE_PLUS,
                                () -> flip(desk.scoreLayers().outlinesProperty()))
                        .keys("G"),
                desk.scoreLayers().outlinesProperty());
    }

    private Action doubt() {
        return toggle(
                new Action(
                                "show-doubt",
                                text("window.doubt"),
                                MaterialDesignB.BLUR,
                                () -> flip(desk.scoreLayers().doubtProperty()))
                        .keys("H"),
                desk.scoreLayers().doubtProperty());
    }

    private Action histograms() {
        BooleanProperty showing = desk.histograms().showingProperty();
        return new Action(
                        "show-histograms",
                        text("table.show-histograms"),
                        MaterialDesignC.CHART_HISTOGRAM,
                        () -> showing.set(!showing.get()))
                .keys("Shift+C")
                .chosenWhile(showing)
                .when(study);
    }

    private Action table() {
        BooleanProperty showing = desk.table().showingProperty();
        return new Action("show-table", text("table.show"), MaterialDesignT.TABLE, () -> showing.set(!showing.get()))
                .keys("T")
                .chosenWhile(showing)
                .when(study);
    }

    private Action highest() {
        return new Action(
                        "highest-doubt",
                        text("window.highest-doubt"),
                        MaterialDesignC.CROSSHAIRS_GPS,
                        desk.scoreLayers()::lookAtHighestDoubt)
                .keys("Shift+H")
                .when(new Condition(Bindings.isNotNull(desk.scatter().heatProperty()), text("window.needs.doubt")));
    }

    private Action mode(Mode mode) {
        return new Action(
                        "mode-" + mode.name().toLowerCase(Locale.ROOT),
                        mode.title(),
                        icon(mode),
                        () -> desk.modeProperty().set(mode))
                .keys("Shortcut+" + mode.key())
                .chosenWhile(Bindings.equal(desk.modeProperty(), mode));
    }

    private static Ikon icon(Mode mode) {
        return switch (mode) {
            case EXPLORE -> MaterialDesignC.COMPASS_OUTLINE;
            case LABEL -> MaterialDesignT.TAG_OUTLINE;
            case TEACH -> MaterialDesignS.SCHOOL_OUTLINE;
        };
    }

    private Action toggle(Action action, ObjectProperty<Boolean> on) {
        return action.chosenWhile(Bindings.equal(on, true)).when(study);
    }

    private static void flip(ObjectProperty<Boolean> on) {
        on.set(!on.get());
    }
}
