package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.lesson.Question;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ToolAction;
import org.asterism.ui.plot.tool.Tool;

/**
 * The stage with a question before the runs: the question over it; the plot to predict on in place of the runs, and beside
 * them once they are shown.
 */
public final class PredictView extends BorderPane {
    private final PredictModel model;
    private final PredictPlots plots;
    private final Node runs;
    private final Label own = Texts.text(text("predict.own"), "strong");
    private final VBox predicted;

    /**
     * @param runs what shows the runs
     * @param folder asks for the folder of the class
     */
    public PredictView(Asking asking, Node runs, Supplier<Optional<Path>> folder) {
        model = asking.predict();
        this.runs = runs;
        plots = new PredictPlots(model);
        predicted = new VBox(4, own, plots);
        predicted.getStyleClass().add("predict-own");
        VBox.setVgrow(plots, Priority.ALWAYS);
        HBox.setHgrow(predicted, Priority.ALWAYS);
        HBox.setHgrow(runs, Priority.ALWAYS);
        predicted.setMinWidth(0);
        predicted.setPrefWidth(100);
        HBox stage = new HBox(predicted, runs);
        if (runs instanceof Region region) {
            region.setMinWidth(0);
            region.setPrefWidth(100);
        }
        getStyleClass().add("predict");
        setTop(new PredictBar(asking, plots, folder));
        setCenter(stage);
        model.phaseProperty().subscribe(_ -> arrange());
        model.questionProperty().subscribe(_ -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What the next click does on the plot that is predicted on. */
    public StringBinding hint() {
        return plots.hint();
    }

    private void arrange() {
        Phase phase = model.phaseProperty().get();
        boolean beside = phase == Phase.REVEALED
                && model.questionProperty().get() instanceof Question.Outlines
                && model.predictionProperty().get() != null;
        show(predicted, phase == Phase.ASKING || beside);
        show(own, beside);
        show(runs, phase != Phase.ASKING);
        if (phase == Phase.ASKING) {
            plots.current().requestFocus();
        }
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    /** Digits choose; letters take tools while groups are outlined. */
    private void key(KeyEvent event) {
        boolean held = event.isShortcutDown() || event.isAltDown() || event.isShiftDown();
        if (model.phaseProperty().get() == Phase.ASKING && !held && !typing() && press(event.getCode())) {
            event.consume();
        }
    }

    private boolean typing() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    private boolean press(KeyCode code) {
        return switch (model.questionProperty().get()) {
            case Question.Count _ -> count(code);
            case Question.Choice choice -> choose(code, choice.options().size());
            case Question.Outlines _ -> tool(code);
            case Question.Places _ -> false;
            case null -> false;
        };
    }

    private boolean count(KeyCode code) {
        int now = model.countProperty().get();
        int digit = digit(code);
        if (digit > 0) {
            model.count(digit);
        } else if (code == KeyCode.UP || code == KeyCode.PLUS || code == KeyCode.ADD) {
            model.count(now + 1);
        } else if (code == KeyCode.DOWN || code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            model.count(now - 1);
        } else {
            return false;
        }
        return true;
    }

    private boolean choose(KeyCode code, int options) {
        int digit = digit(code);
        boolean there = digit > 0 && digit <= options;
        if (there) {
            model.choiceProperty().set(digit - 1);
        }
        return there;
    }

    private boolean tool(KeyCode code) {
        for (Tool tool : OutlineTools.TOOLS) {
            if (ToolAction.of(plots.outlining(), tool)
                    .usualKeys()
                    .getFirst()
                    .getName()
                    .equals(code.getName())) {
                plots.outlining().setTool(tool);
                plots.outlining().requestFocus();
                return true;
            }
        }
        return false;
    }

    /** The digit of a key; -1 for another key. */
    private static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
    }
}
