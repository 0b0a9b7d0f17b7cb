package org.asterism.ui.plot;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/** A copy of a plot, rendered off screen at another size. */
final class StillImage {
    private final ScatterPlot original;
    private final ScatterPlot copy;

    StillImage(ScatterPlot original, ScatterPlot copy) {
        this.original = original;
        this.copy = copy;
    }

    WritableImage render(int width, int height) {
        StackPane root = new StackPane(copy);
        Scene scene = new Scene(root, width, height);
        if (original.getScene() != null) {
            scene.getStylesheets().setAll(original.getScene().getStylesheets());
            scene.setUserAgentStylesheet(original.getScene().getUserAgentStylesheet());
            root.getStyleClass().setAll(original.getScene().getRoot().getStyleClass());
        }
        root.applyCss();
        root.layout();
        copy.show(original.plotScene());
        copy.setView(original.getView());
        copy.markSpot(original.spot());
        copy.paintNow();
        root.applyCss();
        root.layout();
        return scene.snapshot(new WritableImage(width, height));
    }
}
