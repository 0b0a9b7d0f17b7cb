package org.asterism.ui.teach.play;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;

/** The branches of one lane, and a parameter to make more of them. */
final class LaneBranches extends VBox {
    private final LaneModel lane;
    private final VBox rows = new VBox(2);
    private final Subscription watching;

    /** @param title of the section, such as "Change k-means" */
    LaneBranches(LaneModel lane, String title) {
        this.lane = lane;
        getStyleClass().add("stage-branches");
        Label said = Texts.note("");
        said.setId("stage-said-" + (lane.place() + 1));
        said.textProperty().bind(lane.branches().saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        Texts.collapsing(said);
        getChildren().add(new Section(title, new KnobView(new KnobModel(lane), lane.place()), rows, said));
        watching = Subscription.combine(
                lane.branches().branches().subscribe(this::fill),
                lane.branchProperty().subscribe(this::fill));
        fill();
    }

    void leave() {
        watching.unsubscribe();
    }

    private void fill() {
        ToggleGroup group = new ToggleGroup();
        var branches = lane.branches().branches();
        rows.getChildren().clear();
        for (int i = 0; i < branches.size() && branches.size() > 1; i++) {
            boolean shown = branches.get(i).equals(lane.branchProperty().get());
            rows.getChildren().add(new BranchRow(lane.branches(), branches.get(i), i, shown, group));
        }
    }
}
