package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.asterism.annotation.outline.Sketch;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.outline.OutlineModel;

/** The groups of the plot at hand, with how sure the person is of each where the plan asks that. */
final class GroupsView extends VBox {
    private final TrialModel trial;
    private final OutlineModel outlines;
    private final Runnable done;
    private final Label none = Texts.collapsing(Texts.note(text("session.no-groups")));
    private final VBox rows = new VBox(2);
    private List<GroupRow> shown = List.of();

    /** @param done is told when the last group that asked how sure the person is has been told */
    GroupsView(TrialModel trial, OutlineModel outlines, Runnable done) {
        this.trial = trial;
        this.outlines = outlines;
        this.done = done;
        getStyleClass().add("section");
        getChildren().addAll(none, rows);
    }

    /** Follows the sketch and the group at hand for as long as the plot is shown. */
    void show() {
        Sketch sketch = trial.sketchProperty().get();
        boolean named = !trial.plan().labels().isEmpty();
        List<GroupRow> next = new ArrayList<>();
        for (int group = 0; group < sketch.groups().size(); group++) {
            next.add(new GroupRow(group, trial, outlines, this::told));
        }
        shown = next;
        rows.getChildren().setAll(next);
        none.setVisible(sketch.outlines().isEmpty() && !named);
        none.setText(text(trial.ungroupedProperty().get() ? "session.ungrouped" : "session.no-groups"));
    }

    /** Whether digits say how sure the person is of a group. */
    ReadOnlyBooleanProperty takesKeysProperty() {
        return rows.focusWithinProperty();
    }

    /** Takes the keys for a group: digits say how sure the person is of it. */
    void enter(int group) {
        shown.get(group).requestFocus();
    }

    private void told() {
        if (trial.missing().orElse(null) instanceof Missing.Sureness next) {
            enter(next.group());
        } else {
            done.run();
        }
    }
}
