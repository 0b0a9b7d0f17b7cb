package org.asterism.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A small chart drawn by hand, which follows its size and the theme. */
public abstract class Sketch extends Region {
    /** The share of viewers who see two groups, as everywhere. */
    protected static final Color SEPARABILITY = Color.web("#0072B2");

    /** How far viewers disagree, as everywhere. */
    protected static final Color AMBIGUITY = Color.web("#D55E00");

    private final Canvas canvas = new Canvas();
    private Subscription theme = Subscription.EMPTY;

    /** @param name what a screen reader calls it */
    protected Sketch(String name) {
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        getChildren().add(canvas);
        sceneProperty().subscribe(this::followTheme);
    }

    /** Draws on an empty canvas of the region's size. */
    protected abstract void paint(GraphicsContext graphics);

    /** Draws anew; for when what is shown has changed. */
    protected final void repaint() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setFont(Font.font("Inter", 10));
        paint(graphics);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        repaint();
    }

    /** The colour of text and lines on this theme. */
    protected final Color ink(double opacity) {
        return dark() ? Color.color(0.93, 0.95, 0.97, opacity) : Color.color(0.12, 0.14, 0.16, opacity);
    }

    /** What an empty cell is filled with on this theme. */
    protected final Color paper() {
        return dark() ? Color.web("#161b22") : Color.web("#f6f8fa");
    }

    /** A mark that has the reader's attention. */
    protected final Color accent() {
        return dark() ? Color.web("#58a6ff") : Color.web("#0969da");
    }

    private boolean dark() {
        return getScene() != null && getScene().getRoot().getStyleClass().contains("dark");
    }

    /** The theme is a style class of the root. */
    private void followTheme(@Nullable Scene scene) {
        theme.unsubscribe();
        theme = scene == null
                ? Subscription.EMPTY
                : scene.getRoot().getStyleClass().subscribe(this::repaint);
    }
}
