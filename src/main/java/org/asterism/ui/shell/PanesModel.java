package org.asterism.ui.shell;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.asterism.workspace.state.PaneSizes;
import org.asterism.workspace.state.PaneSizes.Pane;

/** How wide and how open the panes are in the mode that is on; each mode remembers its own. */
final class PanesModel {
    private final PreferencesModel preferences;
    private final ObservableValue<Mode> mode;
    private final ReadOnlyObjectWrapper<PaneSizes> sizes =
            new ReadOnlyObjectWrapper<>(this, "sizes", PaneSizes.INITIAL);

    PanesModel(PreferencesModel preferences, ObservableValue<Mode> mode) {
        this.preferences = preferences;
        this.mode = mode;
        mode.subscribe(now -> sizes.set(preferences.settings().panes().getOrDefault(id(now), PaneSizes.INITIAL)));
    }

    ReadOnlyObjectProperty<PaneSizes> sizesProperty() {
        return sizes.getReadOnlyProperty();
    }

    /** Opens a pane, or puts it away. */
    void toggle(Pane pane) {
        Set<Pane> shown = EnumSet.noneOf(Pane.class);
        shown.addAll(sizes.get().shown());
        if (!shown.remove(pane)) {
            shown.add(pane);
        }
        keep(sizes.get().withShown(shown));
    }

    /** Puts all panes away; where they are, opens them all. */
    void togglePlotOnly() {
        Set<Pane> none = EnumSet.noneOf(Pane.class);
        keep(sizes.get().withShown(sizes.get().shown().isEmpty() ? EnumSet.allOf(Pane.class) : none));
    }

    /** Remembers where the dividers are; in pixels at the usual scale. */
    void resize(double left, double right) {
        keep(sizes.get().withWidths(left, right));
    }

    /** Gives the side panes their first widths. */
    void reset() {
        resize(PaneSizes.INITIAL.left(), PaneSizes.INITIAL.right());
    }

    private void keep(PaneSizes now) {
        sizes.set(now);
        preferences.change(settings -> settings.withPanes(id(mode.getValue()), now));
    }

    private static String id(Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }
}
