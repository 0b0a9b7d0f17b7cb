package org.asterism.ui.calibrate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.asterism.perception.calibrate.Calibration;
import org.asterism.perception.calibrate.Judgement;
import org.asterism.perception.calibrate.Trial;
import org.asterism.ui.text.Messages;

/** What a model predicted against what people said, a dot a pair; on the diagonal both are the same. */
final class CalibrationChart extends Pane {
    private static final double SIDE = 220;
    private static final double LEFT = 44;
    private static final double TOP = 8;
    private static final int MOST = 2000;

    CalibrationChart(Calibration calibration, Trial trial) {
        setId("calibration-chart");
        setMinSize(LEFT + SIDE + 12, TOP + SIDE + 44);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("calibrate.chart", trial.predicted().length));
        Rectangle frame = new Rectangle(LEFT, TOP, SIDE, SIDE);
        frame.getStyleClass().add("chart-frame");
        Line diagonal = new Line(LEFT, TOP + SIDE, LEFT + SIDE, TOP);
        diagonal.getStyleClass().add("chart-diagonal");
        getChildren().addAll(frame, diagonal);
        dots(calibration.judgements().all(), trial.predicted());
        words();
    }

    private void dots(List<Judgement> judgements, double[] predicted) {
        int step = 1 + judgements.size() / MOST;
        for (int i = 0; i < predicted.length; i += step) {
            double x = LEFT + SIDE * judgements.get(i).single();
            Circle dot = new Circle(x, TOP + SIDE * (1 - predicted[i]), 3);
            dot.getStyleClass().add("chart-dot");
            getChildren().add(dot);
        }
    }

    private void words() {
        word("0", LEFT - 2, TOP + SIDE + 4);
        word("100 %", LEFT + SIDE - 32, TOP + SIDE + 4);
        word("0", LEFT - 14, TOP + SIDE - 16);
        word("100 %", LEFT - 42, TOP - 2);
        title(Messages.text("calibrate.chart-said"), LEFT + SIDE / 2, TOP + SIDE + 20);
        title(Messages.text("calibrate.chart-predicted"), 12, TOP + SIDE / 2 - 8)
                .setRotate(-90);
    }

    private Label title(String text, double middle, double y) {
        Label title = word(text, middle - SIDE / 2, y);
        title.setPrefWidth(SIDE);
        title.setAlignment(Pos.CENTER);
        return title;
    }

    private Label word(String text, double x, double y) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.relocate(x, y);
        getChildren().add(label);
        return label;
    }
}
