package org.asterism.ui.plot;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.Viewport;
import org.asterism.ui.plot.tool.Tool;

/**
 * Keys while the plot has the focus: the arrows pan, or with a tool that points move its cross-hair, and Space presses
 * there what the mouse button would.
 */
final class PlotKeys {
    private static final double ZOOM = 1.25;
    private static final double PAN_SHARE = 0.1;
    private static final double STEP = 10;
    private static final double FINE = 1;
    private static final double WIDE = 50;
    private final ScatterPlot plot;
    private final PlotInput input;
    private final Crosshair crosshair;

    PlotKeys(ScatterPlot plot, PlotInput input, Crosshair crosshair) {
        this.plot = plot;
        this.input = input;
        this.crosshair = crosshair;
        plot.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (key(event)) {
                event.consume();
            }
        });
        plot.addEventHandler(KeyEvent.KEY_RELEASED, event -> modifier(event));
    }

    private boolean key(KeyEvent event) {
        if (plot.leavesKeys() && plot.getTool() == Tool.PAN && left(event)) {
            return false;
        }
        if (event.getCode().isArrowKey() && plot.getTool() != Tool.PAN) {
            arrow(event);
            return true;
        }
        if (event.getCode() == KeyCode.SPACE) {
            space(event);
            return true;
        }
        if (modifier(event)) {
            return false;
        }
        return !event.isShortcutDown() && !event.isAltDown() && plain(event);
    }

    /** Keys without Shift that the page around the plot has its own use for. */
    private static boolean left(KeyEvent event) {
        return !event.isShiftDown()
                && switch (event.getCode()) {
                    case LEFT, RIGHT, UP, DOWN, SPACE, HOME, PLUS, ADD, EQUALS, MINUS, SUBTRACT -> true;
                    default -> false;
                };
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS, CLOSE_BRACKET -> resize(1);
            case MINUS, SUBTRACT, OPEN_BRACKET -> resize(-1);
            case HOME -> plot.zoomToFit();
            case LEFT -> pan(1, 0);
            case RIGHT -> pan(-1, 0);
            case UP -> pan(0, 1);
            case DOWN -> pan(0, -1);
            case ENTER -> {
                return enter();
            }
            case BACK_SPACE -> {
                return back();
            }
            case ESCAPE -> {
                return input.cancel();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void arrow(KeyEvent event) {
        double step = event.isShiftDown() ? WIDE : event.isShortcutDown() ? FINE : STEP;
        Viewport viewport = plot.plotLayout().viewport();
        crosshair.move(event.getCode(), step, viewport);
        if (input.pressed()) {
            plot.cursorAt(crosshair.x(), crosshair.y());
            input.dragTo(crosshair.x(), crosshair.y());
        } else {
            plot.pointAt(crosshair.x(), crosshair.y());
            input.hover(crosshair.x(), crosshair.y(), input.mode(false, event.isAltDown()));
        }
        plot.say(crosshair);
    }

    /** Presses at the cross-hair, and releases what was pressed; without one, Space only lets the mouse pan. */
    private void space(KeyEvent event) {
        if (!crosshair.shown()) {
            return;
        }
        if (input.pressed()) {
            input.release(crosshair.x(), crosshair.y());
        } else {
            input.press(crosshair.x(), crosshair.y(), mode(event));
            if (input.current().clicks()) {
                input.release(crosshair.x(), crosshair.y());
            }
        }
        plot.say(crosshair);
    }

    private boolean enter() {
        if (input.pressed() && crosshair.shown()) {
            input.release(crosshair.x(), crosshair.y());
            return true;
        }
        boolean finished = input.current().finish();
        plot.changed();
        return finished;
    }

    private boolean back() {
        boolean some = input.current().stepBack();
        plot.changed();
        return some;
    }

    private void resize(int notches) {
        if (input.current().resize(notches)) {
            plot.changed();
        } else {
            plot.zoom(notches > 0 ? ZOOM : 1 / ZOOM);
        }
    }

    /** Shows at once what Shift and Alt make of the mode. */
    private boolean modifier(KeyEvent event) {
        boolean modifier = event.getCode() == KeyCode.SHIFT || event.getCode() == KeyCode.ALT;
        if (modifier) {
            input.mean(mode(event));
        }
        return modifier;
    }

    private SelectionMode mode(KeyEvent event) {
        return input.mode(event.isShiftDown(), event.isAltDown());
    }

    private void pan(int right, int down) {
        Viewport viewport = plot.plotLayout().viewport();
        plot.setView(viewport.panned(right * PAN_SHARE * viewport.width(), down * PAN_SHARE * viewport.height()));
    }
}
