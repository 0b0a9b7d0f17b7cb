package org.asterism.ui.teach.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Clustering;
import org.asterism.cluster.Step;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** What a run has come to: steps, distances, clusters, noise; each in its own column, so that two runs line up. */
final class CountersView extends GridPane {
    private static final String NOTHING = "–";

    private final LaneModel lane;
    private final List<Counter> counters = new ArrayList<>();
    private final Counter step;
    private final Counter distances;
    private final Counter clusters;
    private final Counter noise;

    private record Counter(Label title, Label number) {}

    CountersView(LaneModel lane, StageModel model) {
        this.lane = lane;
        getStyleClass().add("teach-counters");
        boolean counted = model.lanes().stream().anyMatch(CountersView::counted) || counted(lane);
        step = counter("step", Messages.text("teach.step"));
        distances = counter("distances", Messages.text("teach.distances"));
        clusters = counter("clusters", Messages.text("teach.clusters"));
        noise = counter("noise", Messages.text("teach.noise"));
        distances.number.getStyleClass().add("teach-work");
        distances.title.setTooltip(Texts.help(Messages.text("teach.distances-help")));
        add(step, counted ? 27 : 40);
        if (counted) {
            add(distances, 35);
        }
        add(clusters, counted ? 19 : 30);
        add(noise, counted ? 19 : 30);
        arrange(false);
    }

    private static boolean counted(LaneModel lane) {
        return lane.recording().steps().getLast().distances() > 0;
    }

    private Counter counter(String name, String title) {
        Label number = Texts.text(NOTHING, "teach-number");
        number.setId("teach-" + name + "-" + (lane.place() + 1));
        Label words = Texts.text(title, "muted", "small");
        words.setLabelFor(number);
        return new Counter(words, number);
    }

    private void add(Counter counter, double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        getColumnConstraints().add(column);
        counters.add(counter);
    }

    /** Puts names beside their numbers where there is little height, else above them. */
    void arrange(boolean flat) {
        getChildren().clear();
        for (int i = 0; i < counters.size(); i++) {
            Counter counter = counters.get(i);
            Pane cell = flat ? new HBox(counter.title, counter.number) : new VBox(counter.title, counter.number);
            cell.getStyleClass().add("teach-counter");
            add(cell, i, 0);
        }
    }

    void show(Step now, boolean concealed) {
        String done = Numbers.count(lane.indexProperty().get() + 1);
        String all = Numbers.count(lane.recording().last() + 1);
        say(step, concealed, Messages.text("teach.of", done, all));
        say(distances, concealed, Numbers.count(now.distances()));
        say(clusters, concealed, Numbers.count(clusters(now.labels())));
        say(noise, concealed, Numbers.count(noise(now.labels())));
    }

    private static void say(Counter counter, boolean concealed, String value) {
        counter.number.setText(concealed ? NOTHING : value);
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
