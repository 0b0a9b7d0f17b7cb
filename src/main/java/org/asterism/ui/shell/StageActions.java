package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Putting data and runs on the stage. */
final class StageActions {
    private final TeachDesk teach;
    private final Condition shown;
    private final Condition running;

    StageActions(TeachDesk teach) {
        this.teach = teach;
        shown = new Condition(teach.stage().showingProperty(), text("stage.needs-teaching"));
        BooleanBinding run =
                Bindings.isNotEmpty(teach.stage().lanes()).and(teach.stage().showingProperty());
        running = new Condition(run, text("teach.needs-run"));
    }

    List<Group> groups() {
        return List.of(Group.of(Category.TEACH, usePlot(), run(), beside(), makeRun()));
    }

    private Action usePlot() {
        return new Action(
                        "stage-use-plot-now",
                        text("stage.use-plot-now"),
                        MaterialDesignC.CHART_SCATTER_PLOT,
                        teach.setup()::usePlot)
                .when(shown);
    }

    private Action run() {
        return new Action("stage-run-now", text("stage.run-now"), MaterialDesignP.PLAY, teach.setup()::run).when(shown);
    }

    private Action beside() {
        return new Action(
                        "stage-close-second",
                        text("stage.close-beside"),
                        MaterialDesignC.CLOSE,
                        teach.stage()::closeBeside)
                .when(running);
    }

    private Action makeRun() {
        return new Action("stage-make-run", text("stage.make-run"), MaterialDesignP.PLAYLIST_PLUS, teach::makeRun)
                .when(running);
    }
}
