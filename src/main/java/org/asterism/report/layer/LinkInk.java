package org.asterism.report.layer;

import static org.asterism.report.layer.StepGround.LINE;

import java.util.Locale;
import org.asterism.cluster.Mark;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Stroke;
import org.asterism.report.draw.TextStyle.Line;
import org.asterism.report.draw.TextStyle.Side;
import org.asterism.report.layer.StepGround.Spot;

/** Draws what goes from point to point: edges, merges, swaps that are tried. */
record LinkInk(StepGround ground) {
    private static final double TEXT = 13;
    private static final double ASIDE = 12;
    private static final double HEAD = 11;
    private static final double GOING = 14;
    /** Above this slope against the horizontal, text stands beside a line rather than over it. */
    private static final double STEEP = 0.35;
    /** Below this length a text over the middle of a line would hide its ends. */
    private static final double CLOSE = 80;

    private static final double APART = 0.3;

    /** Two points that are joined; its length stands beside it where wanted. */
    void link(Mark.Link link, boolean said) {
        Spot from = ground.spot(link.from());
        Spot to = ground.spot(link.to());
        ground.rimmed(StepGround.line(from, to), ground.stroke(1.5 * LINE));
        ground.ring(ground.circle(from, StepGround.DOT), LINE);
        ground.ring(ground.circle(to, StepGround.DOT), LINE);
        if (said && Double.isFinite(link.length())) {
            say(
                    String.format(Locale.ROOT, "%.3g", link.length()),
                    ground.theme().foreground(),
                    from,
                    to,
                    0.5);
        }
    }

    /** A thin line between two points, one of many. */
    void edge(int from, int to) {
        Path line = StepGround.line(ground.spot(from), ground.spot(to));
        ground.pen().stroke(line, ground.stroke(1).withOpacity(0.7));
    }

    /**
     * A point that is tried in place of a medoid: an arrow from the one that would go, dashed around, to the one that would come, and
     * what that would add to the objective.
     *
     * @param alone whether no other swap is drawn; of several the texts stand apart, each nearer to its medoid
     * @param said whether the change is written
     */
    void swap(Mark.Swap swap, boolean alone, boolean said) {
        Spot old = ground.spot(swap.medoid());
        Spot candidate = ground.spot(swap.candidate());
        ground.rimmed(ground.circle(old, GOING), ground.stroke(LINE).dashed(ground.sized(4), ground.sized(3)));
        double way = old.to(candidate);
        if (way > ground.sized(GOING + StepGround.FOCUS + HEAD)) {
            arrow(between(old, candidate, ground.sized(GOING) / way), candidate, alone ? 1.5 * LINE : LINE);
        }
        if (said) {
            boolean better = swap.change() < 0;
            say(
                    signed(swap.change()),
                    better ? ground.theme().foreground() : ground.theme().muted(),
                    old,
                    candidate,
                    alone ? 0.5 : APART);
        }
    }

    /** With its sign, three digits, and the minus of mathematics. */
    static String signed(double change) {
        return (change < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.3g", Math.abs(change));
    }

    /** Ends where the ring of the point in hand begins. */
    private void arrow(Spot from, Spot to, double width) {
        Spot tip = between(to, from, ground.sized(StepGround.FOCUS + LINE) / to.to(from));
        Stroke stroke = ground.stroke(width);
        ground.rimmed(StepGround.line(from, tip), stroke.dashed(ground.sized(7), ground.sized(5)));
        double angle = Math.atan2(from.y() - tip.y(), from.x() - tip.x());
        Path head = new Path()
                .moveTo(along(tip, angle - 0.45).x(), along(tip, angle - 0.45).y())
                .lineTo(tip.x(), tip.y())
                .lineTo(along(tip, angle + 0.45).x(), along(tip, angle + 0.45).y());
        ground.rimmed(head, stroke);
    }

    private Spot along(Spot from, double angle) {
        double length = ground.sized(HEAD);
        return new Spot(from.x() + length * Math.cos(angle), from.y() + length * Math.sin(angle));
    }

    private static Spot between(Spot from, Spot to, double share) {
        return new Spot(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    /**
     * Text over a place of a line, beside it where the line is steep, and over both rings where it is short.
     *
     * @param share how far from the first end to the other
     */
    private void say(String text, int color, Spot one, Spot other, double share) {
        Spot left = one.x() <= other.x() ? one : other;
        Spot right = one.x() <= other.x() ? other : one;
        double length = left.to(right);
        boolean close = length < ground.sized(CLOSE);
        double slope = close ? 0 : (right.y() - left.y()) / length;
        Side side = slope > STEEP ? Side.LEFT : slope < -STEEP ? Side.RIGHT : Side.CENTER;
        Spot at = between(one, other, close ? 0.5 : share);
        double aside = ground.sized(ASIDE);
        double y = close ? Math.min(one.y(), other.y()) - ground.sized(GOING) : at.y();
        if (y < 1.5 * aside) {
            y = Math.max(one.y(), other.y()) + ground.sized(GOING) + 2 * aside;
        }
        ground.pen()
                .text(
                        text,
                        at.x() + aside * slope,
                        y - aside * Math.sqrt(1 - slope * slope),
                        ground.theme()
                                .text(TEXT, color)
                                .bold()
                                .at(side, Line.MIDDLE)
                                .haloed(ground.theme().background()));
    }
}
