package org.asterism.ui.plot.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.report.LegendEntry;
import org.asterism.report.LegendLines;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotTheme;
import org.asterism.report.raster.DotSize;
import org.asterism.report.raster.PointStyles;
import org.asterism.report.raster.Shape;
import org.jspecify.annotations.Nullable;

/** The box that says which colour is which cluster, and how many points it has. */
public final class Legend extends VBox {
    // Made at once: the first control loads the default style sheet, which must not happen while styles are applied.
    private final Label title = label("", "plot-legend-title");
    private @Nullable Content content;
    private IntConsumer clicked = _ -> {};

    public Legend() {
        getStyleClass().add("plot-legend");
        setVisible(false);
    }

    /** What to do when a line is clicked; it is given the line's label. */
    public void setOnLabel(IntConsumer action) {
        clicked = action;
    }

    /** Shows these lines; nothing happens where they are shown already. */
    public void show(Content next) {
        if (next.equals(content)) {
            return;
        }
        content = next;
        LegendLines lines = LegendLines.of(next.legend().entries(), next.most());
        List<Region> rows = new ArrayList<>();
        title.setText(next.legend().title());
        rows.add(title);
        lines.shown().forEach(entry -> rows.add(row(entry, next)));
        if (lines.hidden() > 0) {
            rows.add(label(lines.more(), "plot-legend-more"));
        }
        getChildren().setAll(rows);
        setVisible(!next.legend().entries().isEmpty());
    }

    /**
     * What a legend shows.
     *
     * @param most the most lines there is room for
     * @param size of the points, which says whether they have shapes
     */
    public record Content(PlotLegend legend, int most, DotSize size, PlotTheme theme) {}

    private HBox row(LegendEntry entry, Content shown) {
        Label name = label(entry.name(), "plot-legend-name");
        Label count = label(String.format(Locale.ROOT, "%,d", entry.count()), "plot-legend-count");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(mark(entry.label(), shown), name, count);
        row.getStyleClass().add("plot-legend-row");
        row.setOnMouseClicked(_ -> clicked.accept(entry.label()));
        return row;
    }

    private static Mark mark(int label, Content shown) {
        Shape shape =
                Shape.of(PointStyles.style(label), shown.size(), shown.legend().shapes());
        return new Mark(shape, label, shown.theme());
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("plot-legend-count") ? USE_PREF_SIZE : 0);
        return label;
    }
}
