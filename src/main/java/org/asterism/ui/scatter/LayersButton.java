package org.asterism.ui.scatter;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** Opens the list of layers below it. */
final class LayersButton extends Button {
    private final PopOver popOver = new PopOver();

    LayersButton(LayersModel layers, MarksModel marks) {
        super(Messages.text("layers.title"), Icons.icon(MaterialDesignL.LAYERS_OUTLINE));
        setId("layers");
        getStyleClass().addAll("small", "flat");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Messages.text("layers.open")));
        setAccessibleHelp(Messages.text("layers.open"));
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        popOver.setDetachable(false);
        popOver.getStyleClass().add("sheet");
        popOver.setContentNode(new LayersView(layers, marks));
        setOnAction(_ -> toggle());
    }

    /** Opens the list, or closes it. */
    void toggle() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(this);
        }
    }
}
