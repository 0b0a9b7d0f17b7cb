package org.asterism.ui.lens;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.quality.Flow;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.MovedRings;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Hover;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plot in the colours of the one partition, the other, or between them; below it the slider that says how far. */
final class LensPlot extends VBox {
    private static final double RING = 6.5;
    private static final double AROUND = 2.5;
    private static final double STEP = 0.05;

    private final LensModel model;
    private final ScatterPlot plot = new ScatterPlot();
    private final Slider slider = new Slider(0, 1, 0);

    LensPlot(LensModel model) {
        super(6);
        this.model = model;
        plot.setId("lens-plot");
        plot.setReadout(this::readout);
        plot.shareProperty().bind(model.shareProperty());
        plot.hoverPointProperty().subscribe(this::hover);
        VBox.setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(plot, blend());
        model.comparisonProperty().subscribe(shown -> plot.showOver(shown == null ? null : shown.after()));
        model.comparisonProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
        model.shareProperty().subscribe(_ -> show());
    }

    /** Gives the slider the keys. */
    void focus() {
        slider.requestFocus();
    }

    private Node blend() {
        slider.setId("lens-share");
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(Messages.text("lens.share"));
        slider.setTooltip(new Tooltip(Messages.text("lens.share-help")));
        slider.valueProperty().bindBidirectional(model.shareProperty());
        slider.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                model.flip();
                event.consume();
            }
        });
        HBox.setHgrow(slider, Priority.ALWAYS);
        Button flip = Buttons.button("lens-flip-button", Messages.text("lens.flip"), model::flip);
        flip.setTooltip(new Tooltip(Messages.text("lens.flip-help")));
        HBox line = new HBox(8, end(true), slider, end(false), flip);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Label end(boolean first) {
        Label end = Texts.text("", "muted", "small");
        end.setMinWidth(40);
        model.comparisonProperty()
                .subscribe(shown -> end.setText(
                        shown == null
                                ? ""
                                : first ? shown.first().name() : shown.second().name()));
        return end;
    }

    private void show() {
        Comparison shown = model.comparisonProperty().get();
        plot.setVisible(shown != null);
        if (shown != null) {
            plot.show(scene(shown));
        }
    }

    private PlotScene scene(Comparison shown) {
        double share = model.shareProperty().get();
        PlotScene before = shown.before();
        PlotScene nearer = share < 0.5 ? before : shown.after();
        double radius = Math.max(RING, before.marks().radius() + AROUND);
        return before.withLabels(before.labels(), nearer.legend())
                .withSelected(model.selectedProperty().get())
                .withLayers(Layers.over(new MovedRings(
                        before.x(),
                        before.y(),
                        ringed(shown.moved()),
                        before.labels(),
                        shown.after().labels(),
                        share,
                        radius)));
    }

    /** Where some points stand out, only they are ringed. */
    private int[] ringed(int[] moved) {
        BitSet some = model.selectedProperty().get();
        return some.isEmpty() ? moved : IntStream.of(moved).filter(some::get).toArray();
    }

    /** Lights the flow of the point under the mouse in the charts, without greying the plot for it. */
    private void hover(@Nullable Hover hover) {
        Comparison shown = model.comparisonProperty().get();
        model.pointedProperty().set(hover == null || shown == null ? null : shown.flow(shown.rows()[hover.index()]));
    }

    private List<String> readout(int index) {
        Comparison shown = model.comparisonProperty().get();
        if (shown == null || index >= shown.rows().length) {
            return List.of();
        }
        int row = shown.rows()[index];
        Flow flow = shown.flow(row);
        return List.of(
                Messages.text("lens.row", row + 1),
                place(shown.first(), row),
                place(shown.second(), row),
                flow == null ? "" : Messages.text(flow.moved() ? "lens.moves-here" : "lens.stays-here"));
    }

    private static String place(Side side, int row) {
        return Messages.text("lens.in", side.name(), side.at(row));
    }
}
