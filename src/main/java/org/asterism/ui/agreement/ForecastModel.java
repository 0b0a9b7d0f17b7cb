package org.asterism.ui.agreement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.perception.SeparabilityModel;
import org.asterism.session.result.Predicted;
import org.asterism.session.result.Prediction;
import org.asterism.session.result.SessionResult;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** What the ambiguity score predicts of the plots, against what was measured. Plots are scored once, when first asked for. */
public final class ForecastModel {
    private final DashboardModel dashboard;
    private final Supplier<SeparabilityModel> separability;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<Map<String, Predicted>> predicted =
            new ReadOnlyObjectWrapper<>(this, "predicted", Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Prediction> prediction =
            new ReadOnlyObjectWrapper<>(this, "prediction");
    private final ObjectProperty<Prediction.Score> score =
            new SimpleObjectProperty<>(this, "score", Prediction.Score.CLAMS);
    private Map<String, Scatter> scored = Map.of();

    /** @param separability the model in use of who sees two groups as one */
    public ForecastModel(DashboardModel dashboard, Supplier<SeparabilityModel> separability, TasksModel tasks) {
        this.dashboard = dashboard;
        this.separability = separability;
        latest = new Latest(tasks);
        dashboard.resultProperty().subscribe(_ -> compare());
        dashboard.tabProperty().subscribe(_ -> compare());
        score.subscribe((_, _) -> compare());
    }

    DashboardModel dashboard() {
        return dashboard;
    }

    /** What is predicted of each plot that was scored, by its id. */
    public ReadOnlyObjectProperty<Map<String, Predicted>> predictedProperty() {
        return predicted.getReadOnlyProperty();
    }

    /** How well that fits; null before. */
    public ReadOnlyObjectProperty<@Nullable Prediction> predictionProperty() {
        return prediction.getReadOnlyProperty();
    }

    /** Which prediction is looked at. */
    public ObjectProperty<Prediction.Score> scoreProperty() {
        return score;
    }

    private void compare() {
        SessionResult result = dashboard.resultProperty().get();
        Tab tab = dashboard.tabProperty().get();
        if (result == null) {
            latest.cancel();
            prediction.set(null);
        } else if (tab == Tab.PREDICTION || tab == Tab.MACHINES) {
            request(result);
        }
    }

    private void request(SessionResult result) {
        Map<String, Scatter> plots = result.session().plots();
        if (!scored.equals(plots)) {
            SeparabilityModel model = separability.get();
            latest.start(
                    Messages.text("agreement.scoring"),
                    job -> score(plots, model, job),
                    found -> {
                        scored = plots;
                        predicted.set(found);
                        compare();
                    },
                    _ -> prediction.set(null));
        } else {
            prediction.set(Prediction.of(result, predicted.get(), score.get()));
        }
    }

    private static Map<String, Predicted> score(Map<String, Scatter> plots, SeparabilityModel model, Job job) {
        Map<String, Predicted> found = new HashMap<>();
        List<String> ids = plots.keySet().stream().sorted().toList();
        for (String id : ids) {
            try {
                found.put(id, Predicted.of(Objects.requireNonNull(plots.get(id)).points(), model, job.silent()));
            } catch (InvalidInputException _) {
                // Too few points to be scored; the plot then has no prediction.
            }
            job.progress((double) found.size() / ids.size());
        }
        return found;
    }

    /** The groups that most viewers of each plot are predicted to see. */
    Map<String, int[]> likeliest() {
        Map<String, int[]> labels = new LinkedHashMap<>();
        predicted.get().forEach((plot, each) -> labels.put(plot, each.likeliest()));
        return labels;
    }
}
