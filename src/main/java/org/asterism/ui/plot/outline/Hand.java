package org.asterism.ui.plot.outline;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Outline.Means;
import org.asterism.annotation.outline.Sketch;
import org.asterism.annotation.outline.SketchEditor;
import org.asterism.cluster.Clustering;
import org.asterism.geometry.Pixel;
import org.asterism.geometry.Region;

/**
 * What a gesture makes of a sketch. A value: each change makes another.
 *
 * @param group the current group, {@link Clustering#NOISE} or {@link OutlineModel#NONE}
 */
record Hand(SketchEditor editor, Grouping grouping, Sketch sketch, int group) {

    /** Takes a region that was drawn: added, joined to the current group, cut away, or all that is left of the group. */
    Hand draw(Region region, Means means, SelectionMode mode, Pixel pixel) {
        return switch (mode) {
            case NEW -> useful(ready().add(region, means, pixel));
            case ADD -> useful(current().extend(region, means, pixel));
            case SUBTRACT -> taken((before, from) -> editor.cut(before, from, region));
            case INTERSECT -> with(editor.keep(sketch, group, region));
        };
    }

    /** Takes points that were chosen one by one: into the current group, or out of it. */
    Hand draw(BitSet points, SelectionMode mode) {
        if (mode == SelectionMode.NEW || mode == SelectionMode.ADD) {
            Hand hand = current();
            return hand.with(editor.extend(hand.sketch, Outline.of(hand.group, points)));
        }
        return taken((before, from) -> editor.erase(before, from, points));
    }

    /** Makes a group with the next free name and colour, and takes it up. */
    Hand newGroup() {
        Label label = Label.next(sketch.groups().stream().map(Group::label).toList());
        return new Hand(
                editor, grouping, sketch.add(Group.of(label)), sketch.groups().size());
    }

    /** The same with groups gone that lost their last outline, where each outline begins its own. */
    Hand since(Sketch before) {
        Hand tidy = this;
        for (int i = Math.min(before.groups().size(), sketch.groups().size()) - 1; i >= 0; i--) {
            boolean lost = sketch.of(i).isEmpty() && !before.of(i).isEmpty();
            tidy = lost && grouping == Grouping.EACH_ITS_OWN ? tidy.withoutGroup(i) : tidy;
        }
        return tidy;
    }

    Hand withoutGroup(int gone) {
        int next = group == gone ? OutlineModel.NONE : group > gone ? group - 1 : group;
        return new Hand(editor, grouping, sketch.withoutGroup(gone), next);
    }

    Hand with(Sketch next) {
        return new Hand(editor, grouping, next, group);
    }

    /** A change, unless nothing was outlined by it. */
    private Hand useful(Hand next) {
        return next.sketch.outlines().equals(sketch.outlines()) ? this : next;
    }

    private Hand add(Region region, Means means, Pixel pixel) {
        return with(editor.add(sketch, editor.outline(group, means, region, pixel)));
    }

    private Hand extend(Region region, Means means, Pixel pixel) {
        Outline outline = editor.outline(group, means, region, pixel);
        return outline.rows().length == 0 ? this : with(editor.extend(sketch, outline));
    }

    /** With a group that a new outline goes into. */
    private Hand ready() {
        boolean taken = group >= 0 && !sketch.of(group).isEmpty();
        return taken && grouping == Grouping.EACH_ITS_OWN ? newGroup() : current();
    }

    private Hand current() {
        return group == OutlineModel.NONE ? newGroup() : this;
    }

    /** Takes something away from the current group; where that has none of it, from all. */
    private Hand taken(BiFunction<Sketch, Integer, Sketch> cut) {
        Sketch next = group == OutlineModel.NONE ? sketch : cut.apply(sketch, group);
        if (next.equals(sketch)) {
            List<Integer> all = IntStream.range(
                            Clustering.NOISE, sketch.groups().size())
                    .boxed()
                    .toList();
            for (int from : all) {
                next = cut.apply(next, from);
            }
        }
        return with(next);
    }
}
