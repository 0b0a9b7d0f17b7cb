package org.asterism.annotation.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.geometry.Area;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Points;
import org.asterism.geometry.Region;

/**
 * Changes the outlines of one plot. Every change makes a new sketch, in which each shape holds just the points inside it.
 *
 * <p>An outline that loses its last point goes.
 */
public final class SketchEditor {
    /** How far the edge of a stroke may be moved to have fewer vertices, pixels; tried one after the other. */
    private static final double[] TOLERANCES = {0.45, 0.2, 0.1, 0.05};

    private final double[] x;
    private final double[] y;
    private final Overlap overlap;
    private final Scissors scissors;

    /** @param points of the plot, two-dimensional */
    public SketchEditor(Points points, Overlap overlap) {
        this(points.column(0), points.column(1), overlap);
    }

    private SketchEditor(double[] x, double[] y, Overlap overlap) {
        this.x = x;
        this.y = y;
        this.overlap = overlap;
        scissors = new Scissors(x, y);
    }

    /** How many points the plot has. */
    public int size() {
        return x.length;
    }

    public Overlap overlap() {
        return overlap;
    }

    /** Changes the same plot by another rule. */
    public SketchEditor with(Overlap rule) {
        return new SketchEditor(x, y, rule);
    }

    /**
     * A drawn region as an outline, with as few vertices as hold the same points within half a pixel.
     *
     * @param pixel of the plot while it was drawn
     */
    public Outline outline(int group, Means means, Region region, Pixel pixel) {
        Area area = region.area(x, y);
        BitSet members = area.contained(x, y);
        for (double tolerance : TOLERANCES) {
            Area simple = area.simplified(pixel, tolerance);
            if (simple.contained(x, y).equals(members)) {
                area = simple;
                break;
            }
        }
        return new Outline(group, means, area, members.stream().toArray());
    }

    /** The points inside an area. */
    BitSet members(Area area) {
        return area.contained(x, y);
    }

    /** Puts an outline above all others; nothing where it holds no point. */
    public Sketch add(Sketch sketch, Outline outline) {
        return outline.rows().length == 0 ? sketch : settled(sketch.add(outline), outline);
    }

    /** Joins an outline to those of its group that it touches, all in one. */
    public Sketch extend(Sketch sketch, Outline outline) {
        List<Outline> touched = sketch.outlines().stream()
                .filter(other -> other.group() == outline.group() && touches(outline, other))
                .toList();
        if (touched.isEmpty()) {
            return add(sketch, outline);
        }
        List<Outline> others = new ArrayList<>(sketch.outlines());
        others.removeAll(touched);
        List<Outline> all = new ArrayList<>(touched);
        all.add(outline);
        Outline joined = joined(all);
        return settled(new Sketch(sketch.groups(), others).add(joined), joined);
    }

    /** Cuts a region out of the outlines of a group. */
    public Sketch cut(Sketch sketch, int group, Region region) {
        Area knife = region.area(x, y);
        BitSet gone = knife.contained(x, y);
        return distinct(
                each(sketch, outline -> outline.group() == group, outline -> scissors.without(outline, knife, gone)));
    }

    /** Keeps of a group only what lies in a region. */
    public Sketch keep(Sketch sketch, int group, Region region) {
        Area frame = region.area(x, y);
        BitSet inside = frame.contained(x, y);
        return distinct(
                each(sketch, outline -> outline.group() == group, outline -> scissors.within(outline, frame, inside)));
    }

    /** Takes points out of a group: by holes in its shapes; where they are many, what is left is chosen one by one. */
    public Sketch erase(Sketch sketch, int group, BitSet rows) {
        return each(sketch, outline -> outline.group() == group, outline -> scissors.pierced(outline, rows));
    }

    /** Moves a shape; points chosen one by one stay, and so does a shape that would hold no point. */
    public Sketch move(Sketch sketch, int index, double right, double upwards) {
        return reshape(sketch, index, sketch.outlines().get(index).area().moved(right, upwards));
    }

