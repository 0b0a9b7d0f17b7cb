package org.asterism.annotation.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asterism.annotation.outline.Suggestion.Kind;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Area;
import org.asterism.geometry.Pixel;

/** Looks for what a slip of the hand may have left in a sketch. It changes nothing: a person decides on each finding. */
public final class CleanUp {
    /** A piece with up to this share of its group's points is a sliver. */
    private static final double SLIVER = 0.02;
    /** Groups that share up to this share of the smaller outline's points hardly overlap. */
    private static final double OVERLAP = 0.05;
    /** Outlines are near at so many pixels. */
    private static final double NEAR = 12;

    private final SketchEditor editor;
    private final Sketch sketch;
    private final Pixel pixel;
    private final BitSet assigned;
    private final List<Suggestion> found = new ArrayList<>();

    private CleanUp(SketchEditor editor, Sketch sketch, Pixel pixel) {
        this.editor = editor;
        this.sketch = sketch;
        this.pixel = pixel;
        assigned = new BitSet();
        sketch.outlines().forEach(outline -> assigned.or(outline.members()));
    }

    /**
     * All there is to tidy, by kind; each suggestion is for this sketch, not for the one after another suggestion.
     *
     * @param pixel of the plot as it is seen
     */
    public static List<Suggestion> of(SketchEditor editor, Sketch sketch, Pixel pixel) {
        CleanUp search = new CleanUp(editor, sketch, pixel);
        for (int i = 0; i < sketch.outlines().size(); i++) {
            search.slivers(i);
            search.holes(i);
            for (int j = i + 1; j < sketch.outlines().size(); j++) {
                search.pair(i, j);
            }
        }
        search.found.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(search.found);
    }

    private void slivers(int index) {
        Outline outline = sketch.outlines().get(index);
        if (outline.group() == Clustering.NOISE) {
            return;
        }
        BitSet group = sketch.rows(outline.group());
        int most = Math.max(1, (int) (SLIVER * group.cardinality()));
        for (Area part : parts(outline)) {
            BitSet inside = editor.members(part);
            if (inside.cardinality() <= most && inside.cardinality() < group.cardinality()) {
                Area rest = outline.area().minus(part);
                Sketch after =
                        editor.members(rest).isEmpty() ? sketch.without(index) : editor.reshape(sketch, index, rest);
                add(Kind.SLIVER, outline.group(), outline.group(), after);
            }
        }
    }

    private static List<Area> parts(Outline outline) {
        return switch (outline.area().rings().size()) {
            case 0 -> List.of();
            case 1 -> List.of(outline.area());
            default -> outline.area().parts();
        };
    }

    private void holes(int index) {
        Outline outline = sketch.outlines().get(index);
        if (outline.area().rings().size() < 2) {
            return;
        }
        for (Area hole : outline.area().filled().minus(outline.area()).parts()) {
            BitSet inside = editor.members(hole);
            if (!inside.isEmpty() && !inside.intersects(assigned)) {
                Area filled = outline.area().union(hole);
                add(Kind.HOLE, outline.group(), outline.group(), editor.reshape(sketch, index, filled));
            }
        }
    }

    private void pair(int lower, int upper) {
        Outline one = sketch.outlines().get(lower);
        Outline other = sketch.outlines().get(upper);
        if (one.group() == other.group()) {
            near(lower, upper, one, other);
        } else {
            overlap(one, other);
        }
    }

    private void near(int lower, int upper, Outline one, Outline other) {
        double gap = one.area().distance(other.area(), pixel);
        if (gap <= NEAR) {
            Sketch merged = editor.merge(sketch, List.of(lower, upper));
            Area whole = one.area().union(other.area());
            BitSet gained = editor.members(whole.bridged(pixel, NEAR));
            gained.andNot(editor.members(whole));
            if (!gained.intersects(assigned)) {
                int index = merged.outlines().indexOf(last(merged, one.group()));
                add(Kind.NEAR, one.group(), one.group(), editor.reshape(merged, index, whole.bridged(pixel, NEAR)));
            }
        }
    }

    private Outline last(Sketch merged, int group) {
        return merged.of(group).stream()
                .map(merged.outlines()::get)
                .filter(outline -> !sketch.outlines().contains(outline))
                .findFirst()
                .orElseThrow();
    }

    private void overlap(Outline lower, Outline upper) {
        BitSet shared = lower.shared(upper);
        double most = Math.max(1, OVERLAP * Math.min(lower.rows().length, upper.rows().length));
        if (!shared.isEmpty() && shared.cardinality() <= most) {
            add(Kind.OVERLAP, upper.group(), lower.group(), editor.erase(sketch, lower.group(), shared));
        }
    }

    private void add(Kind kind, int group, int other, Sketch after) {
        found.add(new Suggestion(kind, group, other, changed(after), after));
    }

    /** The points whose groups differ. */
    private int[] changed(Sketch after) {
        BitSet changed = new BitSet();
        for (int group = -1; group < sketch.groups().size(); group++) {
            BitSet differing = sketch.rows(group);
            differing.xor(after.rows(group));
            changed.or(differing);
        }
        return changed.stream().toArray();
    }
}
