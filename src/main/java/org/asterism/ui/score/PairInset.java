package org.asterism.ui.score;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.perception.Pair;
import org.asterism.ui.control.Sketch;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Two groups drawn alone: outlines at one and two standard deviations, numbers, and some of the points. */
final class PairInset extends Sketch {
    private static final double EDGE = 8;

    private @Nullable PairPicture picture;
    private List<Integer> numbers = List.of();

    PairInset() {
        super(Messages.text("score.pair-inset"));
        setMinHeight(132);
        setPrefHeight(132);
    }

    void show(PairPicture shown, Pair pair) {
        picture = shown;
        numbers = List.of(pair.i() + 1, pair.j() + 1);
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g) {
        if (picture == null) {
            return;
        }
        g.setFill(paper());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 8, 8);
        Bounds bounds = picture.bounds();
        double wide = (getWidth() - 2 * EDGE) / Math.max(Double.MIN_NORMAL, bounds.width());
        double tall = (getHeight() - 2 * EDGE) / Math.max(Double.MIN_NORMAL, bounds.height());
        g.save();
        g.beginPath();
        g.rect(0, 0, getWidth(), getHeight());
        g.clip();
        paint(g, picture, new Place(bounds, Math.min(wide, tall), getWidth() / 2, getHeight() / 2));
        g.restore();
    }

    private void paint(GraphicsContext g, PairPicture shown, Place place) {
        g.setFill(ink(0.28));
        for (int p = 0; p < shown.points().size(); p++) {
            double x = place.x(shown.points().get(p, 0));
            double y = place.y(shown.points().get(p, 1) * shown.stretch());
            g.fillOval(x - 1.25, y - 1.25, 2.5, 2.5);
        }
        for (int group = 0; group < 2; group++) {
            g.setLineDashes();
            outline(g, shown.outline(shown.groups().get(group), 1), place, 1);
            g.setLineDashes(4, 4);
            outline(g, shown.outline(shown.groups().get(group), 2), place, 0.6);
        }
        for (int group = 0; group < 2; group++) {
            double x = place.x(shown.groups().get(group).centerX());
            double y = place.y(shown.groups().get(group).centerY() * shown.stretch());
            number(g, numbers.get(group), x, y);
        }
    }

    private void outline(GraphicsContext g, Points line, Place place, double opacity) {
        g.setStroke(accent().deriveColor(0, 1, 1, opacity));
        g.setLineWidth(1.5);
        double[] x = Arrays.stream(line.column(0)).map(place::x).toArray();
        double[] y = Arrays.stream(line.column(1)).map(place::y).toArray();
        g.strokePolygon(x, y, x.length);
    }

    private void number(GraphicsContext g, int number, double x, double y) {
        g.setLineDashes();
        g.setFont(Font.font("Inter Semi Bold", 14));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setStroke(paper());
        g.setLineWidth(4);
        g.strokeText(Integer.toString(number), x, y);
        g.setFill(ink(1));
        g.fillText(Integer.toString(number), x, y);
    }

    /** Puts the middle of the bounds in the middle of the picture. */
    private record Place(Bounds bounds, double scale, double middleX, double middleY) {
        double x(double value) {
            return middleX + (value - bounds.centerX()) * scale;
        }

        double y(double value) {
            return middleY - (value - bounds.centerY()) * scale;
        }
    }
}
