package org.asterism.ui.score;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Opens the settings of the score beside it. */
final class SettingsButton {
    private static final double WIDTH = 300;

    private final SettingsModel model;
    private final Button button =
            Icons.button(MaterialDesignT.TUNE_VARIANT, Messages.text("score.settings"), this::open);
    private final PopOver popOver = new PopOver();

    SettingsButton(SettingsModel model) {
        this.model = model;
        button.setId("score-settings");
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.getStyleClass().add("sheet");
        popOver.setContentNode(content());
    }

    Button button() {
        return button;
    }

    private void open() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(button);
        }
    }

    private VBox content() {
        ParameterForm form = new ParameterForm();
        form.show(model.parameters());
        Button reset = Buttons.small("reset-score", Messages.text("score.settings-reset"), model::reset);
        VBox content = new VBox(
                8,
                Texts.text(Messages.text("score.settings"), "strong"),
                Texts.note(Messages.text("score.settings-published")),
                form,
                reset);
        content.setPadding(new Insets(14));
        content.setPrefWidth(WIDTH);
        return content;
    }
}
