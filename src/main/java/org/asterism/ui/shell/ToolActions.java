package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.ToolAction;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Taking a tool in hand. */
final class ToolActions {
    private final ScatterPlot plot;

    ToolActions(ScatterPlot plot) {
        this.plot = plot;
    }

    List<Group> groups() {
        return List.of(
                Group.of(
                        Category.TOOL,
                        Arrays.stream(Tool.values())
                                .map(tool -> ToolAction.of(plot, tool))
                                .toArray(Action[]::new)),
                Group.of(
                        Category.TOOL,
                        Arrays.stream(SelectionMode.values())
                                .map(this::combining)
                                .toArray(Action[]::new)));
    }

    /** The id of the action that chooses a mode. */
    static String id(SelectionMode mode) {
        return "select-mode-" + mode.name().toLowerCase(Locale.ROOT);
    }

    private Action combining(SelectionMode mode) {
        return new Action(
                        id(mode),
                        title(mode),
                        ikon(mode),
                        () -> plot.selectionModeProperty().set(mode))
                .keys(key(mode))
                .chosenWhile(Bindings.equal(plot.selectionModeProperty(), mode));
    }

    private static String key(SelectionMode mode) {
        return switch (mode) {
            case NEW -> "Alt+1";
            case ADD -> "Alt+2";
            case SUBTRACT -> "Alt+3";
            case INTERSECT -> "Alt+4";
        };
    }

    private static String title(SelectionMode mode) {
        return switch (mode) {
            case NEW -> text("tools.mode.new");
            case ADD -> text("tools.mode.add");
            case SUBTRACT -> text("tools.mode.subtract");
            case INTERSECT -> text("tools.mode.intersect");
        };
    }

    private static Ikon ikon(SelectionMode mode) {
        return switch (mode) {
            case NEW -> MaterialDesignV.VECTOR_SQUARE;
            case ADD -> MaterialDesignV.VECTOR_UNION;
            case SUBTRACT -> MaterialDesignV.VECTOR_DIFFERENCE_BA;
            case INTERSECT -> MaterialDesignV.VECTOR_INTERSECTION;
        };
    }
}
