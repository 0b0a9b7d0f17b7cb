package org.asterism.ui.plot.outline;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.asterism.annotation.outline.Group;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Place;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.tool.Tool;

/** Keys of outlines and groups, while the plot has the focus; those it has no use for are left to the plot. */
final class OutlineKeys {
    private static final double FINE = 1;
    private static final double WIDE = 10;
    private final ScatterPlot plot;
    private final OutlineModel model;
    private final Corners corners;
    private final Knife knife;

    OutlineKeys(ScatterPlot plot, OutlineModel model, Corners corners, Knife knife) {
        this.plot = plot;
        this.model = model;
        this.corners = corners;
        this.knife = knife;
        plot.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && key(event)) {
                event.consume();
                plot.touch();
            }
        });
    }

    private boolean key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isArrowKey()) {
            double step = event.isShiftDown() ? WIDE : FINE;
            return arrow(
                    direction(code, KeyCode.RIGHT, KeyCode.LEFT) * step,
                    direction(code, KeyCode.DOWN, KeyCode.UP) * step);
        }
        int labelled = labelled(code);
        if (labelled >= 0 && !event.isShiftDown()) {
            model.groups().choose(labelled);
            return true;
        }
        if (code.isDigitKey()) {
            String name = code.getName(); // such as "1" or "Numpad 1"
            digit(name.charAt(name.length() - 1) - '1', event.isShiftDown());
            return true;
        }
        return switch (code) {
            case TAB -> tab(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> escape();
            case DELETE -> delete();
            case PLUS, ADD, EQUALS, CLOSE_BRACKET -> turn(1);
            case MINUS, SUBTRACT, OPEN_BRACKET -> turn(-1);
            case ENTER -> cut();
            default -> !event.isShiftDown() && letter(code);
        };
    }

    /** The group whose label has a key of its own; -1 where no label has this one. */
    private int labelled(KeyCode code) {
        List<Group> groups = model.sketch().groups();
        for (int group = 0; group < groups.size(); group++) {
            if (groups.get(group).label().key().equals(code.getChar())) {
                return group;
            }
        }
        return -1;
    }

    private boolean letter(KeyCode code) {
        switch (code) {
            case N -> model.groups().make();
            case J -> model.outlines().merge();
            case X -> edit(() -> knife.take(plot.viewportProperty().get()));
            case E -> edit(() -> corners.step(1));
            case A -> corners.held().ifPresent(corners::insert);
            case SPACE -> {
                return mark();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes up the tool that outlines are edited with, and something to do with it. */
    private void edit(Runnable start) {
        plot.setTool(Tool.PAN);
        start.run();
    }

    /** Takes a group up, or gives the chosen outline to it; -1 is noise. */
    private void digit(int group, boolean give) {
        if (give && model.chosenProperty().get() >= 0) {
            if (group < model.sketch().groups().size()) {
                model.outlines().give(group);
            }
        } else if (group < 0) {
            model.groups().choose(Clustering.NOISE);
        } else {
            model.groups().chooseOrMake(group);
        }
    }

    private boolean tab(int by) {
        if (knife.out()) {
            return true;
        }
        if (corners.held().isPresent()) {
            return corners.step(by);
        }
        boolean some = model.outlines().step(by);
        if (some) {
            plot.setTool(Tool.PAN);
        }
        return some;
    }

    private boolean arrow(double right, double down) {
        Pixel pixel = plot.viewportProperty().get().pixel();
        if (knife.out()) {
            knife.move(right, down);
            return true;
        }
        if (plot.getTool() != Tool.PAN || model.chosenProperty().get() < 0) {
            return false;
        }
        corners.held()
                .ifPresentOrElse(
                        corner -> reshape(corner, right * pixel.width(), -down * pixel.height()),
                        () -> model.outlines().move(right * pixel.width(), -down * pixel.height()));
        return true;
    }

    private void reshape(Corner corner, double right, double upwards) {
        Place place = corners.place(corner);
        model.outlines().reshape(corners.moved(corner, place.x() + right, place.y() + upwards));
    }

    private boolean escape() {
        if (knife.out()) {
            knife.putAway();
            return true;
        }
        if (corners.held().isPresent()) {
            corners.hold(null);
            return true;
        }
        boolean some = plot.getTool() == Tool.PAN && model.chosenProperty().get() >= 0;
        if (some) {
            model.choose(OutlineModel.NONE);
        }
        return some;
    }

    private boolean delete() {
        boolean some = model.chosenProperty().get() >= 0;
        corners.held().ifPresentOrElse(corners::remove, () -> model.outlines().remove());
        return some;
    }

    private boolean mark() {
        boolean some = plot.getTool() == Tool.PAN && model.chosenProperty().get() >= 0;
        if (some) {
            model.mark(model.chosenProperty().get());
        }
        return some;
    }

    private boolean turn(int steps) {
        if (knife.out()) {
            knife.turn(steps);
        }
        return knife.out();
    }

    private boolean cut() {
        boolean out = knife.out();
        if (out) {
            knife.cut(plot.viewportProperty().get());
        }
        return out;
    }

    private static int direction(KeyCode code, KeyCode more, KeyCode less) {
        return code == more ? 1 : code == less ? -1 : 0;
    }
}
