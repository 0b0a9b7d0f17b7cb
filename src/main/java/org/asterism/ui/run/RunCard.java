package org.asterism.ui.run;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.data.Scatter;
import org.asterism.ui.control.Icons;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One run: picture, name, outcome and indices. */
final class RunCard extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final RunsModel model;
    private final Run run;

    RunCard(RunsModel model, Run run) {
        this.model = model;
        this.run = run;
        setId("run-" + run.id());
        getStyleClass().add("run-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(RunText.title(run) + ", " + RunText.outcome(run) + ", " + RunText.quality(run));
        Study study = model.study();
        if (study != null) {
            Scatter scatter = study.scatter();
            int[] rows = scatter.rows();
            getChildren().add(new ImageView(Thumbnail.of(scatter.points(), i -> run.labels()[rows[i]], 76, 60)));
        }
        getChildren().addAll(words(), delete());
        Tooltip.install(
                this, new Tooltip(RunText.title(run) + "\n" + RunText.parameters(run) + "\n" + RunText.distances(run)));
        setOnMouseClicked(_ -> choose());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private void choose() {
        requestFocus();
        model.show(run);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.show(run);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(run);
            event.consume();
        }
    }

    private VBox words() {
        Label title = label(RunText.title(run), "strong");
        Label parameters = label(RunText.parameters(run), "muted", "small", "parameters");
        VBox words = new VBox(
                1, title, parameters, label(RunText.outcome(run), "small"), label(RunText.quality(run), "small"));
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    private Button delete() {
        Button delete = Icons.button(MaterialDesignC.CLOSE, Messages.text("run.delete"), () -> model.remove(run));
        delete.getStyleClass().add("small");
        return delete;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
