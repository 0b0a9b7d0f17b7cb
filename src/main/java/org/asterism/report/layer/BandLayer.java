package org.asterism.report.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.numeric.RandomSubset;
import org.asterism.report.Layer;
import org.asterism.report.PlotTheme;
import org.asterism.report.Viewport;
import org.asterism.report.draw.Path;
import org.asterism.report.draw.Pen;
import org.asterism.report.draw.Stroke;
import org.asterism.tuning.stability.Membership;
import org.asterism.workspace.LayerKind;

/** The core of each group filled, and hatched around it what belongs to the group only sometimes. */
public record BandLayer(List<Band> bands) implements Layer {
    private static final double FILL = 0.16;
    private static final double LINE = 1.5;
    private static final double THIN = 1;
    private static final double SPACING = 8;
    private static final long SEED = 1;

    public BandLayer {
        bands = List.copyOf(bands);
    }

    /**
     * Outlines the groups; of many points in a group a sample.
     *
     * @param points two-dimensional
     * @param membership of each of them; a label is its group's colour
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    public static BandLayer of(Points points, Membership membership, Job job) {
        Clustering groups = Clustering.of(membership.labels());
        Bounds all = Bounds.of(points);
        List<Band> bands = new ArrayList<>();
        for (int[] members : groups.members()) {
            job.check();
            bands.add(band(points, sample(members, AlphaHull.most(groups.clusters())), membership, all, job.silent()));
            job.progress((double) bands.size() / groups.clusters());
        }
        return new BandLayer(bands);
    }

    private static Band band(Points points, int[] members, Membership membership, Bounds all, Job job) {
        AlphaHull hull = AlphaHull.of(points.select(members), all, job);
        int[] core = IntStream.range(0, members.length)
                .filter(i -> membership.core(members[i]))
                .toArray();
        List<Points> whole = hull.outline();
        List<Points> sure =
                core.length == members.length ? whole : hull.of(core, all, job).rings();
        return new Band(membership.labels()[members[0]], sure, whole);
    }

    private static int[] sample(int[] members, int most) {
        return IntStream.of(RandomSubset.of(members.length, most, SEED))
                .map(i -> members[i])
                .toArray();
    }

    @Override
    public LayerKind kind() {
        return LayerKind.BANDS;
    }

    @Override
    public void paint(Pen pen, Viewport viewport, PlotTheme theme) {
        for (Band band : bands) {
            Path core = Ink.rings(band.core(), viewport);
            pen.fill(core, theme.color(band.label()), FILL);
            if (!band.sure()) {
                rim(pen, band, viewport, theme);
            }
            pen.stroke(core, Stroke.of(Ink.line(theme, band.label()), LINE));
        }
    }

    /** Neighbouring numbers are hatched across each other. */
    private static void rim(Pen pen, Band band, Viewport viewport, PlotTheme theme) {
        List<Points> both = new ArrayList<>(band.whole());
        both.addAll(band.core());
        int slope = band.label() % 2 == 0 ? -1 : 1;
        Hatching hatching = new Hatching(SPACING * theme.type(), slope, viewport.width(), viewport.height());
        Stroke line = Stroke.of(Ink.line(theme, band.label()), THIN);
        pen.stroke(hatching.lines(Ink.rings(both, viewport)), line.withOpacity(0.55));
        pen.stroke(Ink.rings(band.whole(), viewport), line.withOpacity(0.8).dashed(4, 3));
    }
}
