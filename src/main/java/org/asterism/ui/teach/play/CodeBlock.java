package org.asterism.ui.teach.play;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.cluster.Pseudocode;
import org.asterism.ui.control.Reveal;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** An algorithm in a few lines, with the line of the step on screen lit. */
final class CodeBlock extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    /** How far a level is indented, in letters. */
    private static final double INDENT = 1.2;

    private final List<Pseudocode.Line> lines;
    private final List<Label> labels;
    private final Subscription following;
    private String phase = "";

    CodeBlock(LaneModel lane, ObservableBooleanValue concealed) {
        lines = lane.recording().algorithm().pseudocode().lines();
        labels = lines.stream().map(CodeBlock::label).toList();
        setId("teach-code-" + (lane.place() + 1));
        getStyleClass().add("teach-code");
        getChildren().setAll(labels);
        if (lines.isEmpty()) {
            getChildren().add(Texts.note(Messages.text("teach.no-code")));
        }
        following = lane.stepProperty().subscribe(step -> light(concealed.get() ? "" : step.phase()));
    }

    /** Looks at the run no longer. */
    void leave() {
        following.unsubscribe();
    }

    private static Label label(Pseudocode.Line line) {
        Label label = Texts.text(line.text(), "teach-line");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.fontProperty().subscribe(font -> {
            double letter = INDENT * font.getSize();
            label.setPadding(new Insets(2, 6, 2, 6 + letter * line.depth()));
        });
        return label;
    }

    private void light(String now) {
        if (now.equals(phase)) {
            return;
        }
        phase = now;
        for (int i = 0; i < lines.size(); i++) {
            boolean lit = !now.isEmpty() && lines.get(i).phase().equals(now);
            labels.get(i).pseudoClassStateChanged(LIT, lit);
            labels.get(i).setAccessibleHelp(lit ? Messages.text("teach.line-lit") : null);
            if (lit) {
                Reveal.show(labels.get(i));
            }
        }
    }
}
