package org.asterism.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.Scatter;
import org.asterism.report.tick.Ticker;
import org.asterism.workspace.Axis;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;

/**
 * A study as a plot: which points, in which colours, under which legend.
 *
 * <p>The same cluster has the same colour in every run: runs take the colours of the study's first run by optimal
 * assignment. What did not change since the scene before is shared with it.
 */
public final class StudyScene {
    private final Study study;
    private final Scatter scatter;
    private final Colors colors;
    private final BitSet selected;

    /** What each point's colour is, and the legend that explains it. */
    private record Colors(int[] labels, int[] color, String title, List<LegendEntry> legend) {}

    private StudyScene(Study study, @Nullable StudyScene before) {
        this.study = study;
        StudyScene same = before != null && before.shows(study) ? before : null;
        scatter = same == null ? study.scatter() : same.scatter;
        colors = same != null && sameColors(same.study, study) ? same.colors : colors(study, scatter);
        selected = same != null && same.study.selection().equals(study.selection()) ? same.selected : selected();
    }

    public static StudyScene of(Study study) {
        return new StudyScene(study, null);
    }

    /** The scene of another state of the study, or of another study. */
    public StudyScene next(Study other) {
        return new StudyScene(other, this);
    }

    public Study study() {
        return study;
    }

    /** The plotted points with their rows. */
    public Scatter scatter() {
        return scatter;
    }

    public PlotScene scene() {
        return new PlotScene(
                scatter.points().column(0),
                scatter.points().column(1),
                colors.labels,
                labelledAlike() ? new BitSet() : selected,
                study.view().marks(),
                legend(),
                axes(),
                Layers.NONE);
    }

    /** Labels that a person gave have the shapes that the person gave them. */
    private PlotLegend legend() {
        PlotLegend lines = new PlotLegend(colors.title, colors.legend);
        boolean annotated = study.view().coloring() instanceof Coloring.ByAnnotation;
        return annotated ? lines.shaped(study.annotation().labels()) : lines;
    }

    private PlotAxes axes() {
        View view = study.view();
        return new PlotAxes(
                axis(view.across(), 0), axis(view.upwards(), 1), view.units(), view.margins(), view.title());
    }

    private PlotAxis axis(Axis axis, int dimension) {
        String title = axis.title().isEmpty() ? study.axes().get(dimension) : axis.title();
        Column column = study.dataset().column(study.axes().get(dimension));
        return new PlotAxis(title, Ticker.of(column, axis.scale()));
    }

    /** Whether both scenes show the same points in the same colours. */
    public boolean sameColors(StudyScene other) {
        return shows(other.study) && colors.equals(other.colors);
    }

    /** How many points are selected. */
    public int selectedCount() {
        return selected.cardinality();
    }

    /** Whether the selection was just given one label: then its colour sets it apart, and the rest need not be greyed. */
    private boolean labelledAlike() {
        int first = selected.nextSetBit(0);
        return first >= 0
                && study.view().coloring() instanceof Coloring.ByAnnotation
                && colors.labels[first] != Clustering.UNLABELLED
                && selected.stream().allMatch(point -> colors.labels[point] == colors.labels[first]);
    }

    /** The group behind a label of the scene: its number in the study's shown partition, or itself where negative. */
    public int group(int label) {
        for (int group = 0; group < colors.color.length; group++) {
            if (colors.color[group] == label) {
                return group;
            }
        }
        return label;
    }

    /** Whether a study's points are those of this scene. */
    public boolean samePoints(Study other) {
        return shows(other);
    }

    @SuppressWarnings("ReferenceEquality") // comparing the values of a data set would cost what sharing saves
    private boolean shows(Study other) {
        return study.dataset() == other.dataset() && study.samePlane(other);
    }

    /** Whether a change left the colours alone. */
    private static boolean sameColors(Study before, Study now) {
        Coloring coloring = now.view().coloring();
        return before.view().coloring().equals(coloring)
                && switch (coloring) {
                    case Coloring.Plain _ -> true;
                    case Coloring.ByAnnotation _ -> before.annotation().equals(now.annotation());
                    default -> before.runs().equals(now.runs()) && sameReference(before, now);
                };
    }

    /** Whether runs and columns are matched to the same groups. */
    private static boolean sameReference(Study before, Study now) {
        return before.annotation().equals(now.annotation()) && Objects.equals(before.truth(), now.truth());
    }

    private BitSet selected() {
        BitSet rows = study.selection().none() ? new BitSet() : study.selected();
        if (scatter.missing() == 0) {
            return rows;
        }
        BitSet points = new BitSet();
        for (int i = 0; i < scatter.rows().length; i++) {
            points.set(i, rows.get(scatter.rows()[i]));
        }
        return points;
    }

    private static Colors colors(Study study, Scatter scatter) {
        Partition partition = study.matched(study.view().coloring());
        int[] color = partition.colors();
        int[] counts = new int[color.length + 2];
        int[] labels = new int[scatter.rows().length];
        for (int i = 0; i < labels.length; i++) {
            int group = partition.labels()[scatter.rows()[i]];
            counts[group + 2]++;
            labels[i] = group < 0 ? group : color[group];
        }
        return new Colors(labels, color, title(study), legend(partition, color, counts, study));
    }

    private static List<LegendEntry> legend(Partition partition, int[] color, int[] counts, Study study) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int group = 0; group < color.length; group++) {
            legend.add(
                    new LegendEntry(color[group], partition.groups().get(group).name(), counts[group + 2]));
        }
        if (counts[1] > 0) {
            legend.add(new LegendEntry(Clustering.NOISE, "Noise", counts[1]));
        }
        if (counts[0] > 0 && !legend.isEmpty()) {
            legend.add(new LegendEntry(Clustering.UNLABELLED, unlabelled(study), counts[0]));
        }
        return legend;
    }

    private static String unlabelled(Study study) {
        return study.view().coloring() instanceof Coloring.ByAnnotation ? "Unlabelled" : "No value";
    }

    private static String title(Study study) {
        return switch (study.view().coloring()) {
            case Coloring.Plain _ -> "";
            case Coloring.ByAnnotation _ -> "Labels";
            case Coloring.ByColumn by -> by.column();
            case Coloring.ByRun by -> study.run(by.run()).map(Run::title).orElse("");
        };
    }
}
