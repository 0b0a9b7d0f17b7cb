package org.asterism.ui.plot.tool;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.Cursor;
import org.asterism.annotation.SelectionMode;

/** The tools of a plot. */
public enum Tool {
    PAN("tools.pan", "tools.pan.hint"),
    ZOOM("tools.zoom", "tools.zoom.hint"),
    RECTANGLE("tools.rectangle", "tools.rectangle.hint"),
    LASSO("tools.lasso", "tools.lasso.hint"),
    POLYGON("tools.polygon", "tools.polygon.hint"),
    BRUSH("tools.brush", "tools.brush.hint"),
    WAND("tools.wand", "tools.wand.hint"),
    POINT("tools.point", "tools.point.hint"),
    MEASURE("tools.measure", "tools.measure.hint");

    private final String title;
    private final String hint;

    Tool(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The name on screen. */
    public String title() {
        return text(title);
    }

    /** What the next click does in a new selection. */
    public String hint() {
        return hint(SelectionMode.NEW);
    }

    /** What the next click does. */
    public String hint(SelectionMode mode) {
        return text(hint, purpose(mode));
    }

    /** Whether it selects, so that a mode says what becomes of the selection before. */
    public boolean selects() {
        return this != PAN && this != ZOOM && this != MEASURE;
    }

    public Cursor cursor() {
        return this == PAN ? Cursor.DEFAULT : Cursor.CROSSHAIR;
    }

    public PlotTool on(PlotSurface surface) {
        return switch (this) {
            case PAN -> new PanTool(surface);
            case ZOOM -> new ZoomTool(surface);
            case RECTANGLE -> new RectangleTool(surface);
            case LASSO -> new LassoTool(surface);
            case POLYGON -> new PolygonTool(surface);
            case BRUSH -> new BrushTool(surface);
            case WAND -> new WandTool(surface);
            case POINT -> new PointTool(surface);
            case MEASURE -> new MeasureTool(surface);
        };
    }

    private static String purpose(SelectionMode mode) {
        return switch (mode) {
            case NEW -> text("tools.to.select");
            case ADD -> text("tools.to.add");
            case SUBTRACT -> text("tools.to.subtract");
            case INTERSECT -> text("tools.to.intersect");
        };
    }
}
