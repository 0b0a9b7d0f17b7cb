package org.asterism.ui.lens;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.asterism.job.Job;
import org.asterism.perception.agreement.RaterPairs;
import org.asterism.perception.agreement.Ratings;
import org.asterism.perception.agreement.Similarity;
import org.asterism.quality.Noise;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** How far every two partitions agree; compared in the background while the page is shown, each pair once. */
public final class PairsModel {
    /** Partitions beyond so many are left out: the oldest runs, or the last columns. */
    static final int MOST = 100;

    /** What the pairs can be compared by. */
    static final List<Similarity> MEASURES =
            List.of(Similarity.ARI, Similarity.AMI, Similarity.VARIATION_OF_INFORMATION);

    private final DocumentModel document;
    private final LensModel lens;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(this, "showing");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper(this, "status", "");
    private final ObjectProperty<Similarity> measure = new SimpleObjectProperty<>(this, "measure", Similarity.ARI);
    private final ReadOnlyObjectWrapper<@Nullable AllPairs> found = new ReadOnlyObjectWrapper<>(this, "found");

    /** @param lens opens on a pair that is chosen */
    public PairsModel(DocumentModel document, LensModel lens, TasksModel tasks) {
        this.document = document;
        this.lens = lens;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(this::follow);
    }

    /** Whether the page is wanted. */
    public ReadOnlyBooleanProperty showingProperty() {
        return showing.getReadOnlyProperty();
    }

    /** What is being done, or why there is nothing to see; empty where all is there. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What the pairs are compared by. */
    public ObjectProperty<Similarity> measureProperty() {
        return measure;
    }

    /** What was found; null until then. */
    ReadOnlyObjectProperty<@Nullable AllPairs> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public void show() {
        showing.set(true);
        follow(document.studyProperty().get());
    }

    public void close() {
        latest.cancel();
        showing.set(false);
    }

    /** Opens the lens on two of the partitions, by their places in the order of what is shown. */
    public void open(int row, int column) {
        AllPairs shown = found.get();
        if (shown != null) {
            int[] order = shown.order(measure.get());
            lens.compare(shown.partitions().get(order[row]), shown.partitions().get(order[column]));
        }
    }

    private void follow(@Nullable Study study) {
        if (!showing.get()) {
            return;
        }
        List<Coloring> partitions = study == null
                ? List.of()
                : Partitions.of(study).stream().limit(MOST).toList();
        if (study == null || partitions.size() < 2) {
            latest.cancel();
            found.set(null);
            status.set(Messages.text("lens.too-few"));
        } else if (found.get() == null || !found.get().holds(study)) {
            compare(study, partitions, found.get());
        }
    }

    private void compare(Study study, List<Coloring> partitions, @Nullable AllPairs before) {
        status.set(before == null ? Messages.text("lens.comparing-all", partitions.size()) : "");
        latest.start(
                Messages.text("lens.comparing"),
                job -> new AllPairs(study, partitions, pairs(ratings(study, partitions), before, job)),
                next -> {
                    found.set(next);
                    status.set("");
                },
                status::set);
    }

    /** Pairs that were compared before are not compared again. */
    private static RaterPairs pairs(Ratings ratings, @Nullable AllPairs before, Job job) {
        return before == null
                ? RaterPairs.of(ratings, EnumSet.copyOf(MEASURES), Noise.OWN_CLUSTER, job)
                : before.pairs().with(ratings, job);
    }

    /** Partitions of one name have a number behind it. */
    private static Ratings ratings(Study study, List<Coloring> partitions) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        List<int[]> labels = new ArrayList<>();
        for (Coloring partition : partitions) {
            String name = Partitions.name(study, partition);
            String free = name;
            for (int number = 2; !taken.add(free); number++) {
                free = name + " (" + number + ")";
            }
            names.add(free);
            labels.add(study.partition(partition).labels());
        }
        return new Ratings(names, labels);
    }
}
