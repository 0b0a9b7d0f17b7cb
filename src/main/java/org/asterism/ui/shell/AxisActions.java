package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.asterism.data.Scale;
import org.asterism.ui.axis.AxesModel;
import org.asterism.ui.axis.AxesView;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.workspace.Side;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What can be done with the axes of the plot and its titles. */
final class AxisActions {
    private final AxesModel model;
    private final AxesView view;
    private final Condition study;

    AxisActions(Desk desk, AxesView view) {
        this.model = desk.axes();
        this.view = view;
        study = Conditions.study(desk);
    }

    Group group() {
        return Group.submenu(
                Category.VIEW,
                text("axes.menu"),
                scale("log-across", text("axes.log-across"), Side.ACROSS, Scale.LOG)
                        .keys("Shift+X"),
                scale("log-upwards", text("axes.log-upwards"), Side.UPWARDS, Scale.LOG)
                        .keys("Shift+V"),
                scale("symlog-across", text("axes.symlog-across"), Side.ACROSS, Scale.SYMLOG),
                scale("symlog-upwards", text("axes.symlog-upwards"), Side.UPWARDS, Scale.SYMLOG),
                equalUnits(),
                margins(),
                swap(),
                plotTitle(),
                axisTitle("title-across", text("axes.title-across"), Side.ACROSS)
                        .keys("Shortcut+Shift+X"),
                axisTitle("title-upwards", text("axes.title-upwards"), Side.UPWARDS)
                        .keys("Shortcut+Shift+Y"));
    }

    private Action scale(String id, String title, Side side, Scale scale) {
        Condition numbers = new Condition(holds(s -> AxesModel.scalable(s, side)), text("axes.needs-numbers"));
        return new Action(id, title, MaterialDesignC.CHART_LINE, () -> model.flip(side, scale))
                .chosenWhile(holds(s -> AxesModel.scaled(s, side, scale)))
                .when(numbers);
    }

    private Action equalUnits() {
        return new Action("equal-units", text("axes.equal-units"), MaterialDesignA.ASPECT_RATIO, model::flipUnits)
                .keys("Shift+U")
                .chosenWhile(holds(s -> s != null && s.view().units() == View.Units.EQUAL))
                .when(study);
    }

    private Action margins() {
        return new Action("margins", text("axes.margins"), MaterialDesignC.CHART_HISTOGRAM, model::flipMargins)
                .keys("Shift+D")
                .chosenWhile(holds(s -> s != null && s.view().margins() == View.Margins.HISTOGRAMS))
                .when(study);
    }

    private Action swap() {
        return new Action("swap-axes", text("axes.swap"), MaterialDesignS.SWAP_HORIZONTAL, model::swap)
                .keys("Shift+S")
                .when(study);
    }

    private Action plotTitle() {
        return new Action("title", text("axes.title"), MaterialDesignF.FORMAT_TITLE, view::editTitle)
                .keys("Shift+T")
                .when(study);
    }

    private Action axisTitle(String id, String title, Side side) {
        return new Action(id, title, MaterialDesignF.FORMAT_TEXT, () -> view.editTitle(side)).when(study);
    }

    private BooleanBinding holds(Predicate<@Nullable Study> fact) {
        return Bindings.createBooleanBinding(
                () -> fact.test(model.studyProperty().get()), model.studyProperty());
    }
}
