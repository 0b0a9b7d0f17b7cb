package org.asterism.ui.teach.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.lesson.play.Comparison;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A line over two runs: how far their results agree, and what each came to; hidden while there are not two. */
public final class ComparisonView extends HBox {
    private final StageModel model;
    private boolean terse;

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

    /** Waits for the end of the runs, where there is little height for it. */
    public void setTerse(boolean on) {
        terse = on;
        show(model.comparisonProperty().get());
    }

    /** How the runs of a lesson come out is not told before they have. */
    private boolean told() {
        PlayerModel player = model.player();
        return (model.exhibitProperty().get() == null && !terse)
                || player.positionProperty().get() == player.lastProperty().get();
    }

    private void show(@Nullable Comparison comparison) {
        setVisible(comparison != null && !model.concealedProperty().get() && told());
        if (comparison == null) {
            getChildren().clear();
            return;
        }
        Label agreement = Texts.text(
                Messages.text("stage.agreement", Numbers.index(comparison.adjustedRandIndex(), 3)), "strong");
        agreement.setId("stage-agreement");
        agreement.setMinWidth(USE_PREF_SIZE);
        Button close = Icons.button(MaterialDesignC.CLOSE, Messages.text("stage.close-beside"), model::closeBeside);
        close.setId("stage-close-beside");
        close.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(agreement, facts(comparison), close);
    }

    private static Node facts(Comparison comparison) {
        String words = Messages.text("stage.left", words(comparison.first()))
                + "   "
                + Messages.text("stage.right", words(comparison.second()));
        Label facts = Texts.text(words, "muted");
        facts.setMinWidth(0);
        facts.setMaxWidth(Double.MAX_VALUE);
        facts.setTooltip(Texts.help(words));
        HBox.setHgrow(facts, Priority.ALWAYS);
        return facts;
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
