package org.asterism.annotation;

import java.util.List;
import java.util.Locale;
import org.asterism.cluster.Clustering;
import org.asterism.data.Coordinate;
import org.asterism.data.Scale;
import org.asterism.geometry.Area;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.DensityRegion;
import org.asterism.geometry.Polygon;
import org.asterism.geometry.Region;
import org.asterism.geometry.Swath;

/** Says in words how a selection was made. */
public final class SelectionWords {
    private final List<Label> labels;

    private SelectionWords(List<Label> labels) {
        this.labels = labels;
    }

    /** Such as "an outline of 42 places on petal length × petal width, minus a rectangle". */
    public static String of(Selection selection, Annotation annotation) {
        return new SelectionWords(annotation.labels()).words(selection, "");
    }

    /** @param known the axes that were named already and need not be again */
    private String words(Selection selection, String known) {
        return switch (selection) {
            case CombinedSelection combined -> combined(combined, known);
            case InverseSelection inverse ->
                inverse.selection().none() ? "all points" : "all but " + words(inverse.selection(), known);
            case RegionSelection drawn -> shape(drawn.region()) + on(drawn, known);
            case RangeSelection range -> range(range);
            case WordsSelection in -> in.column() + " " + String.join(" or ", in.words());
            case ContainsSelection in -> in.column() + " with \"" + in.text() + "\"";
            case RowSelection rows -> rows(rows.rows().length);
            case ClusterSelection cluster -> cluster(cluster);
            case LabelSelection label -> label(label.label());
        };
    }

    private String combined(CombinedSelection combined, String known) {
        String axes = axes(combined.first());
        StringBuilder words = new StringBuilder(words(combined.first(), known));
        for (Selection.Step step : combined.steps()) {
            words.append(joint(step.operator())).append(words(step.selection(), axes.isEmpty() ? known : axes));
        }
        return words.toString();
    }

    private static String joint(Selection.Operator operator) {
        return switch (operator) {
            case OR -> ", plus ";
            case AND -> ", within ";
            case XOR -> ", either or ";
            case MINUS -> ", minus ";
        };
    }

    private static String shape(Region region) {
        return switch (region) {
            case Polygon outline -> "an outline of " + outline.size() + " places";
            case Area area ->
                area.rings().size() == 1 ? "an outline" : area.rings().size() + " outlines";
            case Bounds _ -> "a rectangle";
            case Swath swath -> swath.x().length == 1 ? "a dab of the brush" : "a stroke of the brush";
            case DensityRegion wand ->
                String.format(Locale.ROOT, "a region down to %.2g %% of the density at its seed", 100 * wand.share());
        };
    }

    private static String on(Selection selection, String known) {
        String axes = axes(selection);
        return axes.equals(known) ? "" : " on " + axes;
    }

    /** The axes that a region, or the first of several steps, was drawn on; empty for other selections. */
    private static String axes(Selection selection) {
        return switch (selection) {
            case RegionSelection drawn -> name(drawn.x()) + " × " + name(drawn.y());
            case CombinedSelection combined -> axes(combined.first());
            case InverseSelection inverse -> axes(inverse.selection());
            default -> "";
        };
    }

    private static String name(Coordinate axis) {
        return switch (axis.scale()) {
            case Scale.LINEAR -> axis.column();
            case Scale.LOG -> "log " + axis.column();
            case Scale.SYMLOG -> "symlog " + axis.column();
        };
    }

    private static String range(RangeSelection range) {
        String low = number(range.low());
        String high = number(range.high());
        if (range.low() == Double.NEGATIVE_INFINITY) {
            return range.column() + " up to " + high;
        }
        return range.column() + " from " + low + (range.high() == Double.POSITIVE_INFINITY ? " on" : " to " + high);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    private static String rows(int count) {
        return switch (count) {
            case 0 -> "nothing";
            case 1 -> "1 row";
            default -> String.format(Locale.ROOT, "%,d rows", count);
        };
    }

    private static String cluster(ClusterSelection selection) {
        String cluster = selection.cluster() < 0 ? "the noise" : "cluster " + (selection.cluster() + 1);
        return cluster + " of run " + selection.run();
    }

    private String label(int label) {
        return switch (label) {
            case Clustering.NOISE -> "what was judged noise";
            case Clustering.UNLABELLED -> "what has no label";
            default -> "label " + (label < labels.size() ? labels.get(label).name() : label + 1);
        };
    }
}
