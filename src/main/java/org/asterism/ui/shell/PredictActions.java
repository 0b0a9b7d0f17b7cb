package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.teach.predict.ClassSight;
import org.asterism.ui.teach.predict.PredictModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Predicting the run on the stage, and handing the prediction in. */
final class PredictActions {
    private final PredictModel predict;
    private final ClassSight classroom;

    PredictActions(TeachDesk teach) {
        predict = teach.asking().predict();
        classroom = teach.asking().classroom().sight();
    }

    Group group() {
        Condition ready = new Condition(predict.ready(), text("predict.needs-stage"));
        return Group.of(
                Category.TEACH,
                new Action("predict-groups", text("predict.first-groups"), MaterialDesignL.LASSO, predict::askGroups)
                        .keys("Q")
                        .when(ready),
                new Action("predict-count", text("predict.first-count"), MaterialDesignN.NUMERIC, predict::askCount)
                        .when(ready),
                new Action(
                                "predict-centres",
                                text("predict.first-places"),
                                MaterialDesignC.CROSSHAIRS,
                                predict::askPlaces)
                        .when(new Condition(predict.placeable(), text("predict.needs-places"))),
                new Action("predict-reveal-run", text("predict.reveal"), MaterialDesignE.EYE_OUTLINE, predict::reveal)
                        .keys("Shortcut+Enter")
                        .when(new Condition(predict.revealable(), text("predict.needs-prediction"))),
                new Action("class", text("predict.class"), MaterialDesignA.ACCOUNT_GROUP_OUTLINE, classroom::toggle)
                        .when(ready)
                        .chosenWhile(classroom.showingProperty()),
                new Action(
                                "class-second",
                                text("predict.class.project"),
                                MaterialDesignP.PROJECTOR_SCREEN,
                                classroom::toggleProjection)
                        .keys("Shortcut+F12")
                        .when(ready)
                        .chosenWhile(classroom.projected()));
    }
}
