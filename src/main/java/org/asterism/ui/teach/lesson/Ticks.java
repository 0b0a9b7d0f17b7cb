package org.asterism.ui.teach.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.asterism.lesson.Check;
import org.asterism.lesson.Measured;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Recording;
import org.asterism.ui.teach.play.LaneModel;
import org.asterism.ui.teach.play.StageModel;

/** Measures the runs on the stage, whenever others come, for the checks of a page. */
public final class Ticks {
    private final StageModel stage;
    private final ReadOnlyObjectWrapper<List<Tick>> ticks = new ReadOnlyObjectWrapper<>(this, "ticks", List.of());
    private List<Check> checks = List.of();
    private Subscription lanes = Subscription.EMPTY;

    public Ticks(StageModel stage) {
        this.stage = stage;
        stage.lanes().subscribe(this::watch);
        stage.concealedProperty().subscribe(_ -> measure());
        watch();
    }

    /** The checks that are measured, each with what came out. */
    public ReadOnlyObjectProperty<List<Tick>> ticksProperty() {
        return ticks.getReadOnlyProperty();
    }

    /** Takes the checks of another page. */
    public void check(List<Check> newChecks) {
        checks = newChecks;
        measure();
    }

    private void watch() {
        lanes.unsubscribe();
        lanes = Subscription.combine(stage.lanes().stream()
                .map(lane -> lane.branchProperty().subscribe((_, _) -> measure()))
                .toArray(Subscription[]::new));
        measure();
    }

    private void measure() {
        Stage now = stage.stageProperty().get();
        boolean blind = now == null || stage.concealedProperty().get();
        List<Recording> runs = blind
                ? List.of()
                : stage.lanes().stream().map(LaneModel::recording).toList();
        List<Tick> measured = new ArrayList<>();
        for (Check check : checks) {
            measured.add(new Tick(check, now == null ? Double.NaN : Measured.of(check.measure(), now, runs)));
        }
        ticks.set(measured);
    }
}
