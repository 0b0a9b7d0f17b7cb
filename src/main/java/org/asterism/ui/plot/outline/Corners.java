package org.asterism.ui.plot.outline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asterism.annotation.outline.Outline;
import org.asterism.geometry.Area;
import org.asterism.geometry.Place;
import org.asterism.geometry.Polygon;
import org.asterism.report.Viewport;
import org.jspecify.annotations.Nullable;

/** The corners of the chosen outline: which one is held, and reshaping by it. */
final class Corners {
    private static final double REACH = 8;
    private static final double EDGE = 6;
    private final OutlineModel model;
    private @Nullable Corner held;

    Corners(OutlineModel model) {
        this.model = model;
    }

    /** The corner that keys move; empty where none is held, or it is gone. */
    Optional<Corner> held() {
        Corner corner = held;
        return corner != null && all().anyMatch(corner::equals) ? Optional.of(corner) : Optional.empty();
    }

    void hold(@Nullable Corner corner) {
        held = corner;
    }

    /** Holds the next corner, or with -1 the one before, round and round; the first where none is held. */
    boolean step(int by) {
        Corner[] all = all().toArray(Corner[]::new);
        if (all.length == 0) {
            return false;
        }
        int now = held().map(Arrays.asList(all)::indexOf).orElse(by > 0 ? -1 : 0);
        held = all[Math.floorMod(now + by, all.length)];
        return true;
    }

    /** The corner under a pixel. */
    Optional<Corner> at(Viewport viewport, double x, double y) {
        return nearest(all(), corner -> distance(viewport, place(corner), x, y), REACH);
    }

    /** The corner from which the edge under a pixel goes. */
    Optional<Corner> edgeAt(Viewport viewport, double x, double y) {
        return nearest(all(), corner -> fromEdge(viewport, corner, x, y), EDGE);
    }

    Place place(Corner corner) {
        Polygon ring = area().rings().get(corner.ring());
        return new Place(ring.x()[corner.vertex()], ring.y()[corner.vertex()]);
    }

    /** The chosen outline with a corner elsewhere. */
    Area moved(Corner corner, double x, double y) {
        return area().withVertex(corner.ring(), corner.vertex(), x, y);
    }

    /** Puts a new corner on the edge after one, and holds it. */
    void insert(Corner after, double x, double y) {
        model.outlines().reshape(area().withInserted(after.ring(), after.vertex(), x, y));
        held = new Corner(after.ring(), after.vertex() + 1);
    }

    /** Puts a new corner in the middle of the edge after one. */
    void insert(Corner after) {
        Place from = place(after);
        Place to = place(next(after));
        insert(after, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    void remove(Corner corner) {
        model.outlines().reshape(area().withoutVertex(corner.ring(), corner.vertex()));
        held = new Corner(corner.ring(), Math.max(0, corner.vertex() - 1));
    }

    Area area() {
        return model.outlines().chosen().map(Outline::area).orElse(Area.EMPTY);
    }

    private Stream<Corner> all() {
        Area area = area();
        return IntStream.range(0, area.rings().size())
                .boxed()
                .flatMap(ring ->
                        IntStream.range(0, area.rings().get(ring).size()).mapToObj(vertex -> new Corner(ring, vertex)));
    }

    private Corner next(Corner corner) {
        int size = area().rings().get(corner.ring()).size();
        return new Corner(corner.ring(), (corner.vertex() + 1) % size);
    }

    private double fromEdge(Viewport viewport, Corner corner, double x, double y) {
        Place from = place(corner);
        Place to = place(next(corner));
        double fromX = viewport.toX(from.x());
        double fromY = viewport.toY(from.y());
        double alongX = viewport.toX(to.x()) - fromX;
        double alongY = viewport.toY(to.y()) - fromY;
        double length = alongX * alongX + alongY * alongY;
        double share = length > 0 ? Math.clamp(((x - fromX) * alongX + (y - fromY) * alongY) / length, 0, 1) : 0;
        return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
    }

    private static double distance(Viewport viewport, Place place, double x, double y) {
        return Math.hypot(viewport.toX(place.x()) - x, viewport.toY(place.y()) - y);
    }

    private static Optional<Corner> nearest(Stream<Corner> corners, ToDoubleFunction<Corner> distance, double most) {
        return corners.filter(corner -> distance.applyAsDouble(corner) <= most)
                .min(Comparator.comparingDouble(distance));
    }
}