    /** Gives an outline another shape, unless it would hold no point; points chosen one by one stay as they are. */
    public Sketch reshape(Sketch sketch, int index, Area shape) {
        Outline before = sketch.outlines().get(index);
        if (before.shapeless()) {
            return sketch;
        }
        return scissors.shaped(before, shape)
                .map(changed -> settled(sketch.with(index, changed), changed))
                .orElse(sketch);
    }

    /**
     * Makes one outline of several, in the group of the first and where the topmost lies. Points chosen one by one go to
     * that group, too, but a shape stays a shape.
     */
    public Sketch merge(Sketch sketch, List<Integer> indices) {
        int group = sketch.outlines().get(indices.getFirst()).group();
        List<Outline> next = new ArrayList<>(sketch.outlines());
        Map<Boolean, List<Outline>> kinds = indices.stream()
                .sorted()
                .map(sketch.outlines()::get)
                .collect(Collectors.partitioningBy(Outline::shapeless));
        for (List<Outline> alike : kinds.values()) {
            if (!alike.isEmpty()) {
                next.set(next.indexOf(alike.getLast()), joined(alike).withGroup(group));
                next.removeAll(alike);
            }
        }
        return distinct(new Sketch(sketch.groups(), next));
    }

    /**
     * Cuts an outline in parts along a line, the one with the largest area at the bottom; nothing where that leaves less
     * than two with points.
     */
    public Sketch split(Sketch sketch, int index, Points line) {
        Outline whole = sketch.outlines().get(index);
        List<Outline> parts = whole.area().split(line).stream()
                .flatMap(part -> scissors.shaped(whole, part).stream())
                .toList();
        if (parts.size() < 2) {
            return sketch;
        }
        List<Outline> next = new ArrayList<>(sketch.outlines());
        next.remove(index);
        next.addAll(index, parts);
        return distinct(new Sketch(sketch.groups(), next));
    }

    /** Gives an outline to another group, or to noise. */
    public Sketch give(Sketch sketch, int index, int group) {
        Outline given = sketch.outlines().get(index).withGroup(group);
        return settled(sketch.with(index, given), given);
    }

    /** Takes from outlines of other groups what a new one holds. */
    private Sketch settled(Sketch sketch, Outline newest) {
        return distinct(
                overlap == Overlap.ALLOWED
                        ? sketch
                        : each(sketch, other -> other.group() != newest.group(), other -> yielded(other, newest)));
    }

    private Optional<Outline> yielded(Outline other, Outline newest) {
        BitSet taken = newest.members();
        return newest.shapeless() ? scissors.pierced(other, taken) : scissors.without(other, newest.area(), taken);
    }

    /** Where no point may be in several groups, leaves points on a common border, in both by rounding, to the topmost. */
    private Sketch distinct(Sketch sketch) {
        if (overlap == Overlap.ALLOWED) {
            return sketch;
        }
        int[] topmost = sketch.topmost(x.length);
        return each(sketch, _ -> true, outline -> scissors.pierced(outline, others(outline, topmost)));
    }

    private static BitSet others(Outline outline, int[] topmost) {
        BitSet others = new BitSet();
        for (int row : outline.rows()) {
            others.set(row, topmost[row] != outline.group());
        }
        return others;
    }

    /** Whether two outlines can be made one that hangs together. */
    private static boolean touches(Outline one, Outline other) {
        return (one.shapeless() && other.shapeless())
                || !one.area().intersection(other.area()).isEmpty();
    }

    /** One outline of several that are all shapes, or all points chosen one by one. */
    private Outline joined(List<Outline> outlines) {
        int group = outlines.getFirst().group();
        if (outlines.getFirst().shapeless()) {
            BitSet members = new BitSet();
            outlines.forEach(outline -> members.or(outline.members()));
            return Outline.of(group, members);
        }
        Area area = outlines.stream().map(Outline::area).reduce(Area::union).orElseThrow();
        return new Outline(
                group, Means.EDIT, area, area.contained(x, y).stream().toArray());
    }

    private static Sketch each(Sketch sketch, Predicate<Outline> which, Function<Outline, Optional<Outline>> change) {
        return new Sketch(
                sketch.groups(),
                sketch.outlines().stream()
                        .map(outline -> which.test(outline) ? change.apply(outline) : Optional.of(outline))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
