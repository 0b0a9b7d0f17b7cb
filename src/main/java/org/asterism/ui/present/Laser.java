package org.asterism.ui.present;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;

/** A red dot with a white rim, and a trail that fades; it animates only while there is a trail. */
final class Laser extends Group {
    private static final long FADE = 350_000_000;
    private static final int MOST = 24;
    private static final double DOT = 7;

    private final Circle glow = new Circle(2.4 * DOT);
    private final Circle dot = new Circle(DOT);
    private final Group trail = new Group();
    private final Deque<Spot> spots = new ArrayDeque<>();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            fade(System.nanoTime());
        }
    };
    private boolean running;

    private record Spot(double x, double y, long time) {}

    Laser() {
        setManaged(false);
        glow.getStyleClass().add("laser-glow");
        dot.getStyleClass().add("laser-dot");
        for (int i = 0; i < MOST; i++) {
            Line line = new Line();
            line.getStyleClass().add("laser-trail");
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.setVisible(false);
            trail.getChildren().add(line);
        }
        getChildren().addAll(trail, glow, dot);
    }

    void move(double x, double y) {
        for (Circle circle : new Circle[] {glow, dot}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        spots.addLast(new Spot(x, y, System.nanoTime()));
        while (spots.size() > MOST + 1) {
            spots.removeFirst();
        }
        draw(System.nanoTime());
        if (!running) {
            running = true;
            timer.start();
        }
    }

    /** Hides it, and stops what moves. */
    void rest() {
        setVisible(false);
        spots.clear();
        draw(0);
        stop();
    }

    private void fade(long now) {
        while (!spots.isEmpty() && now - spots.getFirst().time > FADE) {
            spots.removeFirst();
        }
        draw(now);
        if (spots.size() < 2) {
            stop();
        }
    }

    private void stop() {
        running = false;
        timer.stop();
    }

    /** A line between each two places: the older, the thinner and fainter. */
    private void draw(long now) {
        Spot before = null;
        int used = 0;
        for (Spot spot : spots) {
            if (before != null && used < MOST) {
                Line line = (Line) trail.getChildren().get(used++);
                line.setStartX(before.x);
                line.setStartY(before.y);
                line.setEndX(spot.x);
                line.setEndY(spot.y);
                double left = Math.clamp(1 - (double) (now - spot.time) / FADE, 0, 1);
                line.setStrokeWidth(2 * DOT * Math.max(0.15, left));
                line.setOpacity(0.75 * left);
                line.setVisible(true);
            }
            before = spot;
        }
        for (int i = used; i < MOST; i++) {
            trail.getChildren().get(i).setVisible(false);
        }
    }
}
