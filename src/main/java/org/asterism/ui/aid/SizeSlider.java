package org.asterism.ui.aid;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.tuning.aid.Branches;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Slides the smallest size of a group, in equal steps of its logarithm; there only beside a condensed tree. */
final class SizeSlider extends HBox {
    private static final double LEAST = Math.log(2);

    private final AidModel model;
    private final Slider slider = new Slider(LEAST, Math.log(100), LEAST);
    private boolean following;

    SizeSlider(AidModel model) {
        super(8);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Label name = Texts.text(Messages.text("aid.size"), "small");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.getStyleClass().add("aid-size");
        slider.setBlockIncrement(0.1);
        slider.setTooltip(Texts.help(Messages.text("aid.size-help")));
        HBox.setHgrow(slider, Priority.ALWAYS);
        getChildren().addAll(name, slider);
        Texts.collapsing(this);
        slider.valueProperty().addListener((_, _, value) -> slide(value.doubleValue()));
        model.aidProperty().subscribe(() -> follow());
        model.algorithmProperty().subscribe(() -> follow());
        follow();
    }

    private void slide(double value) {
        if (!following) {
            model.drag(Math.rint(Math.exp(value)));
        }
    }

    private void follow() {
        setVisible(model.aidProperty().get() instanceof Branches);
        if (model.aidProperty().get() instanceof Branches branches && !slider.isValueChanging()) {
            following = true;
            double size = model.place();
            slider.setMax(Math.log(Math.max(Math.max(4, size), branches.points() / 3.0)));
            slider.setValue(Math.log(size));
            following = false;
        }
    }
}
