package org.asterism.ui.scatter;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** One layer of the list: on or off, how opaque, and where among the others. */
final class LayerRow extends VBox {
    private static final DataFormat DRAGGED = new DataFormat("application/x-asterism-layer");
    private static final double FAINTEST = 0.05;
    private static final double SLIDER = 76;
    private static final double INDENT = 44;

    private final LayersModel model;
    private final LayerKind kind;
    private final CheckBox shown = new CheckBox();
    private final Slider opacity = new Slider(FAINTEST, 1, 1);
    private final Label note = Texts.collapsing(Texts.note(""));
    private boolean showing;

    LayerRow(LayersModel model, LayerKind kind) {
        this.model = model;
        this.kind = kind;
        String name = LayerText.name(kind);
        getStyleClass().add("layer-row");
        setId("layer-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        shown.setText(name);
        shown.setTooltip(Texts.help(LayerText.help(kind)));
        shown.setAccessibleHelp(LayerText.help(kind));
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setOnAction(_ -> model.show(kind, shown.isSelected()));
        slide(name);
        Button up = Icons.button(MaterialDesignC.CHEVRON_UP, Messages.text("layers.up", name), () -> move(1));
        Button down = Icons.button(MaterialDesignC.CHEVRON_DOWN, Messages.text("layers.down", name), () -> move(-1));
        FontIcon handle = Icons.icon(MaterialDesignD.DRAG_VERTICAL);
        handle.getStyleClass().add("layer-handle");
        HBox line = new HBox(6, handle, shown, opacity, new HBox(up, down));
        line.setAlignment(Pos.CENTER_LEFT);
        note.setPadding(new Insets(0, 0, 2, INDENT));
        getChildren().addAll(line, note);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        drag();
    }

    /** @param remark what there is to say about the layer; empty for nothing */
    void show(LayerSetting setting, String remark) {
        showing = true;
        shown.setSelected(setting.shown());
        opacity.setValue(setting.opacity());
        opacity.setVisible(setting.shown());
        note.setText(remark);
        note.setVisible(!remark.isEmpty());
        showing = false;
    }

    private void slide(String name) {
        opacity.setPrefWidth(SLIDER);
        opacity.setMinWidth(SLIDER);
        opacity.setBlockIncrement(0.1);
        opacity.setAccessibleText(Messages.text("layers.opacity", name));
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(opacity.valueProperty()
                        .map(value -> Messages.text("layers.opacity", name) + ": "
                                + Messages.text("layers.percent", Math.round(100 * value.doubleValue()))));
        opacity.setTooltip(tip);
        opacity.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                model.fade(kind, Math.clamp(value.doubleValue(), FAINTEST, 1));
            }
        });
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(event.getCode() == KeyCode.UP ? 1 : -1);
            event.consume();
        }
    }

    private void move(int places) {
        model.move(kind, places);
        shown.requestFocus();
    }

    private void drag() {
        setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(DRAGGED, kind.name());
            startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasContent(DRAGGED)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        boolean ours = event.getDragboard().getContent(DRAGGED) instanceof String dragged
                && model.moveTo(LayerKind.valueOf(dragged), kind);
        event.setDropCompleted(ours);
        event.consume();
    }
}
