package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/**
 * The steps from left to right: over them what the runs improve, on them their events and where the player is. A press or a
 * drag goes to a step. The canvas is drawn where runs change; what moves with the player lies over it.
 */
final class TimeStrip extends Sketch {
    private static final double SIDE = 12;
    private static final double TOP = 8;
    private static final double TRACK = 18;
    private static final double GAP = 9;
    private static final double FLAG = 5;
    private static final double NEAR = 7;
    private static final double DOT = 4.5;

    private final StageModel model;
    private final PlayerModel player;
    private final Line played = new Line();
    private final Line head = new Line();
    private final Circle thumb = new Circle(7);
    private final List<Circle> dots = List.of(new Circle(DOT), new Circle(DOT));
    private final Label said = Texts.text("", "teach-said");
    private List<Curve> curves = List.of();
    private List<Scale> scales = List.of();
    private List<Flag> flags = List.of();

    private record Scale(double low, double high) {}

    TimeStrip(StageModel model) {
        super(Messages.text("teach.timeline"));
        this.model = model;
        player = model.player();
        setId("teach-timeline");
        getStyleClass().add("teach-timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        played.getStyleClass().add("teach-played");
        head.getStyleClass().add("teach-head");
        thumb.getStyleClass().add("teach-thumb");
        said.setMouseTransparent(true);
        said.setVisible(false);
        said.setManaged(false);
        getChildren().addAll(head, played, thumb);
        getChildren().addAll(dots);
        getChildren().add(said);
        getChildren().forEach(node -> node.setMouseTransparent(true));
        List.of(head, played, thumb).forEach(node -> node.setManaged(false));
        dots.forEach(node -> node.setManaged(false));
        player.positionProperty().subscribe(this::moved);
        player.lastProperty().subscribe(this::requestLayout);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> {
            if (!event.isStillSincePress()) {
                drag(event);
            }
        });
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> said.setVisible(false));
    }

    /** Shows the curves of runs, in their order, and what happened in them. */
    void show(List<Curve> newCurves, List<Flag> newFlags) {
        curves = List.copyOf(newCurves);
        scales = curves.stream().map(this::scale).toList();
        flags = List.copyOf(newFlags);
        requestLayout();
    }

    /** The colour of a run's curve. */
    Color ink(int lane) {
        return lane == 0 ? accent() : AMBIGUITY;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }

    private void moved() {
        place();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    private void place() {
        double x = x(player.positionProperty().get());
        played.setStartX(x(0));
        played.setEndX(x);
        played.setStartY(track());
        played.setEndY(track());
        head.setStartX(x);
        head.setEndX(x);
        head.setStartY(TOP - 4);
        head.setEndY(track());
        thumb.setCenterX(x);
        thumb.setCenterY(track());
        for (int lane = 0; lane < dots.size(); lane++) {
            place(dots.get(lane), lane, x);
        }
    }

    private void place(Circle dot, int lane, double x) {
        double value = lane < curves.size()
                ? curves.get(lane).at(player.positionProperty().get())
                : Double.NaN;
        dot.setVisible(lane < curves.size() && curves.get(lane).drawn() && Double.isFinite(value));
        if (dot.isVisible()) {
            dot.setCenterX(x);
            dot.setCenterY(y(lane, value));
            dot.setFill(ink(lane));
        }
    }

    @Override
    protected void paint(GraphicsContext g) {
        g.setStroke(ink(0.25));
        g.setLineWidth(4);
        g.strokeLine(x(0), track(), x(player.lastProperty().get()), track());
        for (int lane = 0; lane < curves.size(); lane++) {
            if (curves.get(lane).drawn()) {
                curve(g, lane);
            }
        }
        flags.forEach(flag -> flag(g, flag));
    }

    /** Straight from value to value; nothing where there is none. */
    private void curve(GraphicsContext g, int lane) {
        double[] values = curves.get(lane).values();
        g.setStroke(ink(lane));
        g.setLineWidth(2);
        g.beginPath();
        boolean down = false;
        for (int position = 0; position < values.length; position++) {
            double value = values[position];
            if (Double.isFinite(value) && down) {
                g.lineTo(x(position), y(lane, value));
            } else if (Double.isFinite(value)) {
                g.moveTo(x(position), y(lane, value));
                lone(g, lane, position);
            }
            down = Double.isFinite(value);
        }
        g.stroke();
    }

    /** A value between two gaps has no line, and so gets a dot. */
    private void lone(GraphicsContext g, int lane, int position) {
        double[] values = curves.get(lane).values();
        if (position + 1 >= values.length || !Double.isFinite(values[position + 1])) {
            g.setFill(ink(lane));
            g.fillOval(x(position) - 1.5, y(lane, values[position]) - 1.5, 3, 3);
        }
    }

    /** Those of the second run stand below the line. */
    private void flag(GraphicsContext g, Flag flag) {
        double x = x(flag.position());
        double away = flag.lane() == 0 ? -1 : 1;
        double y = track() + away * 4;
        double base = y + away * 1.6 * FLAG;
        g.setFill(model.lanes().size() > 1 ? ink(flag.lane()) : ink(0.85));
        g.fillPolygon(new double[] {x - FLAG, x + FLAG, x}, new double[] {base, base, y}, 3);
    }

    private double track() {
        return getHeight() - TRACK;
    }

    private double x(int position) {
        int last = Math.max(1, player.lastProperty().get());
        return SIDE + (getWidth() - 2 * SIDE) * position / last;
    }

    private double y(int lane, double value) {
        Scale scale = scales.get(lane);
        double share = scale.high > scale.low ? (scale.high - value) / (scale.high - scale.low) : 0.5;
        return TOP + share * (track() - GAP - 1.6 * FLAG - TOP);
    }

    /** Curves of the same objective share it. */
    private Scale scale(Curve curve) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve other : curves) {
            if (other.name().equals(curve.name())) {
                low = Math.min(low, other.low());
                high = Math.max(high, other.high());
            }
        }
        return new Scale(low, high);
    }

    private int position(double x) {
        double share = (x - SIDE) / (getWidth() - 2 * SIDE);
        return (int) Math.round(Math.clamp(share, 0, 1) * player.lastProperty().get());
    }

    private void press(MouseEvent event) {
        requestFocus();
        player.playingProperty().set(false);
        player.jump(flag(event.getX()).map(Flag::position).orElseGet(() -> position(event.getX())));
    }

    private void drag(MouseEvent event) {
        player.jump(position(event.getX()));
        point(event);
    }

    /** Names the event under the pointer, else the step with its values. */
    private void point(MouseEvent event) {
        int position = position(event.getX());
        List<String> parts = new ArrayList<>();
        parts.add(flag(event.getX()).map(Flag::name).orElseGet(() -> Messages.text("teach.step-short", position + 1)));
        for (Curve curve : curves) {
            if (curve.drawn()) {
                parts.add(curve.said(position));
            }
        }
        said.setText(String.join("   ", parts));
        said.setVisible(true);
        said.autosize();
        said.relocate(Math.clamp(event.getX() + 10, 0, Math.max(0, getWidth() - said.getWidth())), 0);
    }

    private Optional<Flag> flag(double x) {
        return flags.stream()
                .filter(flag -> Math.abs(x(flag.position()) - x) < NEAR)
                .findFirst();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) player.positionProperty().get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) player.lastProperty().get();
            case VALUE_STRING -> TeachText.said(model);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> player.forward();
            case DECREMENT -> player.back();
            case SET_VALUE -> {
                if (parameters.length > 0 && parameters[0] instanceof Number wanted) {
                    player.jump(wanted.intValue());
                }
            }
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
