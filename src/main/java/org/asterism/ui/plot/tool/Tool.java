package org.asterism.ui.plot.tool;

import javafx.scene.Cursor;

/** The tools of a plot. */
public enum Tool {
    PAN("Pan", "Drag to move the plot, turn the wheel to zoom, double-click to show everything"),
    RECTANGLE("Rectangle", "Drag a rectangle to select points; Shift adds, Alt subtracts"),
    LASSO("Lasso", "Draw around points to select them; Shift adds, Alt subtracts"),
    POINT("Point", "Click a point to select it; Shift adds, Alt subtracts");

    private final String title;
    private final String hint;

    Tool(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** What the next click does. */
    public String hint() {
        return hint;
    }

    public Cursor cursor() {
        return this == PAN ? Cursor.DEFAULT : Cursor.CROSSHAIR;
    }

    public PlotTool on(PlotSurface surface) {
        return switch (this) {
            case PAN -> new PanTool(surface);
            case RECTANGLE -> new RectangleTool(surface);
            case LASSO -> new LassoTool(surface);
            case POINT -> new PointTool(surface);
        };
    }
}
