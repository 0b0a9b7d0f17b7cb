package org.asterism.ui.sweep;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page of sweeps: what is swept above, charts or a table of what came out on the left, one clustering on the right. */
public final class SweepView extends BorderPane {
    private static final double DETAIL = 330;

    private final SweepModel model;
    private final RowsTable table;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.CHARTS);

    /** @param clipboard takes text to be pasted elsewhere */
    public SweepView(SweepModel model, Consumer<String> clipboard) {
        this.model = model;
        table = new RowsTable(model, clipboard);
        setId("sweep-page");
        getStyleClass().add("sweep-page");
        setTop(new VBox(8, title(clipboard), new SetupBar(model)));
        setCenter(body());
    }

    private Node title(Consumer<String> clipboard) {
        Button back = Buttons.back("sweep-back", Messages.text("sweep.back"), model::close);
        Segments<Part> parts = new Segments<>(part, List.of(Part.values()), Part::title, Part::help);
        parts.button(Part.TABLE).setId("sweep-table");
        parts.button(Part.LINEAGE).setId("sweep-part-lineage");
        parts.button(Part.CHARTS).setId("sweep-charts");
        Button copy = Icons.button(
                "sweep-copy",
                MaterialDesignC.CONTENT_COPY,
                Messages.text("sweep.copy"),
                () -> clipboard.accept(table.text()));
        copy.disableProperty().bind(Bindings.isEmpty(model.rows()));
        HBox line = new HBox(8, back, Texts.text(Messages.text("sweep.title"), "strong"), new Spacer(), copy, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node body() {
        BooleanBinding charts = part.isEqualTo(Part.CHARTS);
        BooleanBinding two = Bindings.createBooleanBinding(
                () -> model.planProperty().get() != null
                        && model.planProperty().get().ranges().size() > 1,
                model.planProperty());
        StackPane left = new StackPane(
                shown(new CurvesPane(model), charts.and(two.not())),
                shown(new MapPane(model), charts.and(two)),
                shown(new LineagePane(model), part.isEqualTo(Part.LINEAGE)),
                shown(table, part.isEqualTo(Part.TABLE)));
        left.getStyleClass().add("rows");
        left.getChildren()
                .add(shown(
                        Texts.note(Messages.text("sweep.empty")),
                        model.planProperty().isNull()));
        DetailPane detail = new DetailPane(model, model.detail());
        detail.setMinWidth(DETAIL);
        detail.setMaxWidth(DETAIL);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        return new HBox(14, left, detail);
    }

    private static Node shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
