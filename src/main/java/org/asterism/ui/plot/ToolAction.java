package org.asterism.ui.plot;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import org.asterism.ui.control.Action;
import org.asterism.ui.plot.tool.Tool;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Taking a plot's tool in hand, with its key. */
public final class ToolAction {
    private ToolAction() {}

    /** The action that takes a tool, and gives the keys to the plot. */
    public static Action of(ScatterPlot plot, Tool tool) {
        return new Action(id(tool), tool.title(), ikon(tool), () -> hand(plot, tool))
                .keys(key(tool))
                .chosenWhile(Bindings.equal(plot.toolProperty(), tool));
    }

    /** The id of the action that takes a tool. */
    public static String id(Tool tool) {
        return "tool-" + tool.name().toLowerCase(Locale.ROOT);
    }

    private static void hand(ScatterPlot plot, Tool tool) {
        plot.setTool(tool);
        plot.requestFocus();
    }

    private static String key(Tool tool) {
        return switch (tool) {
            case PAN -> "V";
            case ZOOM -> "Z";
            case RECTANGLE -> "R";
            case LASSO -> "L";
            case POLYGON -> "P";
            case BRUSH -> "B";
            case WAND -> "W";
            case POINT -> "I";
            case MEASURE -> "M";
        };
    }

    private static Ikon ikon(Tool tool) {
        return switch (tool) {
            case PAN -> MaterialDesignH.HAND_BACK_RIGHT_OUTLINE;
            case ZOOM -> MaterialDesignM.MAGNIFY_SCAN;
            case RECTANGLE -> MaterialDesignS.SELECT_DRAG;
            case LASSO -> MaterialDesignL.LASSO;
            case POLYGON -> MaterialDesignV.VECTOR_POLYGON;
            case BRUSH -> MaterialDesignB.BRUSH;
            case WAND -> MaterialDesignA.AUTO_FIX;
            case POINT -> MaterialDesignC.CURSOR_DEFAULT_OUTLINE;
            case MEASURE -> MaterialDesignR.RULER;
        };
    }
}
