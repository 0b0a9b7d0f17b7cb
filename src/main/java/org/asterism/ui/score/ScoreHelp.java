package org.asterism.ui.score;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What the ambiguity score is, what of it is published, and what it does not see: a page to read. */
public final class ScoreHelp extends ScrollPane {
    private static final double WIDTH = 560;

    public ScoreHelp() {
        VBox page = new VBox(8);
        page.getStyleClass().add("help-page");
        page.getChildren()
                .addAll(
                        head(Messages.text("score.help-what")),
                        text(Messages.text("score.help-what-text")),
                        head(Messages.text("score.help-ours")),
                        text(Messages.text("score.help-ours-text")),
                        head(Messages.text("score.help-read")),
                        text(Messages.text("score.help-read-text")),
                        head(Messages.text("score.help-viewers")),
                        text(Messages.text("score.help-viewers-text")),
                        head(Messages.text("score.help-blind")),
                        text(Messages.text("score.help-blind-text")));
        setContent(page);
        setFitToWidth(true);
        setPrefSize(WIDTH, 620);
        getStyleClass().add("edge-to-edge");
    }

    private static Label head(String title) {
        return Texts.text(title, "strong");
    }

    private static Label text(String text) {
        return Texts.wrapped(text);
    }
}
