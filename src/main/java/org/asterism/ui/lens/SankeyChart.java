package org.asterism.ui.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;
import org.asterism.quality.Flow;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The first groups on the left, the second on the right, and bands between them as wide as the points they share. */
final class SankeyChart extends FlowChart {
    private static final double BAR = 10;
    private static final double NAMES = 78;
    private static final double GAP = 6;
    private static final double LETTER = 5.6;
    private static final int MOST = 400;

    private List<Band> bands = List.of();
    private double laidOut;

    /** A flow with the upper end of its band on either side, pixels. */
    private record Band(Flow flow, double left, double right, double height) {
        /** How far its middle line has come from left to right: flat at both ends. */
        private static double ease(double way) {
            return way * way * (3 - 2 * way);
        }

        private boolean holds(double way, double y) {
            double top = left + (right - left) * ease(way);
            return y >= top && y <= top + Math.max(2, height);
        }
    }

    SankeyChart(LensModel model) {
        super(Messages.text("lens.sankey-spoken"), model);
        setId("lens-sankey");
    }

    @Override
    void show(@Nullable Comparison comparison) {
        laidOut = -1;
    }

    @Override
    protected double computePrefHeight(double width) {
        Comparison shown = comparison();
        int most = shown == null
                ? 2
                : Math.max(shown.table().rows().length, shown.table().columns().length);
        return Math.clamp(34.0 * most, 120, 420);
    }

    private List<Band> bands() {
        Comparison shown = comparison();
        if (laidOut != getHeight() && shown != null) {
            laidOut = getHeight();
            bands = layOut(shown);
        }
        return shown == null || shown.crowded() ? List.of() : bands;
    }

    private List<Band> layOut(Comparison shown) {
        Map<Integer, Double> left = new HashMap<>();
        Map<Integer, Double> right = new HashMap<>();
        double scale = scale(shown);
        stack(shown.table().rows(), shown.table().counts(), scale, left);
        stack(shown.table().columns(), transposed(shown.table().counts()), scale, right);
        List<Band> laid = new ArrayList<>();
        for (Flow flow : shown.difference().flows()) {
            double height = flow.rows() * scale;
            laid.add(new Band(flow, left.getOrDefault(flow.from(), 0.0), right.getOrDefault(flow.into(), 0.0), height));
            left.merge(flow.from(), height, Double::sum);
            right.merge(flow.into(), height, Double::sum);
        }
        laid.sort(Comparator.comparingDouble(Band::height).reversed());
        return List.copyOf(laid.subList(0, Math.min(MOST, laid.size())));
    }

    private double scale(Comparison shown) {
        int most = Math.max(shown.table().rows().length, shown.table().columns().length);
        double gap = gap(most);
        return Math.max(0, getHeight() - 2 - gap * (most - 1))
                / Math.max(1, shown.difference().shared());
    }

    private double gap(int groups) {
        return Math.min(GAP, getHeight() / (2.0 * groups));
    }

    private void stack(int[] groups, int[][] counts, double scale, Map<Integer, Double> tops) {
        double gap = gap(groups.length);
        double top = 1;
        for (int place = 0; place < groups.length; place++) {
            tops.put(groups[place], top);
            top += Arrays.stream(counts[place]).sum() * scale + gap;
        }
    }

    private static int[][] transposed(int[][] counts) {
        int[][] turned = new int[counts.length == 0 ? 0 : counts[0].length][counts.length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < turned.length; column++) {
                turned[column][row] = counts[row][column];
            }
        }
        return turned;
    }

    private double start() {
        return NAMES + BAR;
    }

    private double end() {
        return getWidth() - NAMES - BAR;
    }

    @Override
    @Nullable
    Flow at(double x, double y) {
        double way = (x - start()) / (end() - start());
        if (way < -0.2 || way > 1.2) {
            return null;
        }
        return bands().reversed().stream()
                .filter(band -> band.holds(Math.clamp(way, 0, 1), y))
                .map(Band::flow)
                .findFirst()
                .orElse(null);
    }

    /** Up and down, in the order of the left side. */
    @Override
    @Nullable
    Flow next(Flow from, KeyCode arrow) {
        Comparison shown = comparison();
        if (shown == null) {
            return null;
        }
        List<Flow> flows = shown.difference().flows();
        int step = arrow == KeyCode.DOWN || arrow == KeyCode.RIGHT ? 1 : -1;
        int to = flows.indexOf(from) + step;
        return to < 0 || to >= flows.size() ? null : flows.get(to);
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        Comparison shown = comparison();
        if (shown == null || shown.crowded() || end() <= start()) {
            return;
        }
        bands().forEach(band -> band(graphics, shown, band));
        double scale = scale(shown);
        graphics.setTextBaseline(VPos.CENTER);
        bars(graphics, shown.first(), shown.table().rows(), shown.table().counts(), scale, NAMES, TextAlignment.RIGHT);
        int[][] turned = transposed(shown.table().counts());
        bars(graphics, shown.second(), shown.table().columns(), turned, scale, end(), TextAlignment.LEFT);
    }

    private void band(GraphicsContext graphics, Comparison shown, Band band) {
        Flow flow = band.flow();
        boolean dim = lit() != null && !lit(flow);
        double opacity = lit(flow) ? 0.9 : dim ? 0.12 : flow.moved() ? 0.6 : 0.3;
        Color from = color(shown.first().color(flow.from()));
        Color into = color(shown.second().color(flow.into()));
        graphics.setFill(new LinearGradient(
                start(), 0, end(), 0, false, CycleMethod.NO_CYCLE, stop(0, from, opacity), stop(1, into, opacity)));
        double middle = (start() + end()) / 2;
        double height = Math.max(1, band.height());
        graphics.beginPath();
        graphics.moveTo(start(), band.left());
        graphics.bezierCurveTo(middle, band.left(), middle, band.right(), end(), band.right());
        graphics.lineTo(end(), band.right() + height);
        graphics.bezierCurveTo(
                middle, band.right() + height, middle, band.left() + height, start(), band.left() + height);
        graphics.closePath();
        graphics.fill();
    }

    private static Stop stop(double place, Color color, double opacity) {
        return new Stop(place, color.deriveColor(0, 1, 1, opacity));
    }

    private void bars(
            GraphicsContext graphics,
            Side side,
            int[] groups,
            int[][] counts,
            double scale,
            double x,
            TextAlignment align) {
        Map<Integer, Double> tops = new HashMap<>();
        stack(groups, counts, scale, tops);
        double free = -100;
        for (int place = 0; place < groups.length; place++) {
            double top = tops.getOrDefault(groups[place], 0.0);
            double height = Arrays.stream(counts[place]).sum() * scale;
            graphics.setFill(color(side.color(groups[place])));
            graphics.fillRect(x, top, BAR, Math.max(1, height));
            double middle = top + height / 2;
            if (middle >= free) {
                graphics.setFill(ink(0.75));
                graphics.setTextAlign(align);
                double edge = align == TextAlignment.RIGHT ? x - 5 : x + BAR + 5;
                graphics.fillText(shortened(side.group(groups[place])), edge, middle);
                free = middle + 12;
            }
        }
    }

    private static String shortened(String name) {
        int letters = (int) ((NAMES - 5) / LETTER);
        return name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
    }
}
