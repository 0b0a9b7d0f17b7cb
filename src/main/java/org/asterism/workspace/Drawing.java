package org.asterism.workspace;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.asterism.annotation.Annotation;
import org.asterism.annotation.Label;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.data.Coordinate;
import org.asterism.parameter.InvalidInputException;

/**
 * What somebody outlined in a plot of a study: labels came from it, and it stays editable.
 *
 * @param across the axis to the right
 * @param upwards the axis upwards
 * @param sketch its rows are the points of that plot, as in {@link Study#scatter}
 */
public record Drawing(Coordinate across, Coordinate upwards, Sketch sketch) {

    /** A sketch in the plot that a study shows now. */
    public static Drawing in(Study study, Sketch sketch) {
        return new Drawing(study.across(), study.upwards(), sketch);
    }

    /** Whether a study shows the plot that this was drawn in. */
    public boolean isOf(Study study) {
        return across.equals(study.across()) && upwards.equals(study.upwards());
    }

    /**
     * All labels of the plotted points of a study as a sketch: the outlines drawn in this plot, and on top of them points
     * whose label came otherwise, as points chosen one by one.
     *
     * @param rows of the plotted points, as in {@link Study#scatter}
     */
    public static Sketch sketch(Study study, int[] rows) {
        Drawing drawn = study.drawing();
        List<Label> labels = study.annotation().labels();
        Sketch sketch = grouped(drawn != null && drawn.isOf(study) ? drawn.sketch : Sketch.EMPTY, labels);
        for (Map.Entry<Integer, BitSet> other :
                others(study.annotation(), rows, sketch).entrySet()) {
            sketch = sketch.add(Outline.of(other.getKey(), other.getValue()));
        }
        return sketch;
    }

    /** The points whose label is not that of their topmost outline, by group. */
    private static Map<Integer, BitSet> others(Annotation annotation, int[] rows, Sketch sketch) {
        int[] groups = places(annotation.labels(), labels(sketch));
        int[] topmost = sketch.topmost(rows.length);
        Map<Integer, BitSet> others = new TreeMap<>();
        for (int point = 0; point < rows.length; point++) {
            int label = annotation.assignment()[rows[point]];
            int group = label < 0 ? label : groups[label];
            if (group != Clustering.UNLABELLED && group != topmost[point]) {
                others.computeIfAbsent(group, _ -> new BitSet()).set(point);
            }
        }
        return others;
    }

    /** The sketch with a group for each label. */
    private static Sketch grouped(Sketch sketch, List<Label> labels) {
        Sketch grouped = sketch;
        for (Label label : labels) {
            int place = place(labels(grouped), label.name());
            grouped = place < 0
                    ? grouped.add(Group.of(label))
                    : grouped.with(place, grouped.groups().get(place).withLabel(label));
        }
        return grouped;
    }

    /**
     * The labels that the sketch gives: the topmost outline around a point says which. Rows that are not plotted keep their
     * label where there is still one of its name.
     *
     * @param rows of the plotted points
     * @throws InvalidInputException if two groups have one name, or there are too many
     */
    Annotation annotation(Annotation before, int[] rows) {
        Annotation named = Annotation.empty(before.rows());
        for (Label label : labels(sketch)) {
            named = named.add(label);
        }
        int[] kept = places(before.labels(), named.labels());
        int[] assignment = IntStream.of(before.assignment())
                .map(label -> label < 0 ? label : kept[label])
                .toArray();
        int[] topmost = sketch.topmost(rows.length);
        for (int point = 0; point < rows.length; point++) {
            assignment[rows[point]] = topmost[point];
        }
        return new Annotation(named.labels(), assignment);
    }

    /** The same where a label of some name became another. */
    Drawing relabelled(String name, Label label) {
        return changed(
                name, place -> sketch.with(place, sketch.groups().get(place).withLabel(label)));
    }

    /** The same without the group of some name. */
    Drawing without(String name) {
        return changed(name, sketch::withoutGroup);
    }

    private Drawing changed(String name, IntFunction<Sketch> change) {
        int place = place(labels(sketch), name);
        return place < 0 ? this : new Drawing(across, upwards, change.apply(place));
    }

    private static List<Label> labels(Sketch sketch) {
        return sketch.groups().stream().map(Group::label).toList();
    }

    /** Where each label is among others by its name; {@link Clustering#UNLABELLED} where it is not. */
    private static int[] places(List<Label> labels, List<Label> others) {
        return labels.stream().mapToInt(label -> place(others, label.name())).toArray();
    }

    private static int place(List<Label> labels, String name) {
        return IntStream.range(0, labels.size())
                .filter(i -> labels.get(i).name().equals(name))
                .findFirst()
                .orElse(Clustering.UNLABELLED);
    }
}
