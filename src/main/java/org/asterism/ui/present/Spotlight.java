package org.asterism.ui.present;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A dark ground with a round hole and a bright rim. */
final class Spotlight extends Group {
    private final Circle rim = new Circle();

    /** @param whole as large as what is dimmed */
    Spotlight(ObservableDoubleValue radius, Region whole) {
        rim.getStyleClass().add("spotlight-rim");
        rim.radiusProperty().bind(radius);
        getChildren().addAll(dark(radius, whole), rim);
        setManaged(false);
    }

    void move(double x, double y) {
        rim.setCenterX(x);
        rim.setCenterY(y);
    }

    private Path dark(ObservableDoubleValue radius, Region whole) {
        LineTo right = new LineTo(0, 0);
        right.xProperty().bind(whole.widthProperty());
        LineTo corner = new LineTo();
        corner.xProperty().bind(whole.widthProperty());
        corner.yProperty().bind(whole.heightProperty());
        LineTo bottom = new LineTo();
        bottom.yProperty().bind(whole.heightProperty());
        MoveTo start = new MoveTo();
        start.xProperty().bind(rim.centerXProperty().subtract(rim.radiusProperty()));
        start.yProperty().bind(rim.centerYProperty());
        Path dark = new Path(
                new MoveTo(0, 0),
                right,
                corner,
                bottom,
                new ClosePath(),
                start,
                half(radius, 1),
                half(radius, -1),
                new ClosePath());
        dark.setFillRule(FillRule.EVEN_ODD);
        dark.setStroke(null);
        dark.getStyleClass().add("spotlight-dark");
        return dark;
    }

    /** Half the circle, to its right side or back to its left one. */
    private ArcTo half(ObservableDoubleValue radius, int side) {
        ArcTo arc = new ArcTo();
        arc.radiusXProperty().bind(radius);
        arc.radiusYProperty().bind(radius);
        arc.xProperty().bind(rim.centerXProperty().add(rim.radiusProperty().multiply(side)));
        arc.yProperty().bind(rim.centerYProperty());
        arc.setSweepFlag(true);
        return arc;
    }
}
