package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.time.Duration;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Overlap;
import org.asterism.annotation.outline.Sketch;
import org.asterism.session.log.Action;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.plot.outline.Change;
import org.asterism.ui.plot.outline.CleanUpList;
import org.asterism.ui.plot.outline.CleanUpModel;
import org.asterism.ui.plot.outline.Grouping;
import org.asterism.ui.plot.outline.OutlineEditor;
import org.asterism.ui.plot.outline.OutlineModel;
import org.asterism.ui.plot.stimulus.StimulusPlot;
import org.asterism.ui.plot.tool.Tool;
import org.jspecify.annotations.Nullable;

/** A plot to outline: its tools at the left, what is said of it at the right. */
final class TrialView extends BorderPane {
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");
    private final RunModel model;
    private final StimulusPlot stimulus = new StimulusPlot();
    private final OutlineModel outlines = new OutlineModel();
    private final OutlineEditor editor = new OutlineEditor(stimulus.plot(), outlines, OutlineEditor.Tint.NONE);
    private final CleanUpList tidy = new CleanUpList(
            outlines,
            new CleanUpModel(outlines),
            () -> plot().viewportProperty().get().pixel(),
            () -> plot().requestFocus());
    private final Label small = Texts.collapsing(Texts.wrapped("", "caution"));
    private final Label left = Texts.text("", "session-left");
    private final Runnable changed;
    private @Nullable SidePane side;
    private Subscription watched = Subscription.EMPTY;

    /** @param changed is told when the person has said something */
    TrialView(RunModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        getStyleClass().add("session-trial");
        left.setId("session-left");
        small.setId("session-small");
        setCenter(stimulus);
        setRight(room());
        stimulus.plot().setId("session-plot");
        stimulus.plot().setTool(Tool.LASSO);
        stimulus.want(model.plan().display());
        stimulus.shownProperty().subscribe(shown -> {
            model.show(shown);
            boolean smaller = shown.side() < model.plan().display().side();
            small.setVisible(smaller);
            small.setText(smaller ? words(shown.side()) : "");
        });
        stimulus.plot().toolProperty().subscribe((_, tool) -> model.take(tool.name()));
        model.leftProperty().subscribe(this::count);
        outlines.groupProperty().subscribe(group -> choose(group.intValue()));
    }

    /** The room that the right side takes, before there is a plot. */
    private static Region room() {
        Region room = new Region();
        room.getStyleClass().add("session-side");
        return room;
    }

    private String words(double side) {
        return text("session.small", Math.round(model.plan().display().side()), Math.round(side));
    }

    ScatterPlot plot() {
        return stimulus.plot();
    }

    /** What the next click does. */
    ObservableStringValue hint() {
        ScatterPlot plot = plot();
        return Bindings.createStringBinding(
                () -> plot.hintProperty().get().equals(plot.getTool().hint())
                        ? ToolHints.of(plot.getTool())
                        : plot.hintProperty().get(),
                plot.hintProperty(),
                plot.toolProperty());
    }

    OutlineModel outlines() {
        return outlines;
    }

    /** Says that plots are smaller here than they should be; empty while they are not. */
    StringProperty smallProperty() {
        return small.textProperty();
    }

    /** Puts a plot before the person. */
    void show(Screen.Plot screen, SessionActions actions) {
        watched.unsubscribe();
        TrialModel trial = screen.trial();
        stimulus.show(screen.plot(), model.plan().display());
        outlines.setOnChange((_, _) -> {});
        Overlap overlap = model.plan().overlap() ? Overlap.ALLOWED : Overlap.NEWEST_TAKES;
        Grouping grouping = model.plan().labels().isEmpty() ? Grouping.EACH_ITS_OWN : Grouping.CURRENT;
        editor.open(plot().plotScene(), begun(trial), overlap, grouping);
        outlines.setOnChange((change, sketch) -> trial.draw(cause(change), sketch));
        SidePane pane = new SidePane(trial, outlines, tidy, actions, header(screen), plot()::requestFocus);
        side = pane;
        setRight(pane);
        watched = Subscription.combine(
                trial.sketchProperty().subscribe((_, _) -> said()),
                trial.ungroupedProperty().subscribe((_, _) -> said()));
        trial.questions().forEach(question -> question.responseProperty().subscribe((_, _) -> changed.run()));
        plot().requestFocus();
    }

    /** What was outlined before, in the groups of the plan where it names some. */
    private Sketch begun(TrialModel trial) {
        Sketch drawn = trial.sketchProperty().get();
        Plan plan = model.plan();
        return drawn.groups().isEmpty()
                ? new Sketch(plan.labels().stream().map(Group::of).toList(), drawn.outlines())
                : drawn;
    }

    SidePane side() {
        return Objects.requireNonNull(side);
    }

    private void choose(int group) {
        if (group >= 0 && group < model.plan().labels().size()) {
            model.choose(model.plan().labels().get(group));
        }
        follow();
    }

    private void said() {
        follow();
        changed.run();
    }

    private void follow() {
        if (side != null) {
            side.follow();
        }
    }

    private Node header(Screen.Plot screen) {
        Stimulus stimulus = screen.trial().trial().stimulus();
        Screen.Place place = screen.place();
        String name = model.plan().blind() ? text("session.blind", place.number()) : stimulus.title();
        Label title = Texts.wrapped(place.practice() ? Pages.title(place) : name, "session-plot-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        left.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, title, left);
        line.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(8, line, small);
    }

    private void count(@Nullable Duration rest) {
        left.setVisible(rest != null);
        if (rest != null) {
            long seconds = (rest.toMillis() + 999) / 1000;
            left.setText(text("session.left", Pages.clock(seconds)));
            left.pseudoClassStateChanged(SHORT, seconds <= 10);
        }
    }

    private static Action.Cause cause(Change change) {
        return switch (change) {
            case EDIT -> Action.Cause.EDIT;
            case UNDO -> Action.Cause.UNDO;
            case REDO -> Action.Cause.REDO;
        };
    }
}
