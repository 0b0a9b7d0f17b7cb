package org.asterism.ui.control;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.asterism.perception.agreement.Agreement;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of every two people or partitions as a square of shaded cells, the fuller the more alike; the pointer or the
 * arrow keys read one out, a click or Enter opens it.
 */
public final class PairsMap extends Sketch {
    private static final double NAMES = 9;
    private static final double NUMBERS = 27;
    private static final double NARROWEST = 30;
    private static final double WIDEST = 110;
    private static final double WIDEST_SHARE = 0.26;
    private static final double LETTER = 6.2;
    private static final double LARGEST = 72;

    private final String spoken;
    private final PairWords words;
    private final ReadOnlyStringWrapper readout = new ReadOnlyStringWrapper(this, "readout", "");
    private PairAction opening = (_, _) -> {};
    private @Nullable Agreement pairs;
    private double low;
    private double high;
    private int longest;
    private int row = -1;
    private int column = -1;

    /** Says what the agreement of two different ones is, by their places. */
    @FunctionalInterface
    public interface PairWords {
        String of(Agreement shown, int row, int column);
    }

    /** Does something with two different ones, by their places. */
    @FunctionalInterface
    public interface PairAction {
        void open(int row, int column);
    }

    /** @param spoken what a screen reader calls the map */
    public PairsMap(String spoken, PairWords words) {
        super(spoken);
        this.spoken = spoken;
        this.words = words;
        getStyleClass().add("pair-chart");
        setFocusTraversable(true);
        setMinSize(120, 120);
        setOnMouseMoved(this::follow);
        setOnMouseExited(_ -> point(-1, -1));
        setOnMouseClicked(_ -> open());
        setOnKeyPressed(this::press);
    }

    /** What the cell under the pointer means. */
    public ReadOnlyStringProperty readoutProperty() {
        return readout.getReadOnlyProperty();
    }

    /** What to do with a cell that is clicked. */
    public void setOnOpen(PairAction action) {
        opening = action;
    }

    /** Shows an agreement in its order; null for nothing. */
    public void show(@Nullable Agreement shown) {
        pairs = shown;
        double[] values = shown == null
                ? new double[0]
                : Arrays.stream(shown.values())
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isFinite)
                        .toArray();
        low = Math.min(0, Arrays.stream(values).min().orElse(0));
        high = Math.max(1e-9, Arrays.stream(values).max().orElse(1));
        longest = shown == null
                ? 0
                : shown.raters().stream().mapToInt(String::length).max().orElse(0);
        point(-1, -1);
    }

    /** The room for names. */
    private double margin() {
        double most = Math.max(WIDEST, WIDEST_SHARE * Math.min(getWidth(), getHeight()));
        return Math.clamp(longest * LETTER + 10, NARROWEST, most);
    }

    private double cell() {
        int size = pairs == null ? 1 : Math.max(1, pairs.size());
        return Math.clamp((Math.min(getWidth(), getHeight()) - margin() - 2) / size, 1, LARGEST);
    }

    private void follow(MouseEvent event) {
        point(at(event.getY()), at(event.getX()));
    }

    private int at(double place) {
        int index = (int) Math.floor((place - margin()) / cell());
        return pairs != null && index < pairs.size() ? index : -1;
    }

    private void open() {
        requestFocus();
        if (row >= 0 && column >= 0 && row != column) {
            opening.open(row, column);
        }
    }

    private void press(KeyEvent event) {
        int size = pairs == null ? 0 : pairs.size();
        if (size > 0 && event.getCode().isArrowKey()) {
            move(event, size);
        } else if (event.getCode() == KeyCode.ENTER && row >= 0) {
            open();
            event.consume();
        }
    }

    private void move(KeyEvent event, int size) {
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        point(Math.clamp(Math.max(row, 0) + down, 0, size - 1), Math.clamp(Math.max(column, 0) + right, 0, size - 1));
        event.consume();
    }

    private void point(int toRow, int toColumn) {
        row = toRow;
        column = toColumn;
        Agreement shown = pairs;
        boolean pair = row >= 0 && column >= 0 && row != column;
        readout.set(shown != null && pair ? words.of(shown, row, column) : "");
        setAccessibleText(pair ? readout.get() : spoken);
        repaint();
    }

    @Override
    protected void paint(GraphicsContext graphics) {
        Agreement shown = pairs;
        if (shown == null) {
            return;
        }
        graphics.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < shown.size(); i++) {
            int line = i;
            name(graphics, shown.raters().get(i), i);
            IntStream.range(0, shown.size()).forEach(j -> cell(graphics, shown, line, j));
        }
        if (row >= 0 && column >= 0) {
            graphics.setStroke(ink(1));
            graphics.setLineWidth(1.5);
            graphics.strokeRect(margin() + column * cell(), margin() + row * cell(), cell(), cell());
        }
    }

    private void cell(GraphicsContext graphics, Agreement shown, int i, int j) {
        double size = cell();
        double gap = size > 6 ? 0.5 : 0;
        double value = shown.between(i, j);
        double share = share(shown, value);
        graphics.setFill(
                i == j || Double.isNaN(value) ? paper() : paper().interpolate(SEPARABILITY, 0.04 + 0.96 * share));
        graphics.fillRect(margin() + j * size + gap, margin() + i * size + gap, size - 2 * gap, size - 2 * gap);
        if (size >= NUMBERS && i != j && !Double.isNaN(value)) {
            graphics.setTextAlign(TextAlignment.CENTER);
            graphics.setFill(share > 0.55 ? Color.WHITE : ink(1));
            graphics.fillText(number(value), margin() + (j + 0.5) * size, margin() + (i + 0.5) * size);
        }
    }

    /** With two decimals, and without the sign of a zero. */
    private static String number(double value) {
        return Numbers.fixed(Math.abs(value) < 0.005 ? 0 : value, 2);
    }

    private double share(Agreement shown, double value) {
        double share = (value - low) / (high - low);
        return shown.similarity().isDistance() ? 1 - share : share;
    }

    private void name(GraphicsContext graphics, String name, int place) {
        double size = cell();
        int every = (int) Math.ceil(NAMES / size);
        if (place % every != 0 && place != row && place != column) {
            return;
        }
        double middle = margin() + (place + 0.5) * size;
        graphics.setFill(ink(place == row || place == column ? 1 : 0.7));
        graphics.setTextAlign(TextAlignment.RIGHT);
        String words = shortened(name);
        graphics.fillText(words, margin() - 6, middle);
        graphics.save();
        graphics.translate(middle, margin() - 6);
        graphics.rotate(-90);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(words, 0, 0);
        graphics.restore();
    }

    private String shortened(String name) {
        int letters = (int) ((margin() - 8) / LETTER);
        return name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
    }
}
