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
import org.asterism.ui.control.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/**
 * The steps from left to right: over them what the runs improve, on them their events and where the player is. A press or a
 * drag goes to a step. The canvas is drawn where runs change; what moves with the player lies over it.
 */
final class TimeStrip extends Sketch {
    /** How near to an event counts as on it, in pixels. */
    private static final double NEAR = 7;

    private final StageModel model;
    private final PlayerModel player;
    private final Playhead playhead = new Playhead();
    private final Label said = Texts.text("", "teach-said");
    private Curves curves = Curves.NONE;
    private List<Flag> flags = List.of();

    TimeStrip(StageModel model) {
        super(Messages.text("teach.timeline"));
        this.model = model;
        player = model.player();
        setId("teach-timeline");
        getStyleClass().add("teach-timeline");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        said.setMouseTransparent(true);
        said.setVisible(false);
        said.setManaged(false);
        getChildren().addAll(playhead, said);
        player.positionProperty().subscribe(this::moved);
        player.lastProperty().subscribe(this::requestLayout);
        listen();
    }

    private void listen() {
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
        curves = Curves.of(newCurves);
        flags = List.copyOf(newFlags);
        requestLayout();
    }

    private TimeAxis axis() {
        return new TimeAxis(getWidth(), getHeight(), player.lastProperty().get());
    }

    private Color colour(int lane) {
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
        playhead.place(axis(), player.positionProperty().get(), curves, this::colour);
    }

    @Override
    protected void paint(GraphicsContext g) {
        TimePainter painter = new TimePainter(g, axis(), this::colour);
        painter.track(ink(0.25));
        painter.curves(curves);
        painter.flags(flags, lane -> model.lanes().size() > 1 ? colour(lane) : ink(0.85));
    }

    private void press(MouseEvent event) {
        requestFocus();
        player.playingProperty().set(false);
        player.jump(flag(event.getX()).map(Flag::position).orElseGet(() -> axis().position(event.getX())));
    }

    private void drag(MouseEvent event) {
        player.jump(axis().position(event.getX()));
        point(event);
    }

    /** Names the event under the pointer, else the step with its values. */
    private void point(MouseEvent event) {
        said.setText(words(event.getX()));
        said.setVisible(true);
        said.autosize();
        said.relocate(Math.clamp(event.getX() + 10, 0, Math.max(0, getWidth() - said.getWidth())), 0);
    }

    private String words(double x) {
        int position = axis().position(x);
        List<String> parts = new ArrayList<>();
        parts.add(flag(x).map(Flag::name).orElseGet(() -> Messages.text("teach.step-short", position + 1)));
        curves.all().stream()
                .filter(Curve::drawn)
                .map(curve -> curve.said(position))
                .forEach(parts::add);
        return String.join("   ", parts);
    }

    private Optional<Flag> flag(double x) {
        TimeAxis axis = axis();
        return flags.stream()
                .filter(flag -> Math.abs(axis.x(flag.position()) - x) < NEAR)
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
