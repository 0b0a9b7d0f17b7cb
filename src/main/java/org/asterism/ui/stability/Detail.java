package org.asterism.ui.stability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.quality.Stability;
import org.asterism.report.Layers;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.report.layer.BandLayer;
import org.asterism.report.layer.PointShades;
import org.asterism.tuning.stability.Draw;
import org.asterism.tuning.stability.Membership;
import org.asterism.ui.stability.Found.Seen;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;

/**
 * One answer looked at closely.
 *
 * @param shares how surely each row of the data set belongs to its cluster
 * @param coreShare of the points with a cluster that are in its core
 * @param scene the plot in the answer's colours, with its bands
 */
record Detail(Found found, Seen seen, double[] shares, double coreShare, List<Cluster> clusters, PlotScene scene) {
    private static final double RADIUS = 3;

    /** Discs over more points than this take longer to draw than they tell. */
    private static final int MOST_FADED = 20_000;

    /**
     * How well a cluster is found again.
     *
     * @param color in the palette
     * @param jaccard mean overlap with the most similar cluster of each draw, 0 to 1
     * @param recovered of how many of 100 draws that overlap is at least {@link Stability#RECOVERED}
     * @param dissolved of how many of 100 it is at most {@link Stability#DISSOLVED}
     */
    record Cluster(String name, int color, int size, double jaccard, double recovered, double dissolved) {}

    Detail {
        clusters = List.copyOf(clusters);
    }

    /** Its place and share in words, such as "Answer 2 (25 %)". */
    String title() {
        long percent = Math.round(100 * seen.answer().share());
        return Messages.text("stability.answer", 1 + found.seen().indexOf(seen), percent);
    }

    /** Whether a recipe makes the answer again: not where rows were left out. */
    boolean repeatable() {
        return draw().whole();
    }

    /** What makes its most typical draw again. */
    Recipe recipe() {
        return found.trial().recipe(draw());
    }

    private Draw draw() {
        return found.answers().medoid(seen.answer());
    }

    static Detail of(Found found, Seen seen, Job job) {
        job.stage(Messages.text("stability.looking"));
        Membership membership = found.answers().membership(seen.answer());
        job.check();
        Stability stability = found.answers().stability(seen.answer().labels());
        job.check();
        double[] shares = new double[seen.groups().labels().length];
        for (int i = 0; i < found.rows().length; i++) {
            shares[found.rows()[i]] = membership.shares()[i];
        }
        return new Detail(
                found,
                seen,
                shares,
                membership.coreShare(),
                clusters(found, seen.groups(), stability),
                scene(found, seen, shares, job));
    }

    private static List<Cluster> clusters(Found found, Partition groups, Stability stability) {
        int[] sizes = new int[groups.groups().size()];
        Arrays.stream(groups.labels()).filter(label -> label >= 0).forEach(label -> sizes[label]++);
        double percent = 100.0 / found.answers().draws().size();
        return IntStream.range(0, sizes.length)
                .filter(cluster -> sizes[cluster] > 0)
                .mapToObj(cluster -> new Cluster(
                        groups.groups().get(cluster).name(),
                        groups.groups().get(cluster).color(),
                        sizes[cluster],
                        stability.jaccard()[cluster],
                        percent * stability.recovered()[cluster],
                        percent * stability.dissolved()[cluster]))
                .toList();
    }

    private static PlotScene scene(Found found, Seen seen, double[] shares, Job job) {
        StudyScene study = StudyScene.of(found.trial().study());
        int[] rows = study.scatter().rows();
        int[] colors = IntStream.of(rows).map(seen.groups()::color).toArray();
        double[] sure = IntStream.of(rows).mapToDouble(row -> shares[row]).toArray();
        PlotScene scene = study.scene().withLabels(colors, PlotLegend.NONE);
        BandLayer bands = BandLayer.of(Points.of(scene.x(), scene.y()), new Membership(colors, sure), job);
        return scene.withLayers(Layers.over(faded(scene, sure), bands));
    }

    /** Points that are not in a core fade into the ground. */
    private static PointShades faded(PlotScene scene, double[] sure) {
        int[] unsure = IntStream.range(0, sure.length)
                .filter(i -> scene.labels()[i] >= 0 && sure[i] < Membership.CORE)
                .toArray();
        int[] few = unsure.length > MOST_FADED ? new int[0] : unsure;
        return new PointShades(
                IntStream.of(few).mapToDouble(i -> scene.x()[i]).toArray(),
                IntStream.of(few).mapToDouble(i -> scene.y()[i]).toArray(),
                IntStream.of(few).mapToDouble(i -> 1 - sure[i]).toArray(),
                RADIUS,
                PointShades.Meaning.UNCERTAINTY);
    }
}
