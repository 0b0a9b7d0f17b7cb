package org.asterism.ui.scatter;

import atlantafx.base.controls.Spacer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;

/** The list of layers, the topmost first, and how points look. */
final class LayersView extends VBox {
    private static final double WIDTH = 340;
    private static final double HIGHEST = 640;

    private final LayersModel model;
    private final Map<LayerKind, LayerRow> rows = new EnumMap<>(LayerKind.class);
    private final VBox list = new VBox();

    LayersView(LayersModel model, MarksModel marks) {
        super(8);
        this.model = model;
        for (LayerKind kind : LayerKind.values()) {
            rows.put(kind, new LayerRow(model, kind));
        }
        list.setId("layer-list");
        VBox content = new VBox(10, list, Texts.note(Messages.text("layers.order")), new MarksForm(marks));
        content.setPadding(new Insets(0, 12, 2, 0));
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(Bindings.min(HIGHEST, content.heightProperty()));
        getChildren().addAll(header(), scroll);
        setPadding(new Insets(14, 4, 12, 14));
        setPrefWidth(WIDTH);
        model.settingsProperty().subscribe(_ -> show());
        model.notesProperty().subscribe(_ -> show());
    }

    private Node header() {
        Button reset = Buttons.small("reset-layers", Messages.text("layers.reset"), model::reset);
        reset.setTooltip(new Tooltip(Messages.text("layers.reset.help")));
        HBox header = new HBox(8, Texts.text(Messages.text("layers.title"), "strong"), new Spacer(), reset);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(0, 12, 0, 0));
        return header;
    }

    private void show() {
        List<Node> order = new ArrayList<>();
        for (LayerSetting setting : model.settingsProperty().get().reversed()) {
            LayerRow row = Objects.requireNonNull(rows.get(setting.kind()));
            row.show(setting, model.notesProperty().get().getOrDefault(setting.kind(), ""));
            order.add(row);
        }
        if (!list.getChildren().equals(order)) {
            list.getChildren().setAll(order);
        }
    }
}
