package org.asterism.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.asterism.ui.table.RowsView;

/** The middle of the window over the table, while that is shown and there is a plot to look at. */
final class Dock extends SplitPane {
    private static final double PLOT_SHARE = 0.62;

    private final Node centre;
    private final RowsView rows;
    private final ObservableBooleanValue alone;
    private final ObservableBooleanValue showing;

    /** @param alone whether a page in the centre has all the room */
    Dock(Node centre, ObservableBooleanValue alone, RowsView rows, ObservableBooleanValue showing) {
        this.centre = centre;
        this.rows = rows;
        this.alone = alone;
        this.showing = showing;
        setId("dock");
        setOrientation(Orientation.VERTICAL);
        SplitPane.setResizableWithParent(rows, false);
        alone.subscribe(_ -> arrange());
        showing.subscribe(_ -> arrange());
    }

    private void arrange() {
        List<Node> items = new ArrayList<>(List.of(centre));
        if (showing.get() && !alone.get()) {
            items.add(rows);
        }
        if (!getItems().equals(items)) {
            getItems().setAll(items);
            setDividerPositions(PLOT_SHARE);
        }
    }
}
