package org.asterism.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.asterism.workspace.state.PaneSizes;
import org.asterism.workspace.state.PaneSizes.Pane;

/** The side panes around the middle, as wide and as open as they were left. A double click on a divider resets them. */
final class Panes extends SplitPane {
    /** A side pane takes at most this share of a window that is small for its scale. */
    private static final double MOST = 0.3;

    private final PanesModel model;
    private final Appearance appearance;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final Node runs;
    private final BooleanProperty alone = new SimpleBooleanProperty(this, "alone", false);

    /** @param runs a part of the middle that can be put away */
    Panes(PanesModel model, Appearance appearance, Region left, Region middle, Region right, Node runs) {
        this.model = model;
        this.appearance = appearance;
        this.left = left;
        this.middle = middle;
        this.right = right;
        this.runs = runs;
        List.of(left, right).forEach(side -> setResizableWithParent(side, false));
        runs.managedProperty().bind(runs.visibleProperty());
        model.sizesProperty().subscribe((_, _) -> arrange());
        alone.subscribe((_, _) -> arrange());
        appearance.follow(this::arrange);
        widthProperty().subscribe((before, _) -> {
            if (before.doubleValue() == 0) {
                divide();
            }
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Whether the middle has all the room. */
    BooleanProperty aloneProperty() {
        return alone;
    }

    private Set<Pane> shown() {
        boolean none = alone.get() || appearance.presentingProperty().get();
        return none ? Set.of() : model.sizesProperty().get().shown();
    }

    private void arrange() {
        runs.setVisible(shown().contains(Pane.RUNS));
        List<Node> items = new ArrayList<>(List.of(middle));
        if (shown().contains(Pane.LEFT)) {
            items.addFirst(left);
        }
        if (shown().contains(Pane.RIGHT)) {
            items.addLast(right);
        }
        if (!getItems().equals(items)) {
            getItems().setAll(items);
        }
        divide();
    }

    /** Moves the dividers to where the panes have their widths. */
    private void divide() {
        PaneSizes sizes = model.sizesProperty().get();
        if (getWidth() > 0 && shown().contains(Pane.LEFT)) {
            setDividerPosition(0, share(sizes.left()));
        }
        if (getWidth() > 0 && shown().contains(Pane.RIGHT)) {
            setDividerPosition(getDividers().size() - 1, 1 - share(sizes.right()));
        }
    }

    private double share(double width) {
        double enough = Math.max(MOST, width / getWidth());
        return Math.min(width * appearance.scale() / getWidth(), enough);
    }

    private void released(MouseEvent event) {
        boolean divider =
                event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider");
        if (divider && event.getClickCount() == 2) {
            model.reset();
            divide();
        } else if (divider) {
            remember();
        }
    }

    private void remember() {
        PaneSizes sizes = model.sizesProperty().get();
        model.resize(
                shown().contains(Pane.LEFT) ? left.getWidth() / appearance.scale() : sizes.left(),
                shown().contains(Pane.RIGHT) ? right.getWidth() / appearance.scale() : sizes.right());
    }
}
