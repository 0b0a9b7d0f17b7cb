package org.asterism.ui.plot;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import org.asterism.report.PlotAxis;
import org.asterism.report.PlotScene;
import org.jspecify.annotations.Nullable;

/** What is pointed at in a plot: the place of the mouse, the point there or the one ringed from elsewhere, and its read-out. */
final class Pointer {
    private final ReadOnlyObjectWrapper<@Nullable Hover> point = new ReadOnlyObjectWrapper<>(this, "point");
    private final ReadOnlyObjectWrapper<@Nullable Point2D> place = new ReadOnlyObjectWrapper<>(this, "place");
    private PlotScene scene = PlotScene.EMPTY;
    private IntFunction<List<String>> readout = this::describe;
    private @Nullable Hover ring;

    /** Points at nothing yet among other points. */
    void show(PlotScene other) {
        scene = other;
        point.set(null);
        ring = null;
    }

    /** Goes on among the same points. */
    void follow(PlotScene same) {
        scene = same;
    }

    /** The point under the mouse, null where there is none. */
    ReadOnlyObjectProperty<@Nullable Hover> pointProperty() {
        return point.getReadOnlyProperty();
    }

    /** The mouse's place in data coordinates, null while it is elsewhere. */
    ReadOnlyObjectProperty<@Nullable Point2D> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The lines of text about a point, by its index in the scene. */
    void setReadout(IntFunction<List<String>> lines) {
        readout = lines;
    }

    /** Says where the mouse is, in data coordinates; null for elsewhere. */
    void at(@Nullable Point2D next) {
        place.set(next);
    }

    /** Points at a point, by its index; at none for -1. Says whether that is another one. */
    boolean over(int index) {
        Hover next = hover(index);
        boolean other = !Objects.equals(next, point.get());
        if (other) {
            point.set(next);
        }
        return other;
    }

    /** Rings a point from elsewhere, by its index; none for -1. Says whether that is another one. */
    boolean ring(int index) {
        Hover next = hover(index);
        boolean other = !Objects.equals(next, ring);
        ring = next;
        return other;
    }

    /** The point to ring: that under the mouse before that from elsewhere. */
    @Nullable
    Hover ringed() {
        return point.get() == null ? ring : point.get();
    }

    /** What is said of the point under the mouse; empty where there is none. */
    List<String> lines() {
        Hover under = point.get();
        return under == null ? List.of() : readout.apply(under.index());
    }

    private @Nullable Hover hover(int index) {
        return index < 0 || index >= scene.size() ? null : new Hover(index, scene.x()[index], scene.y()[index]);
    }

    private List<String> describe(int index) {
        return List.of(
                describe(scene.axes().across(), scene.x()[index]),
                describe(scene.axes().upwards(), scene.y()[index]));
    }

    private static String describe(PlotAxis axis, double place) {
        return axis.title() + "  " + axis.ticker().text(place);
    }
}
