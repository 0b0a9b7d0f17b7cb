package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.asterism.annotation.outline.Group;
import org.asterism.annotation.outline.Sketch;
import org.asterism.session.log.Action;
import org.asterism.session.log.Draft;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Question;
import org.asterism.session.plan.Trial;

/** What a person says of the plot before them, as they say it. Shapes are in places of the plot as it is shown. */
final class TrialModel {
    private final Plan plan;
    private final Trial trial;
    private final Consumer<Action> keep;
    private final ReadOnlyObjectWrapper<Sketch> sketch = new ReadOnlyObjectWrapper<>(this, "sketch", Sketch.EMPTY);
    private final BooleanProperty ungrouped = new SimpleBooleanProperty(this, "ungrouped");
    private final BooleanProperty unsure = new SimpleBooleanProperty(this, "unsure");
    private final StringProperty comment = new SimpleStringProperty(this, "comment", "");
    private final List<QuestionModel> questions = new ArrayList<>();
    private String keptComment;

    /**
     * @param said what they said of it before
     * @param keep gets every action, with shapes in places of the plot as it is in its file
     */
    TrialModel(Plan plan, Trial trial, Draft said, Consumer<Action> keep) {
        this.plan = plan;
        this.trial = trial;
        this.keep = keep;
        sketch.set(trial.turn().turn(said.sketch()));
        comment.set(said.comment());
        keptComment = said.comment();
        if (asksPlot()) {
            questions.add(sureness(said));
        }
        for (Question question : plan.questions()) {
            String before = said.responses().getOrDefault(question.id(), "");
            questions.add(new QuestionModel(
                    question, before, response -> keep.accept(new Action.Responded(question.id(), response))));
        }
    }

    private QuestionModel sureness(Draft said) {
        List<String> steps = List.of(
                text("session.sure.1"),
                text("session.sure.2"),
                text("session.sure.3"),
                text("session.sure.4"),
                text("session.sure.5"));
        Question question = new Question("", Question.Kind.RATING, text("session.sure"), steps, true);
        String before = said.confidence() == 0 ? "" : Integer.toString(said.confidence() - 1);
        return new QuestionModel(question, before, response -> keep.accept(new Action.Judged(confidence(response))));
    }

    private static int confidence(String response) {
        return response.isEmpty() ? 0 : Integer.parseInt(response) + 1;
    }

    Plan plan() {
        return plan;
    }

    Trial trial() {
        return trial;
    }

    ReadOnlyObjectProperty<Sketch> sketchProperty() {
        return sketch.getReadOnlyProperty();
    }

    /** Takes what is outlined now. */
    void draw(Action.Cause cause, Sketch drawn) {
        if (!drawn.equals(sketch.get())) {
            sketch.set(drawn);
            if (!drawn.outlines().isEmpty()) {
                ungrouped.set(false);
            }
            keep.accept(new Action.Drew(cause, shapes()));
        }
    }

    /** What is outlined, in places of the plot as it is in its file. */
    Sketch shapes() {
        return trial.turn().back(sketch.get());
    }

    /** Whether the person says that they see no groups. */
    BooleanProperty ungroupedProperty() {
        return ungrouped;
    }

    BooleanProperty unsureProperty() {
        return unsure;
    }

    StringProperty commentProperty() {
        return comment;
    }

    /** First how sure they are of the whole, where the plan asks that; then the plan's questions. */
    List<QuestionModel> questions() {
        return questions;
    }

    boolean asksGroups() {
        return plan.confidence() == Plan.Confidence.PER_GROUP || plan.confidence() == Plan.Confidence.BOTH;
    }

    private boolean asksPlot() {
        return plan.confidence() == Plan.Confidence.PER_PLOT || plan.confidence() == Plan.Confidence.BOTH;
    }

    /** How sure they are of the whole; 0 where they did not say. */
    int confidence() {
        return asksPlot() ? confidence(questions.getFirst().responseProperty().get()) : 0;
    }

    /** What they said to the plan's questions. */
    Map<String, String> responses() {
        Map<String, String> responses = new HashMap<>();
        for (QuestionModel asked : questions) {
            String said = asked.responseProperty().get().strip();
            if (!asked.question().id().isEmpty() && asked.understood() && !said.isEmpty()) {
                responses.put(asked.question().id(), said);
            }
        }
        return responses;
    }

    /** Hands over what was typed but not finished. */
    void settle() {
        questions.forEach(QuestionModel::settle);
        String now = comment.get().strip();
        if (!now.equals(keptComment)) {
            keptComment = now;
            keep.accept(new Action.Commented(now));
        }
    }

    /** What is to be done before the next plot; empty where they can go on. */
    Optional<Missing> missing() {
        if (sketch.get().outlines().isEmpty() && !ungrouped.get()) {
            return Optional.of(new Missing.Groups());
        }
        List<Group> groups = sketch.get().groups();
        for (int group = 0; asksGroups() && group < groups.size(); group++) {
            if (groups.get(group).confidence() == 0 && outlined(group)) {
                return Optional.of(
                        new Missing.Sureness(group, groups.get(group).label().name()));
            }
        }
        return questions.stream().filter(QuestionModel::open).findFirst().map(Missing.Response::new);
    }

    private boolean outlined(int group) {
        return sketch.get().outlines().stream().anyMatch(outline -> outline.group() == group);
    }
}
