package org.asterism.ui.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.PointRings;
import org.asterism.session.result.PlotDetail;
import org.asterism.ui.agreement.PlotDetailModel.Seen;

/** A plot as a reviewer sees it: in the groups that it may be decided for, with rings where people disagree most. */
final class ReviewScene {
    /** The share of points that are ringed at most. */
    private static final double MOST = 0.1;

    private static final int MOST_RINGS = 400;

    /** People are not split enough below this to be called in conflict. */
    private static final double LEAST = 0.3;

    private ReviewScene() {}

    static PlotScene of(PlotDetail detail, Candidate candidate) {
        PlotScene scene = PlotDetailModel.scene(
                detail, new Seen.Grouping(candidate.shown(), candidate.source(), candidate.labels()));
        double radius = scene.marks().radius() + 3;
        return scene.withLayers(Layers.over(new PointRings(scene.x(), scene.y(), disputed(detail), radius)));
    }

    /** The points with the most disagreement, as far as it stands out from that of most points. */
    static int[] disputed(PlotDetail detail) {
        double[] values = detail.disagreement();
        double[] sorted = Arrays.stream(values).sorted().toArray();
        if (sorted.length == 0) {
            return new int[0];
        }
        int rings = Math.min(MOST_RINGS, (int) Math.ceil(MOST * sorted.length));
        double limit = Math.max(LEAST, sorted[sorted.length - rings]);
        double median = sorted[sorted.length / 2];
        return IntStream.range(0, values.length)
                .filter(i -> values[i] >= limit && values[i] > median)
                .limit(MOST_RINGS)
                .toArray();
    }
}
