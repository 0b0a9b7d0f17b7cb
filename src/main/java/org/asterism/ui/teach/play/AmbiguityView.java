package org.asterism.ui.teach.play;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.asterism.perception.Ambiguity;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** A line under the runs: how ambiguous the points are to people, where an exhibit shows it. */
public final class AmbiguityView extends HBox {
    private final StageModel stage;
    private final SightModel sight;
    private final Label number = Texts.text("", "teach-number");

    public AmbiguityView(StageModel stage, SightModel sight) {
        this.stage = stage;
        this.sight = sight;
        Label words = Texts.text(Messages.text("teach.ambiguity"), "muted");
        words.setLabelFor(number);
        words.setMinWidth(0);
        words.setTooltip(Texts.help(words.getText()));
        number.setId("teach-ambiguity");
        number.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("teach-ambiguity");
        getChildren().addAll(number, words);
        managedProperty().bind(visibleProperty());
        sight.ambiguityProperty().subscribe(_ -> show());
        stage.concealedProperty().subscribe(_ -> show());
    }

    private void show() {
        Ambiguity ambiguity = sight.ambiguityProperty().get();
        setVisible(ambiguity != null && !stage.concealedProperty().get());
        number.setText(words(ambiguity));
    }

    private static String words(@Nullable Ambiguity ambiguity) {
        return ambiguity == null ? "" : Numbers.index(ambiguity.score(), 2);
    }
}
