package org.asterism.ui.teach.play;

import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;

/**
 * Lets the plot of a lane have its centres dragged, with the mouse or with keys: Tab goes from centre to centre and then out of
 * the plot, arrows take it elsewhere (far with Shift, a pixel with Ctrl), Enter goes on from there, Escape lets go. While points
 * may be moved, the mouse takes points instead, and the arrows move a cross-hair whose point Space takes and drops.
 */
final class CentreDrag {
    private static final double STEP = 10;
    private static final double WIDE = 50;

    private final ScatterPlot plot;
    private final Grip grip;

    private CentreDrag(ScatterPlot plot, Grip grip) {
        this.plot = plot;
        this.grip = grip;
    }

    /** Attaches it to a plot, which has the coordinates of the lane's points, until the subscription ends. */
    static Subscription attach(ScatterPlot plot, LaneModel lane, StageModel stage) {
        Grip grip = new Grip(lane, stage);
        CentreDrag drag = new CentreDrag(plot, grip);
        plot.refine(Tool.PAN, (usual, surface) -> new CentreTool(usual, surface, grip));
        plot.refine(Tool.POINT, (_, surface) -> new PointTool(surface, lane, stage.player()));
        EventHandler<KeyEvent> keys = drag::key;
        plot.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        return Subscription.combine(
                () -> plot.removeEventFilter(KeyEvent.KEY_PRESSED, keys),
                stage.movingPointsProperty().subscribe(on -> plot.setTool(on ? Tool.POINT : Tool.PAN)),
                plot.focusedProperty().subscribe((_, on) -> drag.focused(on)),
                stage.player().positionProperty().subscribe((_, _) -> drag.elsewhere()));
    }

    private void key(KeyEvent event) {
        if (plot.getTool() != Tool.PAN || event.isAltDown()) {
            return;
        }
        boolean used = event.getCode() == KeyCode.TAB
                ? grip.next(event.isShiftDown() ? -1 : 1)
                : grip.held() != null && held(event);
        if (used) {
            event.consume();
        }
        plot.touch();
    }

    private boolean held(KeyEvent event) {
        double step = event.isShiftDown() ? WIDE : event.isShortcutDown() ? 1 : STEP;
        switch (event.getCode()) {
            case LEFT -> move(-step, 0);
            case RIGHT -> move(step, 0);
            case UP -> move(0, -step);
            case DOWN -> move(0, step);
            case ENTER -> {
                grip.go();
                grip.letGo();
            }
            case ESCAPE -> grip.giveUp();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(double right, double down) {
        Grip.Held held = grip.held();
        if (held != null) {
            Viewport viewport = plot.viewportProperty().get();
            double x = viewport.toX(held.to()[0]) + right;
            double y = viewport.toY(held.to()[1]) + down;
            grip.to(viewport.dataX(x), viewport.dataY(y));
        }
    }

    private void focused(boolean on) {
        if (!on) {
            elsewhere();
        }
    }

    /** Lets go of what keys held; what the mouse holds stays in hand. */
    private void elsewhere() {
        if (!grip.byMouse()) {
            grip.forget();
            plot.touch();
        }
    }
}
