package org.asterism.ui.plot;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotLayout;
import org.asterism.ui.plot.tool.PlotSurface;
import org.asterism.ui.plot.tool.PlotTool;
import org.asterism.ui.plot.tool.Tool;

/** Turns mouse and wheel into what the chosen tool and the view do; {@link PlotKeys} does so for keys. */
final class PlotInput {
    private static final double STEP = 1.25;
    private static final double NOTCH = 40;
    private final ScatterPlot plot;
    private final PlotSurface surface;
    private final Map<Tool, PlotTool> tools = new EnumMap<>(Tool.class);
    private final Set<KeyCode> held = new HashSet<>();
    private final Crosshair crosshair = new Crosshair();
    private Tool chosen = Tool.PAN;
    private PlotTool current;
    private SelectionMode mode = SelectionMode.NEW;
    private boolean pressed;
    private boolean over;

    PlotInput(ScatterPlot plot, PlotSurface surface) {
        this.plot = plot;
        this.surface = surface;
        current = tool(Tool.PAN);
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plot.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, event -> held.add(event.getCode()));
        plot.addEventHandler(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        plot.focusedProperty().addListener(_ -> held.clear());
        new PlotKeys(plot, this, crosshair);
    }

    void choose(Tool tool) {
        current.cancel();
        current.leave();
        pressed = false;
        crosshair.hide();
        chosen = tool;
        current = tool(tool);
        mode = mode(false, false);
    }

    void refine(Tool refined, BiFunction<PlotTool, PlotSurface, PlotTool> change) {
        tools.put(refined, change.apply(tool(refined), surface));
        if (refined == chosen) {
            cancel();
        }
    }

    /** The tool that has something half done to draw, or the chosen one. */
    PlotTool current() {
        return current;
    }

    Crosshair crosshair() {
        return crosshair;
    }

    /** Whether a button, or a key in its stead, holds something. */
    boolean pressed() {
        return pressed;
    }

    void press(double x, double y, SelectionMode meant) {
        pressed = true;
        mode = meant;
        current.press(x, y, meant);
        plot.changed();
    }

    void dragTo(double x, double y) {
        current.drag(x, y);
        plot.changed();
    }

    void release(double x, double y) {
        pressed = false;
        current.release(x, y);
        current = tool(chosen);
        plot.changed();
    }

    void hover(double x, double y, SelectionMode meant) {
        mode = meant;
        current.hover(x, y, meant);
        plot.changed();
    }

    /** Takes what keys that were just pressed or let go make of the mode. */
    void mean(SelectionMode meant) {
        if (over && !pressed) {
            hover(crosshair.x(), crosshair.y(), meant);
        }
    }

    /** Takes the mode that was chosen for all selections to come. */
    void remode() {
        mode = mode(false, false);
        mean(mode);
        plot.changed();
    }

    /** What the next click does. */
    String hint() {
        String now = current.hint();
        return now.isEmpty() ? chosen.hint(mode) : now;
    }

    /** Forgets what is half done; says whether there was something. */
    boolean cancel() {
        boolean active = current.active() || crosshair.shown();
        current.cancel();
        crosshair.hide();
        pressed = false;
        current = tool(chosen);
        plot.changed();
        return active;
    }

    /** What a selection does: what the keys held say; without them, what is chosen. */
    SelectionMode mode(boolean shift, boolean alt) {
        SelectionMode otherwise =
                chosen.selects() ? plot.selectionModeProperty().get() : SelectionMode.NEW;
        return SelectionMode.held(shift, alt).orElse(otherwise);
    }

    private PlotTool tool(Tool tool) {
        return tools.computeIfAbsent(tool, kind -> kind.on(surface));
    }

    private void press(MouseEvent event) {
        plot.requestFocus();
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        boolean middle = event.getButton() == MouseButton.MIDDLE;
        if (pressed || !(primary || middle) || !inside(event)) {
            return;
        }
        if (middle || held.contains(KeyCode.SPACE)) {
            current = tool(Tool.PAN);
        }
        crosshair.hide();
        plot.pointAway();
        press(areaX(event), areaY(event), mode(event));
    }

    private void drag(MouseEvent event) {
        if (pressed) {
            plot.cursorAt(areaX(event), areaY(event));
            crosshair.follow(areaX(event), areaY(event));
            dragTo(areaX(event), areaY(event));
        }
    }

    private void release(MouseEvent event) {
        if (pressed) {
            mode = mode(event);
            release(areaX(event), areaY(event));
        }
    }

    private void move(MouseEvent event) {
        if (!inside(event)) {
            leave();
            return;
        }
        if (pressed) {
            return;
        }
        over = true;
        crosshair.hide();
        crosshair.follow(areaX(event), areaY(event));
        if (!current.active()) {
            plot.pointAt(areaX(event), areaY(event));
        }
        hover(areaX(event), areaY(event), mode(event));
    }

    private void leave() {
        over = false;
        plot.pointAway();
        if (!pressed && !crosshair.shown()) {
            current.leave();
            plot.changed();
        }
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() != 2 || !event.isStillSincePress() || !inside(event)) {
            return;
        }
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        if (primary && current.clickTwice(areaX(event), areaY(event))) {
            plot.changed();
        } else if (event.getButton() == MouseButton.MIDDLE || chosen == Tool.PAN) {
            plot.zoomToFit();
        } else if (primary && current.finish()) {
            plot.changed();
        }
    }

    private void scroll(ScrollEvent event) {
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (turned == 0) {
            return;
        }
        boolean meant = event.isAltDown() || event.isControlDown() || current.takesWheel();
        if (meant && current.resize(turned / NOTCH)) {
            plot.changed();
        } else {
            PlotLayout layout = plot.plotLayout();
            double factor = Math.pow(STEP, turned / NOTCH);
            plot.setView(layout.viewport().zoomed(factor, event.getX() - layout.left(), event.getY() - layout.top()));
        }
        event.consume();
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

    private SelectionMode mode(MouseEvent event) {
        return mode(event.isShiftDown(), event.isAltDown());
    }
}
