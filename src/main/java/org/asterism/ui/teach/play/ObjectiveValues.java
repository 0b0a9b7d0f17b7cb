package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.asterism.ui.control.Texts;

/** What the runs improve, in numbers at the step on screen. Names go before a number would be cut. */
final class ObjectiveValues extends Region {
    private static final double GAP = 6;

    private final List<Label> names = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private List<Curve> curves = List.of();

    void show(List<Curve> newCurves) {
        curves = List.copyOf(newCurves);
        names.clear();
        values.clear();
        getChildren().clear();
        for (int lane = 0; lane < curves.size(); lane++) {
            values.add(value(lane));
            if (curves.get(lane).drawn()) {
                add(lane);
            }
        }
    }

    private void add(int lane) {
        Curve curve = curves.get(lane);
        if (curves.size() > 1) {
            getChildren().add(new LaneDot(lane));
        }
        Label name = Texts.text(curve.name(), "muted");
        name.setLabelFor(values.get(lane));
        values.get(lane).setTooltip(Texts.help(curve.name()));
        boolean said = lane > 0 && curve.name().equals(curves.getFirst().name());
        if (!said) {
            names.add(name);
            getChildren().add(name);
        }
        getChildren().add(values.get(lane));
    }

    private static Label value(int lane) {
        Label value = Texts.text("", "strong", "teach-value");
        value.setId("teach-objective-" + (lane + 1));
        return value;
    }

    void read(int position) {
        for (int lane = 0; lane < values.size(); lane++) {
            values.get(lane).setText(curves.get(lane).said(position));
        }
    }

    private double width(boolean named) {
        List<Node> nodes = getChildren().stream()
                .filter(node -> named || !names.contains(node))
                .toList();
        return nodes.stream().mapToDouble(ObjectiveValues::wide).sum() + GAP * Math.max(0, nodes.size() - 1);
    }

    private static double wide(Node node) {
        return Math.max(node.minWidth(-1), node.prefWidth(-1));
    }

    private static double high(Node node) {
        return Math.max(node.minHeight(-1), node.prefHeight(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return width(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(ObjectiveValues::high).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        boolean named = getWidth() >= Math.floor(width(true));
        names.forEach(name -> name.setVisible(named));
        double x = getWidth() - width(named);
        for (Node node : getChildren()) {
            if (node.isVisible()) {
                double wide = wide(node);
                double high = high(node);
                node.resizeRelocate(x, (getHeight() - high) / 2, wide, high);
                x += wide + GAP;
            }
        }
    }
}
