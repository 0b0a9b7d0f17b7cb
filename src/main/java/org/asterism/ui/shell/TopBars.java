package org.asterism.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Menu and tools over the window. In a lecture they are away until the pointer touches the upper edge. */
final class TopBars extends VBox {
    /** How near to the upper edge the pointer calls them, in pixels. */
    private static final double EDGE = 2;

    private final BooleanProperty called = new SimpleBooleanProperty(this, "called", false);

    TopBars(AppMenu menu, Tools tools) {
        super(menu, tools);
        getStyleClass().add("app-bar");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }

    /**
     * Puts them over the content, where Tab reaches them first, and in a lecture on it.
     *
     * @param window lies around the content and has its upper edge
     */
    void arrange(StackPane window, BorderPane content, ObservableBooleanValue presenting) {
        presenting.subscribe(on -> {
            called.set(false);
            window.getChildren().remove(this);
            content.setTop(on ? null : this);
            if (on) {
                window.getChildren().add(window.getChildren().indexOf(content) + 1, this);
            } else {
                toBack();
            }
        });
        visibleProperty().bind(called.or(Bindings.not(presenting)));
        window.addEventFilter(MouseEvent.MOUSE_MOVED, event -> call(window, event));
    }

    private void call(Node window, MouseEvent event) {
        double y = window.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        called.set(y <= EDGE || (called.get() && y <= getHeight()));
    }
}
