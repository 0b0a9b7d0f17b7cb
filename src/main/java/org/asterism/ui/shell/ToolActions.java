package org.asterism.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Taking a tool in hand. */
final class ToolActions {
    private final ScatterPlot plot;

    ToolActions(ScatterPlot plot) {
        this.plot = plot;
    }

    List<Group> groups() {
        return List.of(Group.of(
                Category.TOOL, Arrays.stream(Tool.values()).map(this::take).toArray(Action[]::new)));
    }

    /** The id of the action that takes a tool. */
    static String id(Tool tool) {
        return "tool-" + tool.name().toLowerCase(Locale.ROOT);
    }

    private Action take(Tool tool) {
        return new Action(id(tool), tool.title(), ikon(tool), () -> plot.setTool(tool))
                .keys(key(tool))
                .chosenWhile(Bindings.equal(plot.toolProperty(), tool));
    }

    private static String key(Tool tool) {
        return switch (tool) {
            case PAN -> "V";
            case RECTANGLE -> "R";
            case LASSO -> "L";
            case POINT -> "P";
        };
    }

    private static Ikon ikon(Tool tool) {
        return switch (tool) {
            case PAN -> MaterialDesignH.HAND_BACK_RIGHT_OUTLINE;
            case RECTANGLE -> MaterialDesignS.SELECT_DRAG;
            case LASSO -> MaterialDesignL.LASSO;
            case POINT -> MaterialDesignC.CURSOR_DEFAULT_OUTLINE;
        };
    }
}
