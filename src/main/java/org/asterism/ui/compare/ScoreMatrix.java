package org.asterism.ui.compare;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.compare.Outcome.Scored;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The score of every pair of columns as a square of shaded cells; a click opens the pair. */
final class ScoreMatrix extends Region {
    private static final Color FULL = Color.web("#D55E00");
    private static final double LARGEST = 64;
    private static final double NUMBERS = 28;
    private static final double NAMES = 9;

    private final CompareModel model;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private final ReadOnlyObjectWrapper<@Nullable Scored> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");

    ScoreMatrix(CompareModel model) {
        this.model = model;
        setId("compare-matrix");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("compare.matrix-spoken"));
        setMinSize(0, 0);
        getChildren().add(canvas);
        setOnMouseMoved(event -> hover(at(event)));
        setOnMouseExited(_ -> hover(null));
        setOnMouseClicked(event -> {
            Scored plot = at(event);
            if (plot != null) {
                model.open(plot);
            }
        });
        model.scores().subscribe(this::refresh);
        sceneProperty().subscribe(this::followTheme);
    }

    /** The plot under the pointer; null where there is none. */
    ReadOnlyObjectProperty<@Nullable Scored> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Paints again when the theme changes, which is a style class of the root. */
    private void followTheme(@Nullable Scene scene) {
        if (scene != null) {
            scene.getRoot().getStyleClass().subscribe(this::draw);
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private List<String> columns() {
        return model.columnsProperty().get();
    }

    /** Room for the names: more where cells are few. */
    private double margin() {
        return Math.min(130, 0.22 * Math.min(getWidth(), getHeight()));
    }

    private double cell() {
        double room = Math.min(getWidth(), getHeight()) - margin() - 12;
        return Math.clamp(room / Math.max(1, columns().size()), 1, LARGEST);
    }

    private @Nullable Scored at(MouseEvent event) {
        int column = (int) Math.floor((event.getX() - margin()) / cell());
        int row = (int) Math.floor((event.getY() - margin()) / cell());
        List<String> names = columns();
        if (row < 0 || column < 0 || row >= names.size() || column >= names.size()) {
            return null;
        }
        List<String> pair = List.of(names.get(Math.min(row, column)), names.get(Math.max(row, column)));
        return model.scores().stream()
                .filter(plot -> pair.equals(List.of(plot.x(), plot.y())))
                .findFirst()
                .orElse(null);
    }

    private void hover(@Nullable Scored plot) {
        hovered.set(plot);
        if (plot == null) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(ScoreText.sentence(plot));
            Tooltip.install(this, tooltip);
        }
        draw();
    }

    /** Draws what is new, and lets the plot under the pointer have its range. */
    private void refresh() {
        Scored before = hovered.get();
        if (before != null) {
            hovered.set(model.scores().stream()
                    .filter(plot -> plot.candidate().equals(before.candidate()))
                    .findFirst()
                    .orElse(null));
        }
        draw();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        names(g);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (Scored plot : model.scores()) {
            int i = columns().indexOf(plot.x());
            int j = columns().indexOf(plot.y());
            paint(g, plot, i, j);
            paint(g, plot, j, i);
        }
    }

    private void names(GraphicsContext g) {
        double size = cell();
        if (size < NAMES) {
            return;
        }
        g.setFont(Font.font("Inter", Math.clamp(size - 2, 7, 12)));
        g.setFill(ink(0.75));
        g.setTextBaseline(VPos.CENTER);
        for (int k = 0; k < columns().size(); k++) {
            double middle = margin() + (k + 0.5) * size;
            String name = columns().get(k);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(name, margin() - 6, middle, margin() - 10);
            g.save();
            g.translate(middle, margin() - 6);
            g.rotate(-90);
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(name, 0, 0, margin() - 10);
            g.restore();
        }
    }

    private void paint(GraphicsContext g, Scored plot, int row, int column) {
        double size = cell();
        double x = margin() + column * size;
        double y = margin() + row * size;
        double score = plot.ambiguity().score();
        g.setFill(paper().interpolate(FULL, 0.06 + 0.94 * score));
        g.fillRect(x + 0.5, y + 0.5, size - 1, size - 1);
        if (size >= NUMBERS) {
            g.setFont(Font.font("Inter", 11));
            g.setFill(score > 0.55 ? Color.WHITE : ink(1));
            g.fillText(ScoreText.number(score), x + size / 2, y + size / 2);
        }
        if (plot.equals(hovered.get())) {
            g.setStroke(ink(1));
            g.setLineWidth(2);
            g.strokeRect(x + 1, y + 1, size - 2, size - 2);
        }
    }

    private boolean dark() {
        return getScene() != null && getScene().getRoot().getStyleClass().contains("dark");
    }

    private Color paper() {
        return dark() ? Color.web("#161b22") : Color.web("#f6f8fa");
    }

    private Color ink(double opacity) {
        return dark() ? Color.color(0.93, 0.95, 0.97, opacity) : Color.color(0.12, 0.14, 0.16, opacity);
    }
}
