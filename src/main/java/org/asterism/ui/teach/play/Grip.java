package org.asterism.ui.teach.play;

import java.util.List;
import org.asterism.cluster.Mark;
import org.asterism.cluster.Step;
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

    private final LaneModel lane;
    private final StageModel stage;
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
        double least = NEAR;
        for (Mark mark : centres()) {
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
        List<Mark> centres = centres();
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
            lane.branches().change(new Change.Centre(held.cluster(), held.to()), cause, "centre " + held.cluster());
        }
    }

    void letGo() {
        mouse = false;
        held = null;
        lane.branches().end();
    }

    void forget() {
        held = null;
    }

    /** The centres of the step on screen that can be moved; none while runs are kept from sight. */
    private List<Mark> centres() {
        Step step = lane.stepProperty().get();
        boolean movable = !stage.concealedProperty().get() && lane.branches().hasCentres();
        return movable ? Marks.centres(step) : List.of();
    }

    private Points points() {
        return lane.pointsProperty().get();
    }
}
