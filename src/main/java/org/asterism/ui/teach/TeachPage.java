package org.asterism.ui.teach;

import javafx.scene.layout.BorderPane;
import org.asterism.ui.teach.play.LanesView;
import org.asterism.ui.teach.play.ScrubberView;
import org.asterism.ui.teach.play.StageModel;

/** The teaching mode: the lesson left, the runs in the middle over their timeline, the pseudo-code right. */
public final class TeachPage extends BorderPane {
    public TeachPage(StageModel stage) {
        getStyleClass().add("teach-page");
        setCenter(new LanesView(stage));
        setBottom(new ScrubberView(stage.player()));
    }
}
