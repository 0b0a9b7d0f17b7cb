package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.asterism.ui.control.Sketch;

/** How many students said what: a bar each, lying, with its number; large enough for a projector. */
final class BarsChart extends Sketch {
    private static final double ROW = 58;
    private static final double TEXT = 20;
    private static final double NOTE = 14;
    private static final double PAD = 14;
    private List<Bar> bars = List.of();

    /**
     * A bar.
     *
     * @param note what is said of it, such as that the run found so many; empty for nothing
     * @param standing whether it stands out
     */
    record Bar(String label, int count, String note, boolean standing) {}

    BarsChart(String name) {
        super(name);
        setId("class-bars");
        setMinSize(200, 120);
    }

    void show(List<Bar> shown) {
        bars = List.copyOf(shown);
        setAccessibleText(bars.stream()
                .map(bar -> text("predict.class.bar", bar.label(), bar.count(), bar.note()))
                .collect(Collectors.joining("; ")));
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        double left = Math.min(getWidth() * 0.4, 40 + 10.5 * longest());
        double most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
        double row = Math.min(ROW, getHeight() / Math.max(1, bars.size()));
        double wide = Math.max(10, getWidth() - left - 3 * PAD - 40);
        graphics.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = i * row;
            double length = wide * bar.count() / most;
            graphics.setFont(Font.font("Inter", Math.min(TEXT, row * 0.4)));
            graphics.setTextAlign(TextAlignment.RIGHT);
            graphics.setFill(ink(1));
            graphics.fillText(bar.label(), left - PAD, top + row * 0.36, left - PAD - 4);
            graphics.setFill(bar.standing() ? accent() : ink(0.35));
            graphics.fillRect(left, top + row * 0.12, Math.max(1, length), row * 0.48);
            graphics.setTextAlign(TextAlignment.LEFT);
            graphics.setFill(ink(1));
            graphics.fillText(Integer.toString(bar.count()), left + length + PAD, top + row * 0.36);
            graphics.setFont(Font.font("Inter", Math.min(NOTE, row * 0.28)));
            graphics.setFill(ink(0.7));
            graphics.fillText(bar.note(), left, top + row * 0.78);
        }
    }

    private int longest() {
        return bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(1);
    }
}
