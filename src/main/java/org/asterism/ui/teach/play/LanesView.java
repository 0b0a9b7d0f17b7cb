package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.lesson.Stage;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The plots of the runs on the stage, beside each other. */
public final class LanesView extends HBox {
    private final StageModel model;

    public LanesView(StageModel model) {
        this.model = model;
        getStyleClass().add("teach-lanes");
        model.lanes().subscribe(this::show);
        model.stageProperty().subscribe(_ -> show());
        show();
    }

    private void show() {
        Stage stage = model.stageProperty().get();
        if (stage == null) {
            getChildren().setAll(Texts.text(Messages.text("teach.empty"), "muted"));
            return;
        }
        List<Node> views = new ArrayList<>();
        for (LaneModel lane : model.lanes()) {
            LaneView view = new LaneView(lane, stage, views.size());
            HBox.setHgrow(view, Priority.ALWAYS);
            views.add(view);
        }
        getChildren().setAll(views);
    }
}
