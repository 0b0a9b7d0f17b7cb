package org.asterism.ui.lens;

import atlantafx.base.controls.Spacer;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.perception.agreement.Similarity;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.PairsMap;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The agreement of all runs, labels and groups: a square of cells, those alike side by side; a cell opens the lens. */
public final class PairsView extends BorderPane {
    private static final double SIDE = 260;

    private final PairsModel model;
    private final PairsMap map;

    public PairsView(PairsModel model) {
        this.model = model;
        setId("all-pairs");
        getStyleClass().add("lens");
        map = new PairsMap(Messages.text("lens.pairs-spoken"), (_, row, column) -> words(row, column));
        map.setId("all-pairs-map");
        map.setOnOpen(model::open);
        Label status = Texts.wrapped("", "muted");
        status.setId("all-pairs-status");
        status.setMaxWidth(420);
        status.textProperty().bind(model.statusProperty());
        setTop(title());
        map.maxWidthProperty().bind(map.heightProperty());
        HBox.setHgrow(map, Priority.ALWAYS);
        HBox square = new HBox(map, readout());
        square.visibleProperty().bind(Bindings.isEmpty(model.statusProperty()));
        setCenter(new StackPane(square, status));
        model.foundProperty().subscribe(_ -> show());
        model.measureProperty().subscribe(_ -> show());
        square.visibleProperty().subscribe(map::requestFocus);
        map.sceneProperty().subscribe(_ -> map.requestFocus());
    }

    private Node title() {
        Button back = Buttons.back("all-pairs-back", Messages.text("lens.back"), model::close);
        Segments<Similarity> measures =
                new Segments<>(model.measureProperty(), PairsModel.MEASURES, PairsView::title, PairsView::help);
        PairsModel.MEASURES.forEach(measure ->
                measures.button(measure).setId("all-pairs-" + title(measure).toLowerCase(Locale.ROOT)));
        HBox line = new HBox(8, back, Texts.text(Messages.text("lens.pairs"), "strong"), new Spacer(), measures);
        line.getStyleClass().add("lens-title");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node readout() {
        Label words = Texts.wrapped("");
        words.setId("all-pairs-readout");
        words.textProperty()
                .bind(Bindings.when(Bindings.isEmpty(map.readoutProperty()))
                        .then(Messages.text("lens.pairs-hint"))
                        .otherwise(map.readoutProperty()));
        Label meaning = Texts.note("");
        meaning.textProperty().bind(model.measureProperty().map(measure -> title(measure) + ": " + help(measure)));
        VBox lines = new VBox(10, words, meaning);
        lines.getStyleClass().add("lens-content");
        lines.setMinWidth(SIDE);
        lines.setMaxWidth(SIDE);
        return lines;
    }

    private void show() {
        AllPairs found = model.foundProperty().get();
        map.show(found == null ? null : found.ordered(model.measureProperty().get()));
    }

    private String words(int row, int column) {
        AllPairs found = model.foundProperty().get();
        return found == null ? "" : found.words(model.measureProperty().get(), row, column);
    }

    static String title(Similarity measure) {
        return measure == Similarity.VARIATION_OF_INFORMATION ? "VI" : measure.name();
    }

    private static String help(Similarity measure) {
        return switch (measure) {
            case ARI -> Messages.text("lens.ari-help");
            case AMI -> Messages.text("lens.ami-help");
            default -> Messages.text("lens.vi-help");
        };
    }
}
