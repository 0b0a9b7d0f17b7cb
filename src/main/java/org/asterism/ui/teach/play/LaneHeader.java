package org.asterism.ui.teach.play;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.ui.control.Texts;

/** A run's name and parameters, with its counters in the same line where all runs on the stage have room, else below. */
final class LaneHeader extends Region {
    private static final double BETWEEN = 16;
    private static final double BELOW = 2;

    private final Label title = Texts.text("", "teach-title");
    private final Label parameters = Texts.text("", "muted", "teach-parameters");
    private final Label kept = Texts.text("", "muted", "small");
    private final HBox name = new HBox(title, parameters, kept);
    private final CountersView counters;
    private List<LaneHeader> all = List.of(this);

    LaneHeader(LaneModel lane, CountersView counters, boolean pair) {
        this.counters = counters;
        title.setMinWidth(USE_PREF_SIZE);
        parameters.setMinWidth(0);
        if (pair) {
            name.getChildren().addFirst(new LaneDot(lane.place()));
        }
        parameters.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(parameters, Priority.ALWAYS);
        name.getStyleClass().add("teach-lane-header");
        getChildren().addAll(name, counters);
    }

    /** Has its counters where the others have theirs, so that the plots below are alike. */
    void alignWith(List<LaneHeader> headers) {
        all = List.copyOf(headers);
        requestLayout();
    }

    void describe(String newTitle, String newParameters, String newKept) {
        title.setText(newTitle);
        parameters.setText(newParameters);
        parameters.setTooltip(Texts.help(newParameters));
        kept.setText(newKept);
        all.forEach(LaneHeader::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean inOneLine(double width) {
        return width < 0 || all.stream().allMatch(header -> header.least() <= width);
    }

    /** How wide title and counters are; the parameters can be cut. */
    private double least() {
        return name.minWidth(-1) + BETWEEN + counters.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + BETWEEN + counters.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = name.prefHeight(-1);
        return inOneLine(width)
                ? Math.max(line, counters.prefHeight(counters.prefWidth(-1)))
                : line + BELOW + counters.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (inOneLine(width)) {
            double end = counters.prefWidth(-1);
            name.resizeRelocate(0, 0, width - end - BETWEEN, getHeight());
            counters.resizeRelocate(width - end, 0, end, getHeight());
        } else {
            double line = name.prefHeight(-1);
            name.resizeRelocate(0, 0, width, line);
            counters.resizeRelocate(0, line + BELOW, width, getHeight() - line - BELOW);
        }
    }
}
