package org.asterism.report.layer;

import static org.asterism.report.layer.StepGround.LINE;

import java.util.Map;
import java.util.TreeMap;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Stroke;
import org.asterism.report.layer.StepGround.Spot;

/** Draws what stands for clusters: centres, medoids, where they came from, and who is theirs. */
record CentreInk(StepGround ground) {
    private static final double DIAMOND = 10;
    private static final double SMALL = 4;
    /** A centre that moved less far leaves no trail. */
    private static final double STILL = 3;

    private static final int MOST_SPOKES = 4000;
    private static final double[] NOWHERE = {};

    /** A centre: a diamond in the colour of its cluster; small where there are many. */
    void place(int cluster, double[] at, boolean many) {
        Spot spot = ground.spot(at);
        if (ground.seen(spot)) {
            disc(diamond(spot, many ? SMALL : DIAMOND), cluster, many ? 1 : LINE);
        }
    }

    /** A point that stands for a cluster: filled, with a ring around it. */
    void medoid(int cluster, int point) {
        Spot spot = ground.spot(point);
        if (ground.seen(spot)) {
            ground.rimmed(ground.circle(spot, StepGround.RING), ground.stroke(cluster, LINE));
            disc(ground.circle(spot, StepGround.DOT), cluster, LINE);
        }
    }

    /** The ground around it, then a line in the colour of text: told from points of any colour on any ground. */
    private void disc(Path path, int cluster, double line) {
        ground.pen().stroke(path, Stroke.of(ground.theme().background(), ground.sized(3 * line)));
        ground.pen().fill(path, ground.theme().color(cluster), 1);
        ground.pen().stroke(path, ground.stroke(line));
    }

    /** Where a centre came from. */
    void trail(int cluster, double[] from, double[] to) {
        Spot start = ground.spot(from);
        Spot end = ground.spot(to);
        if (start.to(end) > STILL) {
            Stroke line = ground.stroke(cluster, LINE).withOpacity(0.8);
            ground.rimmed(StepGround.line(start, end), line);
            Path ghost = diamond(start, 0.6 * DIAMOND);
            ground.pen().fill(ghost, ground.theme().background(), 0.7);
            ground.pen().stroke(ghost, line);
        }
    }

    /** A thin line from each point to its cluster's centre, one path a cluster; of many points, from every so many. */
    void spokes(int[] labels, double[][] centres) {
        Map<Integer, Path> lines = new TreeMap<>();
        int stride = 1 + labels.length / MOST_SPOKES;
        for (int i = 0; i < labels.length; i += stride) {
            double[] centre = labels[i] < 0 ? NOWHERE : centres[labels[i]];
            if (centre.length > 0) {
                Spot from = ground.spot(i);
                Spot to = ground.spot(centre);
                lines.computeIfAbsent(labels[i], _ -> new Path())
                        .moveTo(from.x(), from.y())
                        .lineTo(to.x(), to.y());
            }
        }
        lines.forEach((cluster, path) -> ground.pen()
                .stroke(path, Stroke.of(ground.theme().color(cluster), 1).withOpacity(0.35)));
    }

    private Path diamond(Spot spot, double size) {
        double reach = ground.sized(size);
        return new Path()
                .moveTo(spot.x(), spot.y() - reach)
                .lineTo(spot.x() + reach, spot.y())
                .lineTo(spot.x(), spot.y() + reach)
                .lineTo(spot.x() - reach, spot.y())
                .close();
    }
}
