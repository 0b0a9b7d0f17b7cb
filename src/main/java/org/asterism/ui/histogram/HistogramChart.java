package org.asterism.ui.histogram;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.asterism.annotation.SelectionMode;
import org.asterism.report.histogram.Histogram;
import org.asterism.report.histogram.RangeHistogram;
import org.asterism.report.histogram.WordHistogram;
import org.asterism.ui.control.Sketch;
import org.jspecify.annotations.Nullable;

/** The bars of one column; dragging over bars, or arrows and Enter, select their rows. */
final class HistogramChart extends Sketch {
    private static final double WIDTH = 168;
    private static final double HEIGHT = 84;

    private final HistogramsModel model;
    private final Histogram histogram;
    private final Bars bars;
    private final Tooltip tip = new Tooltip();
    private int @Nullable [] selected;
    private @Nullable BarRange chosen;
    private boolean dragging;

    HistogramChart(HistogramsModel model, Histogram histogram) {
        super(text("table.histogram", histogram.column().name()));
        this.model = model;
        this.histogram = histogram;
        bars = bars(histogram);
        getStyleClass().add("histogram");
        setId("histogram-" + histogram.column().name());
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setFocusTraversable(true);
        setAccessibleHelp(text("table.histogram-help"));
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> describe(barAt(event)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(this::forget);
    }

    /** @param counts how many selected rows each bar has; null where nothing is selected */
    void show(int @Nullable [] counts) {
        selected = counts;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        for (int bar = 0; bar < histogram.size(); bar++) {
            boolean marked = chosen != null && chosen.holds(bar);
            graphics.setFill(selected == null ? accent().deriveColor(0, 1, 1, 0.55) : ink(0.2));
            bars.fill(graphics, bar, histogram.counts()[bar], getWidth(), getHeight());
            if (selected != null) {
                graphics.setFill(accent());
                bars.fill(graphics, bar, selected[bar], getWidth(), getHeight());
            }
            if (marked) {
                graphics.setFill(ink(0.12));
                bars.mark(graphics, bar, getWidth(), getHeight());
            }
        }
        graphics.setFill(ink(0.75));
        bars.label(graphics, getWidth(), getHeight());
    }

    /** The marked bars are those that keys act on. */
    private void forget(boolean focused) {
        if (!focused) {
            chosen = null;
            repaint();
        }
    }

    private void press(MouseEvent event) {
        requestFocus();
        int bar = barAt(event);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            model.selectNothing();
        } else if (event.getButton() == MouseButton.PRIMARY && bar >= 0) {
            dragging = true;
            choose(new BarRange(bar, bar));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        BarRange now = chosen;
        if (dragging && now != null) {
            choose(new BarRange(now.start(), barAt(event)));
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragging) {
            dragging = false;
            select(mode(event.isShiftDown(), event.isAltDown()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        int step = step(event.getCode());
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            select(mode(event.isShiftDown(), event.isAltDown()));
        } else if (step != 0 && histogram.size() > 0) {
            BarRange now = chosen == null ? new BarRange(step > 0 ? -1 : 0, step > 0 ? -1 : 0) : chosen;
            boolean extend = event.isShiftDown() && chosen != null;
            choose(extend ? now.extended(step, histogram.size()) : now.moved(step, histogram.size()));
        } else {
            return;
        }
        event.consume();
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }

    /** The bar under the mouse or the nearest one; -1 where there are none. */
    private int barAt(MouseEvent event) {
        return histogram.size() == 0 ? -1 : bars.at(event.getX(), event.getY(), getWidth());
    }

    private void choose(BarRange range) {
        chosen = range;
        describe(range.end());
        setAccessibleText(words(range));
        repaint();
    }

    private void select(SelectionMode mode) {
        BarRange range = chosen;
        if (range != null) {
            model.select(histogram, range.first(), range.last(), mode);
        }
    }

    String title() {
        return histogram.column().name();
    }

    private static Bars bars(Histogram histogram) {
        return switch (histogram) {
            case RangeHistogram ranges -> new RangeBars(ranges);
            case WordHistogram words -> new WordBars(words);
        };
    }

    private void describe(int bar) {
        tip.setText(bar < 0 || bar >= histogram.size() ? title() : words(new BarRange(bar, bar)));
    }

    /** What the bars stand for, and how many rows they have. */
    private String words(BarRange range) {
        int[] marks = selected;
        int rows = 0;
        int chosenRows = 0;
        for (int bar = range.first(); bar <= range.last(); bar++) {
            rows += histogram.counts()[bar];
            chosenRows += marks == null ? 0 : marks[bar];
        }
        String values = histogram.title(range.first(), range.last());
        return marks == null
                ? text("table.bar", title(), values, rows)
                : text("table.bar-selected", title(), values, rows, chosenRows);
    }

    private static SelectionMode mode(boolean shift, boolean alt) {
        return SelectionMode.held(shift, alt).orElse(SelectionMode.NEW);
    }
}
