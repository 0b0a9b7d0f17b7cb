package org.asterism.ui.score;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Pairs of groups as rows; the selected one is the chosen one, the one under the pointer is lit in every view. */
final class PairList extends ListView<PairsModel.Row> {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int SHOWN = 6;
    private static final double ROW = 26;

    private final AmbiguityModel model;

    PairList(AmbiguityModel model, ObservableList<PairsModel.Row> rows) {
        super(rows);
        this.model = model;
        setId("pair-list");
        getStyleClass().addAll("list-plain", "pair-list");
        setAccessibleText(Messages.text("score.pair-list"));
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Cell());
        rows.subscribe(this::fit);
        fit();
        model.chosenProperty().subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe((_, row) -> {
            if (row != null) {
                model.chosenProperty().set(row.pair());
            }
        });
    }

    private void fit() {
        double height = ROW * Math.min(SHOWN, getItems().size());
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        select(model.chosenProperty().get());
    }

    private void select(@Nullable Pair chosen) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).pair().equals(chosen)) {
                getSelectionModel().select(i);
                return;
            }
        }
        getSelectionModel().clearSelection();
    }

    private final class Cell extends ListCell<PairsModel.Row> {
        private final Label name = Texts.text("", "strong", "small");
        private final Label words = Texts.text("", "muted", "small");
        private final HBox line = new HBox(6, name, words);

        Cell() {
            setPrefWidth(0);
            name.setMinWidth(48);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseEntered(_ -> model.hoveredProperty().set(pair()));
            setOnMouseExited(_ -> model.hoveredProperty().set(null));
            model.hoveredProperty().subscribe(this::light);
        }

        @Override
        protected void updateItem(PairsModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null ? null : line);
            name.setText(row == null ? "" : PairText.name(row.pair()));
            words.setText(row == null ? "" : row.words());
            light(model.hoveredProperty().get());
        }

        private @Nullable Pair pair() {
            return getItem() == null ? null : getItem().pair();
        }

        private void light(@Nullable Pair lit) {
            pseudoClassStateChanged(LIT, lit != null && lit.equals(pair()));
        }
    }
}
