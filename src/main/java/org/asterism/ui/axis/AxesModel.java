package org.asterism.ui.axis;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.asterism.data.Column;
import org.asterism.data.NumberColumn;
import org.asterism.data.Scale;
import org.asterism.parameter.InvalidInputException;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Command;
import org.asterism.workspace.Edits;
import org.asterism.workspace.Side;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;
import org.jspecify.annotations.Nullable;

/** The axes of the study on screen, and changing them. Every change can be undone. */
public final class AxesModel {
    private final DocumentModel document;
    private final TasksModel tasks;

    public AxesModel(DocumentModel document, TasksModel tasks) {
        this.document = document;
        this.tasks = tasks;
    }

    /** The study on screen; null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Study> studyProperty() {
        return document.studyProperty();
    }

    /** The columns that an axis can have. */
    public List<String> columns() {
        return document.study()
                .map(study ->
                        study.dataset().columns().stream().map(Column::name).toList())
                .orElse(List.of());
    }

    /** Whether the values along an axis can be scaled: dates and words have places of their own. */
    public static boolean scalable(@Nullable Study study, Side side) {
        return study != null && side.column(study) instanceof NumberColumn;
    }

    /** Whether an axis has a scale. */
    public static boolean scaled(@Nullable Study study, Side side, Scale scale) {
        return scalable(study, side) && study != null && side.of(study.view()).scale() == scale;
    }

    /** Scales an axis; says why where no value would have a place. */
    public void scale(Side side, Scale scale) {
        change(study -> {
            requirePlaces(side.column(study), scale);
            return Edits.scale(study, side, scale);
        });
    }

    /** Scales an axis, or makes it linear where it is scaled so already. */
    public void flip(Side side, Scale scale) {
        scale(side, scaled(studyProperty().get(), side, scale) ? Scale.LINEAR : scale);
    }

    public void plot(Side side, String column) {
        change(study -> Edits.column(study, side, column));
    }

    /** Lets the axes change places. */
    public void swap() {
        change(study -> Edits.axes(study, study.axes().get(1), study.axes().get(0)));
    }

    public void flipUnits() {
        change(study ->
                Edits.units(study, other(View.Units.values(), study.view().units())));
    }

    public void flipMargins() {
        change(study ->
                Edits.margins(study, other(View.Margins.values(), study.view().margins())));
    }

    /** Writes beside an axis; an empty title stands for the column's name. */
    public void title(Side side, String title) {
        change(study -> Edits.axisTitle(study, side, title));
    }

    /** Writes above the plot; nothing for an empty title. */
    public void title(String title) {
        change(study -> Edits.plotTitle(study, title));
    }

    /** The one of two that it is not. */
    private static <E> E other(E[] two, E now) {
        return two[0].equals(now) ? two[1] : two[0];
    }

    private void change(Function<Study, Command> command) {
        try {
            document.onStudy(command);
        } catch (InvalidInputException e) {
            tasks.say(Message.of(e));
        }
    }

    private static void requirePlaces(Column column, Scale scale) {
        boolean none = scale == Scale.LOG
                && column instanceof NumberColumn numbers
                && Arrays.stream(numbers.values()).noneMatch(value -> value > 0);
        if (none) {
            throw new InvalidInputException(Messages.text("axes.not-positive", column.name()));
        }
    }
}
