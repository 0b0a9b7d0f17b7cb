package org.asterism.ui.plot.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asterism.annotation.outline.Outline;
import org.asterism.annotation.outline.Sketch;
import org.asterism.geometry.Area;
import org.asterism.geometry.Points;

/** What can be done with the chosen outline; nothing where none is chosen. */
public final class OutlineEdits {
    private final OutlineModel model;

    OutlineEdits(OutlineModel model) {
        this.model = model;
    }

    /** The outline that is worked on. */
    public Optional<Outline> chosen() {
        int index = model.chosenProperty().get();
        return index < 0
                ? Optional.empty()
                : Optional.of(model.sketch().outlines().get(index));
    }

    /** Takes the next outline up, or with -1 the one before; says whether there was one, else none is chosen. */
    public boolean step(int by) {
        int size = model.sketch().outlines().size();
        int now = model.chosenProperty().get();
        int next = now < 0 ? (by > 0 ? 0 : size - 1) : now + by;
        boolean there = next >= 0 && next < size;
        model.take(there ? next : OutlineModel.NONE);
        return there;
    }

    /** Merges the marked outlines with the chosen one, in its group; without any, all outlines of the group. */
    public void merge() {
        chosen().ifPresent(outline -> {
            int index = model.chosenProperty().get();
            Stream<Integer> others = model.markedProperty().get().isEmpty()
                    ? model.sketch().of(outline.group()).stream()
                    : model.markedProperty().get().stream();
            List<Integer> all =
                    Stream.concat(Stream.of(index), others).distinct().toList();
            edit(model.editor().merge(model.sketch(), all));
        });
    }

    /** Cuts the chosen outline along a line; where each outline begins a group, the smaller parts become groups. */
    public void split(Points line) {
        chosen().ifPresent(outline -> {
            int index = model.chosenProperty().get();
            int before = model.sketch().outlines().size();
            Sketch split = model.editor().split(model.sketch(), index, line);
            Hand hand = model.hand().with(split);
            for (int part = split.outlines().size() - before; part > 0 && own(outline); part--) {
                hand = hand.newGroup();
                hand = hand.with(model.editor().give(hand.sketch(), index + part, hand.group()));
            }
            edit(hand.sketch());
        });
    }

    private boolean own(Outline outline) {
        return model.eachItsOwn() && outline.group() >= 0;
    }

    /** Moves the chosen outline along the axes. */
    public void move(double right, double upwards) {
        chosen().ifPresent(_ ->
                edit(model.editor().move(model.sketch(), model.chosenProperty().get(), right, upwards)));
    }

    /** Gives the chosen outline another shape. */
    public void reshape(Area shape) {
        chosen().ifPresent(_ -> edit(reshaped(shape)));
    }

    /** Shows the chosen outline in another shape, until it gets it or {@link #release}. */
    public void preview(Area shape) {
        chosen().ifPresent(_ -> model.preview(reshaped(shape)));
    }

    /** Shows the sketch as it is. */
    public void release() {
        model.preview(null);
    }

    /** Gives the chosen and the marked outlines to a group, or to noise. */
    public void give(int group) {
        Sketch next = model.sketch();
        for (Outline outline : all()) {
            int index = next.outlines().indexOf(outline);
            next = index < 0 ? next : model.editor().give(next, index, group);
        }
        model.takeUp(group);
        edit(next);
    }

    /** Takes the chosen and the marked outlines away. */
    public void remove() {
        Sketch next = model.sketch();
        for (Outline outline : all()) {
            next = next.without(next.outlines().indexOf(outline));
        }
        edit(next);
    }

    private List<Outline> all() {
        Stream<Integer> marked = model.markedProperty().get().stream();
        return Stream.concat(Stream.of(model.chosenProperty().get()), marked)
                .filter(index -> index >= 0)
                .distinct()
                .map(model.sketch().outlines()::get)
                .toList();
    }

    private Sketch reshaped(Area shape) {
        return model.editor().reshape(model.sketch(), model.chosenProperty().get(), shape);
    }

    private void edit(Sketch next) {
        model.change(model.hand().with(next));
    }
}
