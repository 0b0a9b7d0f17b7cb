package org.asterism.ui.shell;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.cluster.Clustering;
import org.asterism.ui.label.LabelsModel;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.jspecify.annotations.Nullable;

/** The keys without a modifier: tools, labels, zoom. They rest while somebody types into a field. */
final class Keys {
    private static final Map<KeyCode, Tool> TOOLS =
            Map.of(KeyCode.V, Tool.PAN, KeyCode.R, Tool.RECTANGLE, KeyCode.L, Tool.LASSO, KeyCode.P, Tool.POINT);

    private final Desk desk;
    private final ScatterPlot plot;
    private final Runnable help;

    Keys(Desk desk, ScatterPlot plot, Runnable help) {
        this.desk = desk;
        this.plot = plot;
        this.help = help;
    }

    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!typing(scene.getFocusOwner()) && act(event)) {
                event.consume();
            }
        });
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            return mode(event.getCode());
        }
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return tool(event.getCode()) || label(event.getCode()) || look(event);
    }

    private boolean mode(KeyCode code) {
        switch (code) {
            case DIGIT1 -> desk.modeProperty().set(Mode.EXPLORE);
            case DIGIT2 -> desk.modeProperty().set(Mode.LABEL);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean tool(KeyCode code) {
        Tool tool = TOOLS.get(code);
        if (tool != null) {
            plot.setTool(tool);
        }
        return tool != null;
    }

    private boolean label(KeyCode code) {
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            desk.labels().assign(Clustering.UNLABELLED);
            return true;
        }
        if (!code.isDigitKey()) {
            return false;
        }
        int digit = Character.digit(code.getChar().charAt(0), 10);
        if (digit > LabelsModel.KEYS) {
            return false;
        }
        desk.labels().assign(digit == 0 ? Clustering.NOISE : digit - 1);
        return true;
    }

    private boolean look(KeyEvent event) {
        switch (event.getCode()) {
            case F -> plot.zoomToFit();
            case G -> desk.outlinesProperty().set(!desk.outlinesProperty().get());
            case H -> doubt(event);
            case ESCAPE -> leave();
            case SLASH -> {
                return question(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void doubt(KeyEvent event) {
        if (event.isShiftDown()) {
            desk.lookAtHighestDoubt();
        } else {
            desk.doubtProperty().set(!desk.doubtProperty().get());
        }
    }

    private void leave() {
        desk.ambiguity().spotProperty().set(null);
        desk.scatter().previewProperty().set(null);
        desk.scatter().selectNothing();
    }

    private boolean question(KeyEvent event) {
        if (event.isShiftDown()) {
            help.run();
        }
        return event.isShiftDown();
    }

    private static boolean typing(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || focused instanceof Spinner<?>
                || focused instanceof ComboBoxBase<?>;
    }
}
