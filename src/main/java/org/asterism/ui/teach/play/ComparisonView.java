package org.asterism.ui.teach.play;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.asterism.lesson.play.Comparison;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A line over two runs: how far their results agree, and what each came to; hidden while there are not two. */
public final class ComparisonView extends FlowPane {
    private final StageModel model;

    public ComparisonView(StageModel model) {
        this.model = model;
        getStyleClass().add("stage-compared");
        managedProperty().bind(visibleProperty());
        model.comparisonProperty().subscribe(this::show);
        model.player()
                .positionProperty()
                .subscribe((_, _) -> show(model.comparisonProperty().get()));
        model.concealedProperty()
                .subscribe((_, _) -> show(model.comparisonProperty().get()));
    }

    /** How the runs of a lesson come out is not told before they have. */
    private boolean told() {
        PlayerModel player = model.player();
        return model.exhibitProperty().get() == null
                || player.positionProperty().get() == player.lastProperty().get();
    }

    private void show(@Nullable Comparison comparison) {
        setVisible(comparison != null && !model.concealedProperty().get() && told());
        if (comparison == null) {
            getChildren().clear();
            return;
        }
        String agreement = Messages.text("stage.agreement", Numbers.index(comparison.adjustedRandIndex(), 3));
        Region words = Texts.text(agreement, "strong");
        words.setId("stage-agreement");
        Button close = Icons.button(MaterialDesignC.CLOSE, Messages.text("stage.close-beside"), model::closeBeside);
        close.setId("stage-close-beside");
        getChildren()
                .setAll(
                        words,
                        Texts.text(Messages.text("stage.left", words(comparison.first())), "muted"),
                        Texts.text(Messages.text("stage.right", words(comparison.second())), "muted"),
                        close);
    }

    private static String words(Comparison.Outcome outcome) {
        String steps = Messages.text("stage.steps", outcome.steps() + 1);
        String distances = outcome.distances() > 0 ? Messages.text("stage.distances", outcome.distances()) : "";
        String objective = Double.isNaN(outcome.objective())
                ? ""
                : Messages.text("stage.objective", Numbers.significant(outcome.objective(), 5));
        return steps + distances + objective;
    }
}
