package org.asterism.ui.stability;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Stability;
import org.asterism.report.Palette;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.stability.Detail.Cluster;
import org.asterism.ui.text.Messages;

/** A line a cluster: its mean overlap with the most similar cluster of each draw, and how often it is found again. */
final class RecoveryChart extends Sketch {
    private static final double LINE = 22;
    private static final double HEAD = 16;
    private static final double NAMES = 92;
    private static final double NUMBERS = 40;
    private static final double BAR = 8;

    private final Tooltip tooltip = Texts.help("");
    private List<Cluster> clusters = List.of();

    RecoveryChart() {
        super(Messages.text("stability.chart"));
        setId("stability-chart");
        getStyleClass().add("pair-chart");
        setFocusTraversable(true);
        setOnMouseMoved(this::read);
        Tooltip.install(this, tooltip);
    }

    void show(List<Cluster> shown) {
        clusters = shown;
        setMinHeight(HEAD + LINE * shown.size() + 4);
        setPrefHeight(getMinHeight());
        setAccessibleText(Messages.text("stability.chart") + ". "
                + shown.stream().map(Words::cluster).collect(Collectors.joining(" ")));
        repaint();
    }

    private void read(MouseEvent event) {
        int line = (int) Math.floor((event.getY() - HEAD) / LINE);
        boolean inside = line >= 0 && line < clusters.size();
        tooltip.setText(inside ? Words.cluster(clusters.get(line)) : Messages.text("stability.chart-help"));
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        if (clusters.isEmpty()) {
            return;
        }
        graphics.setFont(Font.font("Inter", 11));
        graphics.setTextBaseline(VPos.CENTER);
        tick(graphics, Stability.DISSOLVED);
        tick(graphics, Stability.RECOVERED);
        for (int line = 0; line < clusters.size(); line++) {
            cluster(graphics, clusters.get(line), HEAD + LINE * (line + 0.5));
        }
    }

    private void tick(GraphicsContext graphics, double value) {
        graphics.setFill(ink(0.25));
        graphics.fillRect(x(value) - 0.5, HEAD, 1, LINE * clusters.size());
        graphics.setFill(ink(0.6));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.fillText(Messages.text("stability.tick", value), x(value), HEAD / 2);
    }

    private void cluster(GraphicsContext graphics, Cluster cluster, double middle) {
        Color color = Color.web(Palette.hex(Palette.color(cluster.color())));
        graphics.setFill(color);
        graphics.fillOval(0, middle - 4, 8, 8);
        graphics.setFill(ink(0.9));
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(cluster.name(), 14, middle, NAMES - 18);
        graphics.setFill(ink(0.08));
        graphics.fillRect(x(0), middle - BAR / 2, x(1) - x(0), BAR);
        graphics.setFill(color);
        double overlap = Double.isNaN(cluster.jaccard()) ? 0 : cluster.jaccard();
        graphics.fillRect(x(0), middle - BAR / 2, x(overlap) - x(0), BAR);
        graphics.setFill(ink(0.9));
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Messages.text("stability.percent", Math.round(cluster.recovered())), getWidth() - 1, middle);
    }

    private double x(double value) {
        return NAMES + value * (getWidth() - NAMES - NUMBERS);
    }
}
