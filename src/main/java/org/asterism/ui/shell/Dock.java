package org.asterism.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** The middle of the window over what else shows the data, while that is wanted and there is a plot to look at. */
final class Dock extends SplitPane {
    private static final double LOWER_SHARE = 0.4;

    private final Node centre;
    private final ObservableBooleanValue alone;
    private final List<Lower> lower;

    /** A pane below the plot, and whether it is wanted. */
    record Lower(Node pane, ObservableBooleanValue showing) {}

    /** @param alone whether a page in the centre has all the room */
    Dock(Node centre, ObservableBooleanValue alone, Lower... lower) {
        this.centre = centre;
        this.alone = alone;
        this.lower = List.of(lower);
        setId("dock");
        setOrientation(Orientation.VERTICAL);
        alone.subscribe(_ -> arrange());
        this.lower.forEach(part -> {
            SplitPane.setResizableWithParent(part.pane(), false);
            part.showing().subscribe(_ -> arrange());
        });
    }

    private void arrange() {
        List<Node> items = new ArrayList<>(List.of(centre));
        lower.stream()
                .filter(part -> part.showing().get() && !alone.get())
                .map(Lower::pane)
                .forEach(items::add);
        if (!getItems().equals(items)) {
            getItems().setAll(items);
            divide(items.size() - 1);
        }
    }

    /** One pane below gets its share, more get more together. */
    private void divide(int below) {
        switch (below) {
            case 1 -> setDividerPositions(1 - LOWER_SHARE);
            case 2 -> setDividerPositions(0.46, 0.7);
            case 3 -> setDividerPositions(0.34, 0.56, 0.78);
            default -> {}
        }
    }
}
