package org.asterism.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place of menu and tools over the content. In a lecture they are away until the pointer touches the upper edge. */
final class TopBars extends StackPane {
    /** How near to the upper edge the pointer calls them, in pixels. */
    private static final double EDGE = 2;

    private final BooleanProperty called = new SimpleBooleanProperty(this, "called", false);
    private final VBox bars;

    TopBars(AppMenu menu, Tools tools) {
        bars = new VBox(menu, tools);
        bars.getStyleClass().add("app-bar");
        bars.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(bars, Pos.TOP_CENTER);
    }

    /**
     * Puts them in their place, and in a lecture on the content.
     *
     * @param window lies around the content and has its upper edge
     */
    void arrange(StackPane window, Node content, ObservableBooleanValue presenting) {
        presenting.subscribe(on -> {
            called.set(false);
            if (on) {
                getChildren().clear();
                window.getChildren().add(window.getChildren().indexOf(content) + 1, bars);
            } else {
                window.getChildren().remove(bars);
                getChildren().setAll(bars);
            }
        });
        bars.visibleProperty().bind(called.or(Bindings.not(presenting)));
        window.addEventFilter(MouseEvent.MOUSE_MOVED, event -> call(window, event));
    }

    private void call(Node window, MouseEvent event) {
        double y = window.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        called.set(y <= EDGE || (called.get() && y <= bars.getHeight()));
    }
}
