package org.asterism.ui.drawing;

import atlantafx.base.controls.Spacer;
import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.data.paint.Painting;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The page on which data are drawn: brushes left, the plane in the middle, groups and generators right. */
public final class DrawingView extends BorderPane {
    private static final double SIDE = 280;

    private final DrawingModel model;
    private final DrawingPlot plane;

    public DrawingView(DrawingModel model) {
        this.model = model;
        plane = new DrawingPlot(model);
        setId("drawing");
        getStyleClass().add("drawing-page");
        setTop(header());
        setLeft(new BrushBar(model));
        setCenter(plane.plot());
        setRight(side());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                plane.plot().requestFocus();
            }
        });
    }

    private Node header() {
        Label title = Texts.text(Messages.text("drawing.title"), "strong");
        title.setMinWidth(USE_PREF_SIZE);
        Label hint = Texts.text("", "muted", "small");
        hint.setMinWidth(0);
        hint.textProperty().bind(plane.plot().hintProperty());
        ObservableBooleanValue empty = Bindings.createBooleanBinding(
                () -> model.strokes().shownProperty().get().size() == 0,
                model.strokes().shownProperty());
        Button teach = button("drawing-teach", Messages.text("drawing.teach"), model::teach, empty);
        teach.getStyleClass().add("accent");
        HBox header = new HBox(
                8,
                title,
                hint,
                new Spacer(),
                button(
                        "drawing-undo",
                        Messages.text("drawing.undo"),
                        model::undo,
                        not(model.strokes().undoableProperty())),
                button(
                        "drawing-redo",
                        Messages.text("drawing.redo"),
                        model::redo,
                        not(model.strokes().redoableProperty())),
                button("drawing-clear", Messages.text("drawing.clear"), model::clear, empty),
                button("drawing-use", Messages.text("drawing.use"), model::use, empty),
                teach,
                button(
                        "drawing-close",
                        Messages.text("drawing.close"),
                        model::close,
                        Bindings.createBooleanBinding(() -> false)));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("drawing-header");
        return header;
    }

    private static ObservableBooleanValue not(ObservableBooleanValue value) {
        return Bindings.not(value);
    }

    private static Button button(String id, String text, Runnable run, ObservableBooleanValue disabled) {
        Button button = Buttons.button(id, text, run);
        button.disableProperty().bind(disabled);
        return button;
    }

    private Node side() {
        VBox side = new VBox(
                14, tip(), new Section(Messages.text("drawing.groups"), new GroupsList(model)), make(), total());
        side.getStyleClass().add("side");
        ScrollColumn scroll = new ScrollColumn(side);
        scroll.setPrefWidth(SIDE);
        return scroll;
    }

    private Node make() {
        return new Section(
                Messages.text("drawing.generators"),
                Texts.note(Messages.text("drawing.generators-note")),
                new MadeView(model.made()));
    }

    private Node tip() {
        Node amount = row(Messages.text("drawing.amount"), "drawing-amount", 1, 60, model.amountProperty());
        Node strength = row(Messages.text("drawing.strength"), "drawing-strength", 0.02, 1, model.strengthProperty());
        amount.visibleProperty().bind(model.brushProperty().map(Brush::adds));
        strength.visibleProperty().bind(model.brushProperty().map(Brush::pushes));
        for (Node part : new Node[] {amount, strength}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        return new Section(
                Messages.text("drawing.tip"),
                row(
                        Messages.text("drawing.radius"),
                        "drawing-radius",
                        DrawingModel.SMALLEST,
                        DrawingModel.LARGEST,
                        model.radiusProperty()),
                amount,
                strength);
    }

    private static Node row(String name, String id, double min, double max, Property<Number> value) {
        Slider slider = new Slider(min, max, value.getValue().doubleValue());
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement((max - min) / 20);
        slider.valueProperty().bindBidirectional(value);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label label = Texts.text(name);
        label.setMinWidth(80);
        label.setLabelFor(slider);
        HBox row = new HBox(8, label, slider);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label total() {
        Label total = Texts.note("");
        total.setId("drawing-total");
        total.textProperty()
                .bind(model.strokes()
                        .shownProperty()
                        .map(painting -> Messages.text("drawing.total", painting.size(), Painting.MOST)));
        return total;
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown()) {
            return undone(key, event.isShiftDown());
        }
        if (key == KeyCode.ESCAPE) {
            model.close();
            return true;
        }
        if (key.isDigitKey()) {
            int group = key.getName().charAt(0) - '1';
            boolean known = group >= 0 && group < DrawingModel.GROUPS;
            if (known) {
                model.groupProperty().set(group);
            }
            return known;
        }
        return Arrays.stream(Brush.values())
                .filter(brush -> brush.key() == key)
                .peek(model.brushProperty()::set)
                .findFirst()
                .isPresent();
    }

    private boolean undone(KeyCode key, boolean shift) {
        boolean redo = key == KeyCode.Y || (key == KeyCode.Z && shift);
        if (redo) {
            model.redo();
        } else if (key == KeyCode.Z) {
            model.undo();
        }
        return redo || key == KeyCode.Z;
    }
}
