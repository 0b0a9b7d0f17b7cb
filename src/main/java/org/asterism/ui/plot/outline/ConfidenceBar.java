package org.asterism.ui.plot.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.asterism.annotation.outline.Group;
import org.asterism.ui.text.Messages;

/** How sure a person is of a group, in steps; the chosen one again takes it back. */
final class ConfidenceBar extends HBox {
    private final List<ToggleButton> steps = new ArrayList<>();

    ConfidenceBar(IntConsumer choose) {
        super(3);
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(Messages.text("outline.confidence"));
        title.getStyleClass().addAll("muted", "small");
        getChildren().add(title);
        for (int sure = 1; sure <= Group.SURE; sure++) {
            ToggleButton step = new ToggleButton(Integer.toString(sure));
            int chosen = sure;
            step.getStyleClass().addAll("small", "confidence-step");
            step.setTooltip(new Tooltip(words(sure)));
            step.setOnAction(_ -> choose.accept(step.isSelected() ? chosen : 0));
            steps.add(step);
        }
        getChildren().addAll(steps);
    }

    void show(int confidence, String group) {
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setSelected(i + 1 == confidence);
            steps.get(i).setAccessibleText(Messages.text("outline.sure-of", group, words(i + 1)));
        }
    }

    private static String words(int sure) {
        return Messages.text("outline.sure", sure);
    }
}
