package org.asterism.ui.plot;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotLayout;
import org.asterism.ui.plot.tool.PanTool;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.plot.tool.Tool;

/** Turns mouse, wheel and keys into what the chosen tool and the view do. */
final class PlotInput {
    private static final double STEP = 1.25;
    private static final double NOTCH = 40;
    private static final double PAN_SHARE = 0.1;
    private final ScatterPlot plot;
    private final PlotTool pan;
    private final Set<KeyCode> held = new HashSet<>();
    private PlotTool chosen;
    private PlotTool current;

    PlotInput(ScatterPlot plot) {
        this.plot = plot;
        pan = new PanTool(plot.surface());
        chosen = pan;
        current = pan;
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, event -> plot.pointAt(areaX(event), areaY(event)));
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> plot.pointAway());
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plot.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        plot.addEventHandler(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        plot.focusedProperty().addListener(_ -> held.clear());
    }

    void choose(Tool tool) {
        current.cancel();
        chosen = tool.on(plot.surface());
        current = chosen;
    }

    /** The tool that has something half done to draw, or the chosen one. */
    PlotTool current() {
        return current;
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        boolean middle = event.getButton() == MouseButton.MIDDLE;
        if (current.active() || !(primary || middle) || !inside(event)) {
            return;
        }
        current = middle || held.contains(KeyCode.SPACE) ? pan : chosen;
        current.press(areaX(event), areaY(event), mode(event));
        plot.pointAway();
    }

    private void drag(MouseEvent event) {
        if (current.active()) {
            current.drag(areaX(event), areaY(event));
            plot.cursorAt(areaX(event), areaY(event));
            plot.paintOverlay();
        }
    }

    private void release(MouseEvent event) {
        if (current.active()) {
            current.release(areaX(event), areaY(event));
            current = chosen;
            plot.paintOverlay();
        }
    }

    private void click(MouseEvent event) {
        boolean fit = event.getButton() == MouseButton.MIDDLE || plot.getTool() != Tool.POINT;
        if (fit && event.getClickCount() == 2 && event.isStillSincePress() && inside(event)) {
            plot.zoomToFit();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            double factor = Math.pow(STEP, event.getDeltaY() / NOTCH);
            PlotLayout layout = plot.plotLayout();
            plot.setView(layout.viewport().zoomed(factor, event.getX() - layout.left(), event.getY() - layout.top()));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        held.add(event.getCode());
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> plot.zoom(STEP);
            case MINUS, SUBTRACT -> plot.zoom(1 / STEP);
            case HOME -> plot.zoomToFit();
            case LEFT -> pan(1, 0);
            case RIGHT -> pan(-1, 0);
            case UP -> pan(0, 1);
            case DOWN -> pan(0, -1);
            case ESCAPE -> used = cancel();
            case SPACE -> {}
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private boolean cancel() {
        boolean active = current.active();
        current.cancel();
        current = chosen;
        plot.paintOverlay();
        return active;
    }

    private void pan(int right, int down) {
        PlotLayout layout = plot.plotLayout();
        plot.setView(layout.viewport()
                .panned(
                        right * PAN_SHARE * layout.viewport().width(),
                        down * PAN_SHARE * layout.viewport().height()));
    }

    private boolean inside(MouseEvent event) {
        PlotLayout layout = plot.plotLayout();
        double x = areaX(event);
        double y = areaY(event);
        return x >= 0
                && y >= 0
                && x < layout.viewport().width()
                && y < layout.viewport().height();
    }

    private double areaX(MouseEvent event) {
        return event.getX() - plot.plotLayout().left();
    }

    private double areaY(MouseEvent event) {
        return event.getY() - plot.plotLayout().top();
    }

    /** Shift adds, Alt subtracts. */
    private static SelectionMode mode(MouseEvent event) {
        if (event.isAltDown()) {
            return SelectionMode.SUBTRACT;
        }
        return event.isShiftDown() ? SelectionMode.ADD : SelectionMode.NEW;
    }
}
