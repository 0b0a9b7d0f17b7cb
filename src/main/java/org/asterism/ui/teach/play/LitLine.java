package org.asterism.ui.teach.play;

import javafx.scene.control.Label;
import org.asterism.cluster.Pseudocode;
import org.asterism.cluster.Step;
import org.asterism.ui.control.Texts;

/** The line of pseudo-code of the step on screen, where there is no room for all of them. */
final class LitLine extends Label {
    private final LaneModel lane;

    LitLine(LaneModel lane) {
        this.lane = lane;
        setId("teach-lit-" + (lane.place() + 1));
        getStyleClass().addAll("teach-line", "teach-lit");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setVisible(false);
        Texts.collapsing(this);
    }

    void show(Step step, boolean concealed) {
        String line = concealed ? "" : line(step.phase());
        if (!line.equals(getText())) {
            setText(line);
            setTooltip(line.isEmpty() ? null : Texts.help(line));
        }
    }

    private String line(String phase) {
        return lane.recording().algorithm().pseudocode().lines().stream()
                .filter(line -> !phase.isEmpty() && line.phase().equals(phase))
                .map(Pseudocode.Line::text)
                .findFirst()
                .orElse("");
    }
}
