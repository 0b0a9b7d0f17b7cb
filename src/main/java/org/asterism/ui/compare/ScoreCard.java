package org.asterism.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.plot.Thumbnail;

/** One plot: picture, names, score with its range, groups. */
final class ScoreCard extends VBox {
    private static final int PICTURE = 166;

    private final Label score = new Label();
    private final Label range = new Label();
    private final Label outcome = new Label();
    private final Tooltip tooltip = new Tooltip();

    ScoreCard(CompareModel model, Scored plot, boolean named) {
        getStyleClass().addAll("card", "score-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        ImageView picture = new ImageView(Thumbnail.of(plot.points(), PICTURE, PICTURE * 3 / 4));
        if (named) {
            getChildren().add(label(plot.candidate().table(), "strong"));
        }
        score.getStyleClass().add("strong");
        range.getStyleClass().addAll("muted", "small");
        outcome.getStyleClass().addAll("muted", "small");
        outcome.setWrapText(true);
        HBox numbers = new HBox(6, score, range);
        numbers.getStyleClass().add("score-line");
        getChildren().addAll(picture, label(plot.x() + " × " + plot.y(), named ? "small" : "strong"), numbers, outcome);
        Tooltip.install(this, tooltip);
        setPrefWidth(PICTURE + 22);
        setOnMouseClicked(_ -> model.open(plot));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.open(plot);
            }
        });
        show(plot);
    }

    void show(Scored plot) {
        score.setText(ScoreText.score(plot.ambiguity()));
        range.setText(ScoreText.range(plot.ambiguity()));
        outcome.setText(ScoreText.outcome(plot.ambiguity()));
        tooltip.setText(plot.candidate().table() + "\n" + ScoreText.sentence(plot));
        setAccessibleText(plot.candidate().table() + ", " + ScoreText.sentence(plot));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
