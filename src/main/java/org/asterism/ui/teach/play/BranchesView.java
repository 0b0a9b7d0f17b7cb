package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Algorithms;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What can be changed about the runs on the stage: a parameter of each, its branches, and the points. */
public final class BranchesView extends VBox {
    private final StageModel model;
    private final VBox parts = new VBox(12);
    private List<LaneBranches> shown = List.of();

    public BranchesView(StageModel model) {
        super(12);
        this.model = model;
        setId("stage-branches");
        getChildren().addAll(parts, moving());
        model.lanes().subscribe(this::show);
        show();
    }

    private Node moving() {
        CheckBox box = new CheckBox(Messages.text("stage.move-points"));
        box.setId("stage-move-points");
        box.setTooltip(Texts.help(Messages.text("stage.move-points-help")));
        box.selectedProperty().bindBidirectional(model.movingPointsProperty());
        return box;
    }

    private void show() {
        shown.forEach(LaneBranches::leave);
        List<LaneBranches> next = new ArrayList<>();
        for (LaneModel lane : model.lanes()) {
            if (next.isEmpty() || !lane.sisterOf(model.lanes().getFirst())) {
                String title = Algorithms.schema(lane.act().algorithm()).title();
                next.add(new LaneBranches(lane, Messages.text("stage.change", title)));
            }
        }
        shown = next;
        parts.getChildren().setAll(next);
        setVisible(!next.isEmpty());
        setManaged(isVisible());
    }
}
