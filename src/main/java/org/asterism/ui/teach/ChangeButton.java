package org.asterism.ui.teach;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Opens what can be changed about the runs, where it does not stand beside them. */
final class ChangeButton extends ToggleButton {
    private final Tooltip tip = Texts.help("");

    ChangeButton(BooleanProperty open) {
        super(Messages.text("stage.change-open"), Icons.icon(MaterialDesignS.SOURCE_BRANCH));
        setId("stage-change");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tip);
        selectedProperty().bindBidirectional(open);
        Texts.collapsing(this);
    }

    /** Prints the key of the action that does the same. */
    void print(Action action) {
        tip.textProperty().bind(KeyText.titleAndKey(action));
    }
}
