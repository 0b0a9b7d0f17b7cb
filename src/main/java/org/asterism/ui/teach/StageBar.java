package org.asterism.ui.teach;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Texts;
import org.asterism.ui.teach.play.ComparisonView;
import org.asterism.ui.teach.play.SetupModel;
import org.asterism.ui.teach.play.SetupView;
import org.asterism.ui.teach.play.SightModel;
import org.asterism.ui.teach.play.StageModel;
import org.asterism.ui.teach.predict.PredictMenu;

/** What stands over the runs: a line of what runs and what to do with it, and how two runs agree. */
final class StageBar extends VBox {
    private final StageModel stage;
    private final SightModel sight;
    private final HBox lessons = new HBox();
    private final PredictMenu predictions = new PredictMenu();
    private final ChangeButton change;
    private final SetupView line;
    private final ComparisonView comparison;

    StageBar(SetupModel setup, StageModel stage, SightModel sight) {
        this.stage = stage;
        this.sight = sight;
        change = new ChangeButton(sight.changingProperty());
        line = Texts.collapsing(new SetupView(setup, lessons, List.of(change, predictions)));
        comparison = new ComparisonView(stage);
        getChildren().addAll(line, comparison);
        Texts.collapsing(this);
        setChangeable(false);
        sight.setupProperty().subscribe(this::arrange);
        stage.lanes().subscribe(this::arrange);
    }

    void setControls(TeachPage.Controls controls) {
        predictions.offer(controls.predictions());
        change.print(controls.change());
        lessons.getChildren().setAll(new ActionButton(controls.lessons()));
    }

    /** Takes less height. */
    void setFlat(boolean flat) {
        comparison.setTerse(flat);
    }

    /** Whether the runs can be changed, but not beside them. */
    void setChangeable(boolean on) {
        change.setVisible(on);
    }

    /** The node under which the changes open; the bar's own place where its button is not in sight. */
    Node anchor(Node otherwise) {
        return line.isVisible() ? change : otherwise;
    }

    /** Without runs there is nothing to do but to choose some. */
    private void arrange() {
        line.setVisible(sight.setupProperty().get() || stage.lanes().isEmpty());
    }
}
