package org.asterism.ui.axis;

import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.asterism.annotation.Selection;
import org.asterism.annotation.SelectionMode;
import org.asterism.ui.plot.PlotPart;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.workspace.Side;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Makes the axes and titles of a plot editable: a click opens the menu of an axis, a double click edits a title. */
public final class AxesView {
    private final AxesModel model;
    private final ScatterPlot plot;
    private @Nullable ContextMenu open;

    /** @param select combines the rows of a range of an axis with what is selected */
    public AxesView(AxesModel model, ScatterPlot plot, BiConsumer<Selection, SelectionMode> select) {
        new EdgeBrush(model, plot, select);
        this.model = model;
        this.plot = plot;
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> close());
    }

    /** Lets a person write beside an axis. */
    public void editTitle(Side side) {
        Study study = model.studyProperty().get();
        if (study != null) {
            PlotPart part = side == Side.ACROSS ? PlotPart.ACROSS_TITLE : PlotPart.UPWARDS_TITLE;
            plot.edit(part, side.title(study), title -> model.title(side, title));
        }
    }

    /** Lets a person write above the plot. */
    public void editTitle() {
        Study study = model.studyProperty().get();
        if (study != null) {
            plot.edit(PlotPart.TITLE, study.view().title(), model::title);
        }
    }

    private void click(MouseEvent event) {
        PlotPart part = plot.part(event.getX(), event.getY());
        boolean secondary = event.getButton() == MouseButton.SECONDARY;
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (!event.isStillSincePress()) {
            return;
        }
        switch (part) {
            case TITLE -> {
                if (twice) {
                    editTitle();
                }
            }
            case ACROSS_TITLE, UPWARDS_TITLE -> {
                if (twice) {
                    editTitle(side(part));
                } else if (secondary) {
                    menu(side(part), event);
                }
            }
            case ACROSS, UPWARDS -> menu(side(part), event);
            case TOP_EDGE, RIGHT_EDGE, POINTS -> {}
        }
    }

    private static Side side(PlotPart part) {
        return part == PlotPart.ACROSS || part == PlotPart.ACROSS_TITLE ? Side.ACROSS : Side.UPWARDS;
    }

    private void menu(Side side, MouseEvent event) {
        Study study = model.studyProperty().get();
        if (study != null) {
            close();
            open = new AxisMenu(model, study, side).menu(() -> editTitle(side));
            open.show(plot, event.getScreenX(), event.getScreenY());
        }
    }

    private void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
