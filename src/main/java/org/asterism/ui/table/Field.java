package org.asterism.ui.table;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.asterism.cluster.Clustering;
import org.asterism.data.Column;
import org.asterism.data.TextColumn;
import org.asterism.report.Palette;
import org.jspecify.annotations.Nullable;

/** A column of the table; its cells hold the number of their row. */
final class Field extends TableColumn<Integer, Integer> {
    private static final double CHARACTER = 7.5;
    private static final double PADDING = 26;
    private static final double NARROWEST = 64;
    private static final double WIDEST = 240;

    private final Supplier<@Nullable Listing> listing;
    private CellText source;

    Field(Column column, Supplier<@Nullable Listing> listing) {
        super(column.name());
        this.listing = listing;
        source = CellText.of(column);
        setId("column-" + column.name());
        setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        setCellFactory(_ -> new Cell());
        int characters = Math.max(column.name().length() + 1, source.longest());
        setPrefWidth(Math.clamp(characters * CHARACTER + PADDING, NARROWEST, WIDEST));
        getStyleClass().add(source.number() ? "number" : "words");
    }

    /** Whether it stands for a column of this name and kind. */
    boolean shows(Column column) {
        return column.name().equals(getText())
                && column.getClass().equals(source.column().getClass());
    }

    /** Takes the values from another column of the same name and kind. */
    void show(Column column) {
        if (!column.equals(source.column())) {
            source = CellText.of(column);
        }
    }

    /** A value, with the colour that the plot gives it where this column is what colours the plot. */
    private final class Cell extends TableCell<Integer, Integer> {
        private final Region swatch = new Region();

        Cell() {
            swatch.getStyleClass().add("swatch");
            setAlignment(source.number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            Integer shown = empty || row == null || row >= source.column().size() ? null : row;
            setText(shown == null ? null : source.text(shown));
            setGraphic(shown == null ? null : swatch(shown));
        }

        private @Nullable Region swatch(int row) {
            Listing now = listing.get();
            if (now == null || !now.coloredBy(source.column())) {
                return null;
            }
            TextColumn colored = now.colors().column();
            int code = row < colored.size() ? colored.codes()[row] : -1;
            int label = code < 0
                    ? Clustering.UNLABELLED
                    : now.colors().legend().get(code).label();
            swatch.getStyleClass().removeAll("swatch-noise", "swatch-unlabelled");
            swatch.setStyle(label < 0 ? "" : "-fx-background-color: " + Palette.hex(Palette.color(label)));
            if (label < 0) {
                swatch.getStyleClass().add(label == Clustering.NOISE ? "swatch-noise" : "swatch-unlabelled");
            }
            return swatch;
        }
    }
}
