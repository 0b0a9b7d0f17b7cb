package org.asterism.ui.drawing;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The page on which data are drawn: brushes left, the plane in the middle, groups and generators right. */
public final class DrawingView extends BorderPane {
    private static final double SIDE = 280;

    private final DrawingPlot plane;

    public DrawingView(DrawingModel model) {
        plane = new DrawingPlot(model);
        DrawingKeys keys = new DrawingKeys(model);
        setId("drawing");
        getStyleClass().add("drawing-page");
        setTop(new DrawingHeader(model, keys));
        setLeft(new BrushBar(model));
        setCenter(plane.plot());
        setRight(side(model));
        addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                plane.plot().requestFocus();
            }
        });
    }

    /** What the next stroke does. */
    public ReadOnlyStringProperty hintProperty() {
        return plane.plot().hintProperty();
    }

    private static Node side(DrawingModel model) {
        VBox side = new VBox(
                14,
                new Section(Messages.text("drawing.tip"), new TipView(model)),
                new Section(Messages.text("drawing.groups"), new GroupsList(model)),
                new Section(
                        Messages.text("drawing.generators"),
                        Texts.note(Messages.text("drawing.generators-note")),
                        new MadeView(model.made())));
        side.getStyleClass().add("side");
        ScrollColumn scroll = new ScrollColumn(side);
        scroll.setPrefWidth(SIDE);
        return scroll;
    }
}
