package org.asterism.ui.lens;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Named;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The difference lens: two partitions chosen above, the plot between them, and beside it what changes from one to the other. */
public final class LensView extends BorderPane {
    private final LensModel model;
    private boolean listing;

    /** From this width on there is room for the title. */
    private static final double WIDE = 1100;

    public LensView(LensModel model) {
        this.model = model;
        setId("lens");
        getStyleClass().add("lens");
        LensPlot plot = new LensPlot(model);
        Label nothing = Texts.wrapped(Messages.text("lens.too-few"), "muted");
        nothing.setId("lens-nothing");
        nothing.setMaxWidth(420);
        LensSide side = new LensSide(model);
        setTop(title());
        setCenter(new StackPane(plot, nothing));
        setRight(side);
        model.choicesProperty().subscribe(choices -> {
            plot.setVisible(choices.size() > 1);
            side.setVisible(choices.size() > 1);
            nothing.setVisible(choices.size() < 2);
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                plot.focus();
            }
        });
    }

    private Node title() {
        Button back = Buttons.back("lens-back", Messages.text("lens.back"), model::close);
        Button swap =
                Icons.button("lens-swap", MaterialDesignS.SWAP_HORIZONTAL, Messages.text("lens.swap"), model::swap);
        Label moves = Texts.text("", "strong");
        moves.setId("lens-moves");
        moves.setMinWidth(Region.USE_PREF_SIZE);
        Label title = Texts.collapsing(Texts.text(Messages.text("lens.title"), "muted"));
        title.visibleProperty().bind(widthProperty().greaterThan(WIDE));
        moves.textProperty()
                .bind(model.comparisonProperty()
                        .map(shown -> LensText.moves(shown.difference()))
                        .orElse(""));
        ComboBox<Coloring> first = box("lens-first", model.firstProperty(), Messages.text("lens.first"));
        ComboBox<Coloring> second = box("lens-second", model.secondProperty(), Messages.text("lens.second"));
        take(first, second);
        HBox line = new HBox(8, back, title, first, swap, second, new Spacer(), moves);
        line.getStyleClass().add("lens-title");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private ComboBox<Coloring> box(String id, ReadOnlyObjectProperty<@Nullable Coloring> value, String name) {
        ComboBox<Coloring> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(name);
        box.setTooltip(new Tooltip(name));
        box.setMinWidth(90);
        box.setMaxWidth(230);
        box.setConverter(new Named<>(model::name));
        model.comparisonProperty().subscribe(_ -> list(box, value.get()));
        model.choicesProperty().subscribe(_ -> list(box, value.get()));
        value.subscribe(now -> list(box, now));
        return box;
    }

    private void list(ComboBox<Coloring> box, @Nullable Coloring value) {
        listing = true;
        if (!box.getItems().equals(model.choicesProperty().get())) {
            box.getItems().setAll(model.choicesProperty().get());
        }
        box.setValue(value);
        listing = false;
    }

    private void take(ComboBox<Coloring> first, ComboBox<Coloring> second) {
        for (ComboBox<Coloring> box : List.of(first, second)) {
            box.setOnAction(_ -> {
                if (!listing && first.getValue() != null && second.getValue() != null) {
                    model.choose(first.getValue(), second.getValue());
                }
            });
        }
    }
}
