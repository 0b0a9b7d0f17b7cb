package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.asterism.catalog.Algorithms;
import org.asterism.lesson.play.Comparison;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** What can be changed about the runs on the stage: a parameter of each, its branches, and how two of them compare. */
public final class BranchesView extends VBox {
    private final StageModel model;
    private final VBox parts = new VBox(12);
    private final VBox compared = new VBox(4);
    private List<LaneBranches> shown = List.of();

    public BranchesView(StageModel model) {
        super(12);
        this.model = model;
        setId("stage-branches");
        getChildren().addAll(parts, moving(), compared);
        model.lanes().subscribe(this::show);
        model.comparisonProperty().subscribe(this::compare);
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

    private void compare(@Nullable Comparison comparison) {
        compared.getChildren().clear();
        if (comparison == null || model.lanes().isEmpty()) {
            return;
        }
        Button close = new Button(Messages.text("stage.close-beside"));
        close.setId("stage-close-beside");
        close.setOnAction(_ -> model.closeBeside());
        compared.getChildren()
                .add(new Section(
                        Messages.text("stage.compared"),
                        named("stage-agreement", Messages.text("stage.agreement", Numbers.index(comparison.adjustedRandIndex(), 3))),
                        Texts.note(Messages.text("stage.left", words(comparison.first()))),
                        Texts.note(Messages.text("stage.right", words(comparison.second()))),
                        close));
    }

    private static Node named(String id, String text) {
        Node label = Texts.wrapped(text, "strong");
        label.setId(id);
        return label;
    }

    private static String words(Comparison.Outcome outcome) {
        String steps = Messages.text("stage.steps", outcome.steps());
        String distances = outcome.distances() > 0 ? Messages.text("stage.distances", outcome.distances()) : "";
        String objective = Double.isNaN(outcome.objective())
                ? ""
                : Messages.text("stage.objective", Numbers.significant(outcome.objective(), 5));
        return steps + distances + objective;
    }
}
