package org.asterism.ui.histogram;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.asterism.report.histogram.Histogram;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A small histogram of every column; the share of the selected rows stands out in all of them. */
public final class HistogramsView extends BorderPane {
    private static final double TITLE_WIDTH = 168;

    private final HistogramsModel model;
    private final TilePane tiles = new TilePane(18, 8);
    private List<Histogram> histograms = List.of();
    private List<HistogramChart> charts = List.of();

    public HistogramsView(HistogramsModel model) {
        this.model = model;
        setId("histograms");
        getStyleClass().add("histograms");
        tiles.getStyleClass().add("histogram-tiles");
        tiles.setTileAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(tiles);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(header());
        setCenter(scroll);
        model.shownProperty().subscribe(this::show);
    }

    private Node header() {
        Label title = Texts.text(text("table.histograms"), "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label hint = Texts.text(text("table.histograms-hint"), "muted", "small");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Button close = Icons.button(
                "histograms-hide",
                MaterialDesignC.CLOSE,
                text("table.hide-histograms"),
                () -> model.showingProperty().set(false));
        HBox header = new HBox(10, title, hint, close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("rows-header");
        return header;
    }

    private void show(@Nullable Shown shown) {
        List<Histogram> next = shown == null ? List.of() : shown.histograms();
        if (!next.equals(histograms)) {
            histograms = next;
            charts = next.stream()
                    .map(histogram -> new HistogramChart(model, histogram))
                    .toList();
            tiles.getChildren()
                    .setAll(charts.stream().map(HistogramsView::titled).toList());
        }
        for (int i = 0; i < charts.size() && shown != null; i++) {
            charts.get(i).show(shown.someSelected() ? shown.selected().get(i) : null);
        }
    }

    private static Node titled(HistogramChart chart) {
        Label title = Texts.text(chart.title(), "small", "strong");
        title.setMaxWidth(TITLE_WIDTH);
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setTooltip(new Tooltip(chart.title()));
        title.setLabelFor(chart);
        return new VBox(3, title, chart);
    }
}
