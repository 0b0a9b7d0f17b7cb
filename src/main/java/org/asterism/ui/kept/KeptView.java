package org.asterism.ui.kept;

import static org.asterism.ui.text.Messages.text;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The kept selections, one a line; hidden while there is nothing kept and nothing to keep. */
public final class KeptView extends VBox {
    private final KeptModel model;
    private final Supplier<SelectionMode> mode;
    private final VBox rows = new VBox(1);

    /** @param mode what a click does to the selection there is, where no key says otherwise */
    public KeptView(KeptModel model, Supplier<SelectionMode> mode) {
        this.model = model;
        this.mode = mode;
        Button keep = Icons.button("keep-selection", MaterialDesignP.PLUS, text("tools.kept.keep"), model::keep);
        keep.disableProperty().bind(model.keepableProperty().not());
        getChildren().add(new Section(text("tools.kept"), rows).with(keep));
        visibleProperty().bind(model.keepableProperty().or(Bindings.isNotEmpty(model.rows())));
        managedProperty().bind(visibleProperty());
        model.rows().subscribe(this::list);
        list();
    }

    private void list() {
        rows.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new KeptRow(model, row, mode))
                        .toList());
    }
}
