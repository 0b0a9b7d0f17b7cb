package org.asterism.ui.plot.layer;

import atlantafx.base.controls.Spacer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import org.asterism.report.Heat;
import org.jspecify.annotations.Nullable;

/** The box that says what the density of the doubt layer means. */
public final class HeatLegend extends VBox {
    // Made at once, as in Legend: the first control loads the default style sheet.
    private final Label most = label("highest in this plot", "plot-legend-count");
    private final Region bar = new Region();
    private boolean low;

    public HeatLegend() {
        getStyleClass().add("plot-legend");
        setId("doubt-legend");
        setVisible(false);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Color hue = Paints.of(Heat.COLOR);
        bar.setBackground(Background.fill(new LinearGradient(
                0,
                0,
                1,
                0,
                true,
                CycleMethod.NO_CYCLE,
                new Stop(0, hue.deriveColor(0, 1, 1, 0)),
                new Stop(1, hue.deriveColor(0, 1, 1, Heat.OPACITY)))));
        bar.getStyleClass().add("plot-legend-bar");
        HBox ends = new HBox(label("none", "plot-legend-count"), new Spacer(), most);
        ends.getStyleClass().add("plot-legend-row");
        getChildren().addAll(label("Doubt", "plot-legend-title"), bar, ends);
    }

    /** Explains a layer; hidden where there is none. */
    public void show(@Nullable Heat heat) {
        setVisible(heat != null);
        low = heat != null && heat.calmerBelow();
        boolean none = heat != null && heat.none();
        bar.setVisible(!none);
        bar.setManaged(!none);
        most.setText(none ? "anywhere to speak of" : "highest in this plot");
        setAccessibleText(
                none
                        ? "Doubt: none anywhere to speak of"
                        : "Doubt: from none, clear, to the highest in this plot, dense orange");
    }

    /** Whether the legend belongs at the bottom of the plot, where it hides less of the layer. */
    public boolean low() {
        return low;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
