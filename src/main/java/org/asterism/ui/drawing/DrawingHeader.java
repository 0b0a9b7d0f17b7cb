package org.asterism.ui.drawing;

import atlantafx.base.controls.Spacer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.asterism.data.paint.Painting;
import org.asterism.ui.control.ActionButton;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The line over a drawing: how much is drawn, taking back, and where it goes. */
final class DrawingHeader extends HBox {
    private final DrawingModel model;

    DrawingHeader(DrawingModel model, DrawingKeys keys) {
        super(8);
        this.model = model;
        getStyleClass().add("drawing-header");
        setAlignment(Pos.CENTER_LEFT);
        Label title = Texts.text(Messages.text("drawing.title"), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        Button teach = leaving("drawing-teach", Messages.text("drawing.teach"), model::teach);
        teach.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        Buttons.back("drawing-close", Messages.text("drawing.close"), model::close),
                        title,
                        total(),
                        new Spacer(),
                        new ActionButton(keys.undo()),
                        new ActionButton(keys.redo()),
                        leaving("drawing-clear", Messages.text("drawing.clear"), model::clear),
                        leaving("drawing-use", Messages.text("drawing.use"), model::use),
                        teach);
    }

    private Label total() {
        Label total = Texts.text("", "muted", "small");
        total.setId("drawing-total");
        total.setMinWidth(0);
        total.textProperty()
                .bind(model.strokes()
                        .shownProperty()
                        .map(painting -> Messages.text("drawing.total", painting.size(), Painting.MOST)));
        return total;
    }

    /** A button for points to leave by; without any there is nothing that it could do. */
    private Button leaving(String id, String title, Runnable run) {
        Button button = Buttons.button(id, title, run);
        BooleanBinding empty = Bindings.createBooleanBinding(
                () -> model.strokes().shownProperty().get().size() == 0,
                model.strokes().shownProperty());
        button.disableProperty().bind(empty);
        return button;
    }
}
