package org.asterism.ui.teach.play;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Mark;
import org.asterism.geometry.Points;
import org.asterism.lesson.play.Change;
import org.asterism.lesson.play.Marks;
import org.asterism.report.Viewport;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The centre of a lane that is in hand, by mouse or by keys, and where it is taken to. */
final class Grip {
    /** How near the mouse takes hold of a centre, in pixels. */
    private static final double NEAR = 12;
    /** So many distances are computed while a frame is drawn. */
    private static final long MOST_DISTANCES = 100_000;

    private final LaneModel lane;
    private final StageModel stage;
    /** The centres of the step at which one was taken hold of, and the palette colours of all clusters there. */
    private List<Mark> centres = List.of();

    private int[] colors = {};
    private @Nullable Held held;
    private boolean mouse;

    /**
     * A centre in hand.
     *
     * @param from where it was, in data coordinates
     * @param to where it is taken to
     */
    record Held(int cluster, double[] from, double[] to) {}

    Grip(LaneModel lane, StageModel stage) {
        this.lane = lane;
        this.stage = stage;
    }

    @Nullable
    Held held() {
        return held;
    }

    /** Takes hold of the nearest centre; says whether there is one near. */
    boolean take(Viewport viewport, double x, double y) {
        held = null;
        look();
        double least = NEAR;
        for (Mark mark : centres) {
            double[] at = Marks.at(mark, points());
            double distance = Math.hypot(viewport.toX(at[0]) - x, viewport.toY(at[1]) - y);
            if (distance <= least) {
                least = distance;
                held = new Held(Marks.cluster(mark), at, at);
            }
        }
        mouse = held != null;
        return mouse;
    }

    /** Whether the mouse holds it, which then keeps it whatever is shown. */
    boolean byMouse() {
        return mouse;
    }

    /** Takes hold of the next centre, or with -1 the one before; says whether there is one more. */
    boolean next(int direction) {
        look();
        int place = direction > 0 ? 0 : centres.size() - 1;
        for (int i = 0; i < centres.size(); i++) {
            if (held != null && Marks.cluster(centres.get(i)) == held.cluster()) {
                place = i + direction;
            }
        }
        boolean some = place >= 0 && place < centres.size();
        held = null;
        if (some) {
            double[] at = Marks.at(centres.get(place), points());
            held = new Held(Marks.cluster(centres.get(place)), at, at);
        }
        return some;
    }

    void to(double x, double y) {
        if (held != null) {
            held = new Held(held.cluster(), held.from(), new double[] {x, y});
        }
    }

    /** Goes on from where the centre is now; the branch of this drag follows. */
    void go() {
        if (held != null) {
            String cause = Messages.text("stage.cause-centre", held.cluster() + 1);
            lane.branches().change(new Change.Centre(held.cluster(), held.to()), cause, key(held));
        }
    }

    private static String key(Held held) {
        return "centre " + held.cluster();
    }

    /** The points to which the centre in hand would be the nearest; none where that takes long or decides nothing. */
    int[] won() {
        Held now = held;
        Points points = points();
        boolean nearest = centres.stream().allMatch(Mark.Place.class::isInstance);
        if (now == null || !nearest || (long) points.size() * centres.size() > MOST_DISTANCES) {
            return new int[0];
        }
        double[][] others = centres.stream()
                .filter(mark -> Marks.cluster(mark) != now.cluster)
                .map(mark -> Marks.at(mark, points))
                .toArray(double[][]::new);
        return IntStream.range(0, points.size())
                .filter(point -> wins(points.row(point), now.to, others))
                .toArray();
    }

    private static boolean wins(double[] point, double[] centre, double[][] others) {
        double own = squared(point, centre);
        return Arrays.stream(others).allMatch(other -> own < squared(point, other));
    }

    private static double squared(double[] point, double[] place) {
        double dx = point[0] - place[0];
        double dy = point[1] - place[1];
        return dx * dx + dy * dy;
    }

    /** The palette colour of a centre. */
    int color(int cluster) {
        return colors[cluster];
    }

    void letGo() {
        mouse = false;
        held = null;
        lane.branches().end();
    }

    void forget() {
        held = null;
    }

    /** As if nothing had been taken hold of. */
    void giveUp() {
        Held now = held;
        mouse = false;
        held = null;
        if (now != null) {
            lane.branches().giveUp(key(now));
        }
    }

    /** Takes notice of the centres of the step on screen that can be moved; none while runs are kept from sight. */
    private void look() {
        boolean movable = !stage.concealedProperty().get() && lane.branches().hasCentres();
        centres = movable ? Marks.centres(lane.stepProperty().get()) : List.of();
        colors = lane.colors();
    }

    Points points() {
        return lane.pointsProperty().get();
    }
}
