package org.asterism.ui.plot;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.PlotScene;
import org.asterism.ui.plot.tool.Found;
import org.asterism.ui.plot.tool.SelectionGesture;
import org.jspecify.annotations.Nullable;

/** What a selection that is being drawn would take, shown in the plot as if it were selected already. */
final class Selecting {
    private final ObjectProperty<SelectionMode> mode = new SimpleObjectProperty<>(this, "mode", SelectionMode.NEW);
    private final Finder finder = new Finder(this::found);
    private final Consumer<Selecting> changed;
    private PlotScene scene = PlotScene.EMPTY;
    private SelectionGesture.@Nullable Drawn wanted;
    private Optional<Found> found = Optional.empty();
    private @Nullable PlotScene shown;

    /** @param changed is told where {@link #shown} has changed */
    Selecting(Consumer<Selecting> changed) {
        this.changed = changed;
    }

    /** What a new selection does to the one before it, unless a key says otherwise. */
    ObjectProperty<SelectionMode> modeProperty() {
        return mode;
    }

    /** Takes the scene of the document; says whether it has other points. */
    void show(PlotScene next) {
        scene = next;
        if (wanted != null) {
            want(wanted);
        }
    }

    /** Shows what a gesture would select; null for no more. */
    void want(SelectionGesture.@Nullable Drawn gesture) {
        boolean had = shown != null;
        wanted = gesture;
        if (gesture != null) {
            finder.find(scene, gesture.region());
            return;
        }
        found = Optional.empty();
        shown = null;
        if (had) {
            changed.accept(this);
        }
    }

    Optional<Found> found() {
        return found;
    }

    /** The scene with what would be selected, else that of the document. */
    PlotScene shown() {
        return shown == null ? scene : shown;
    }

    private void found(Found next) {
        SelectionGesture.Drawn gesture = wanted;
        if (gesture != null && next.points().length() <= scene.size()) {
            found = Optional.of(next);
            shown = scene.withSelected(combined(gesture.mode(), scene.selected(), next.points()));
            changed.accept(this);
        }
    }

    private static BitSet combined(SelectionMode mode, BitSet before, BitSet next) {
        BitSet both = (BitSet) before.clone();
        switch (mode) {
            case NEW -> {
                return next;
            }
            case ADD -> both.or(next);
            case SUBTRACT -> both.andNot(next);
            case INTERSECT -> both.and(next);
        }
        return both;
    }
}
