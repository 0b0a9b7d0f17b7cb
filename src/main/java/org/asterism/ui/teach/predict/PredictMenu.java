package org.asterism.ui.teach.predict;

import java.util.List;
import javafx.scene.control.MenuButton;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.ActionItem;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What can be predicted without a lesson, in a menu. */
public final class PredictMenu extends MenuButton {
    public PredictMenu() {
        super(Messages.text("predict.menu"), Icons.icon(MaterialDesignC.CRYSTAL_BALL));
        setAccessibleText(Messages.text("predict.menu"));
        setId("predict-menu");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(Texts.help(Messages.text("predict.menu-help")));
    }

    /** Lists what can be done. */
    public void offer(List<Action> actions) {
        getItems().setAll(actions.stream().map(ActionItem::of).toList());
    }
}
