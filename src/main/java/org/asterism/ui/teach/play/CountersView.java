package org.asterism.ui.teach.play;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.geometry.VPos;
import javafx.scene.layout.FlowPane;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Step;
import org.asterism.lesson.play.EventKind;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** What a run has come to: steps, distances, clusters, noise; each as wide as its longest number, so that none moves. */
final class CountersView extends FlowPane {
    private static final double GAP = 16;

    private final LaneModel lane;
    private final Counter step;
    private final Counter distances;
    private final Counter clusters;
    private final Counter noise;

    CountersView(LaneModel lane, StageModel model) {
        super(GAP, 0);
        this.lane = lane;
        List<LaneModel> lanes = model.lanes();
        getStyleClass().add("teach-counters");
        setRowValignment(VPos.BASELINE);
        step = counter("step", Messages.text("teach.step"));
        distances = counter("distances", Messages.text("teach.distances"));
        clusters = counter("clusters", Messages.text("teach.clusters"));
        noise = counter("noise", Messages.text("teach.noise"));
        distances.number().getStyleClass().add("teach-work");
        distances.title().setTooltip(Texts.help(Messages.text("teach.distances-help")));
        String longest = Numbers.count(most(lanes, now -> now.recording().last() + 1L));
        step.reserve(Messages.text("teach.of", longest, longest));
        distances.reserve(Numbers.count(most(lanes, CountersView::computed)));
        clusters.reserve(Numbers.count(most(lanes, CountersView::clustersSeen)));
        noise.reserve(Numbers.count(most(lanes, CountersView::noiseSeen)));
        getChildren().addAll(step, clusters);
        if (lanes.stream().anyMatch(run -> computed(run) > 0)) {
            getChildren().add(1, distances);
        }
        if (lanes.stream().anyMatch(CountersView::noisy)) {
            getChildren().add(noise);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double numbers = getChildren().stream()
                .mapToDouble(counter -> counter.prefWidth(-1))
                .sum();
        return Math.ceil(numbers + GAP * (getChildren().size() - 1));
    }

    private Counter counter(String name, String title) {
        return new Counter("teach-" + name + "-" + (lane.place() + 1), title);
    }

    private static long most(List<LaneModel> lanes, ToLongFunction<LaneModel> count) {
        return lanes.stream().mapToLong(count).max().orElse(0);
    }

    private static long computed(LaneModel lane) {
        return lane.recording().steps().getLast().distances();
    }

    /** At the beginning and at the end; between them there is seldom more. */
    private static long clustersSeen(LaneModel lane) {
        List<Step> steps = lane.recording().steps();
        return Math.max(
                clusters(steps.getFirst().labels()), clusters(steps.getLast().labels()));
    }

    /** Whether any step has noise: centres know none. */
    private static boolean noisy(LaneModel lane) {
        return lane.events().stream().anyMatch(event -> event.kind() == EventKind.FIRST_NOISE);
    }

    private static long noiseSeen(LaneModel lane) {
        List<Step> steps = lane.recording().steps();
        return Math.max(noise(steps.getFirst().labels()), noise(steps.getLast().labels()));
    }

    void show(Step now, boolean concealed) {
        String done = Numbers.count(lane.indexProperty().get() + 1);
        String all = Numbers.count(lane.recording().last() + 1);
        step.say(concealed, Messages.text("teach.of", done, all));
        distances.say(concealed, Numbers.count(now.distances()));
        clusters.say(concealed, Numbers.count(clusters(now.labels())));
        noise.say(concealed, Numbers.count(noise(now.labels())));
    }

    private static int clusters(int[] labels) {
        BitSet seen = new BitSet();
        Arrays.stream(labels).filter(label -> label >= 0).forEach(seen::set);
        return seen.cardinality();
    }

    private static long noise(int[] labels) {
        return Arrays.stream(labels).filter(label -> label == Clustering.NOISE).count();
    }
}
