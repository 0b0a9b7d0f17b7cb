package org.asterism.ui.axis;

import java.util.function.BiConsumer;
import javafx.scene.input.MouseEvent;
import org.asterism.annotation.RangeSelection;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.annotation.WordsSelection;
import org.asterism.data.Coordinate;
import org.asterism.data.NumberColumn;
import org.asterism.data.Places;
import org.asterism.data.Scale;
import org.asterism.data.TextColumn;
import org.asterism.ui.plot.PlotPart;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.workspace.Side;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Selects a range of an axis by a drag along its histogram. */
final class EdgeBrush {
    private final AxesModel model;
    private final ScatterPlot plot;
    private final BiConsumer<Selection, SelectionMode> select;
    private @Nullable Side side;
    private double start;

    EdgeBrush(AxesModel model, ScatterPlot plot, BiConsumer<Selection, SelectionMode> select) {
        this.model = model;
        this.plot = plot;
        this.select = select;
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        PlotPart part = plot.part(event.getX(), event.getY());
        side = part == PlotPart.TOP_EDGE ? Side.ACROSS : part == PlotPart.RIGHT_EDGE ? Side.UPWARDS : null;
        start = side == null ? 0 : along(event);
    }

    private void drag(MouseEvent event) {
        if (side != null) {
            plot.markEdge(side, start, along(event));
        }
    }

    private void release(MouseEvent event) {
        Study study = model.studyProperty().get();
        if (side == null || study == null) {
            return;
        }
        double end = along(event);
        plot.markEdge(side, start, start);
        if (end != start) {
            SelectionMode mode = event.isAltDown()
                    ? SelectionMode.SUBTRACT
                    : event.isShiftDown() ? SelectionMode.ADD : SelectionMode.NEW;
            select.accept(range(study, side, Math.min(start, end), Math.max(start, end)), mode);
        }
        side = null;
    }

    /** The place along the axis. */
    private double along(MouseEvent event) {
        return plot.place(side == Side.ACROSS ? Side.ACROSS : Side.UPWARDS, event.getX(), event.getY());
    }

    /** The rows between two places. */
    static Selection range(Study study, Side side, double low, double high) {
        Coordinate axis = side == Side.ACROSS ? study.across() : study.upwards();
        return switch (side.column(study)) {
            case TextColumn words -> {
                int first = (int) Math.max(0, Math.ceil(low - Places.JITTER));
                int last = (int) Math.min(words.levels().size() - 1.0, Math.floor(high + Places.JITTER));
                yield first > last
                        ? Selection.nothing()
                        : new WordsSelection(words.name(), words.levels().subList(first, last + 1));
            }
            case NumberColumn numbers ->
                new RangeSelection(
                        numbers.name(), axis.scale().value(low), axis.scale().value(high));
            default -> new RangeSelection(axis.column(), Scale.LINEAR.value(low), Scale.LINEAR.value(high));
        };
    }
}
