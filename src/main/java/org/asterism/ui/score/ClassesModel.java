package org.asterism.ui.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.asterism.annotation.Label;
import org.asterism.job.Job;
import org.asterism.perception.CoMembership;
import org.asterism.perception.Pair;
import org.asterism.ui.document.DocumentModel;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** Known classes and runs in the light of the doubtful pairs: which classes fall into them, which runs split or join them. */
public final class ClassesModel {
    /** From this ambiguity on a pair is doubtful: at least one viewer of nine sees it otherwise than the others. */
    private static final double DOUBTFUL = 0.5;

    private static final int RUNS = 12;

    /** A partition's reading of the pairs. */
    public record Column(String name, List<Label> groups, CoMembership pairs) {
        /** What it does to a pair, in a word. */
        public String word(Pair pair) {
            return Messages.text(
                    switch (pairs.verdict(pair)) {
                        case JOINS -> "score.joins";
                        case SPLITS -> "score.splits";
                        case CROSSES -> "score.crosses";
                    });
        }

        /** What it does to a pair, in a sentence. */
        public String words(Pair pair) {
            return Messages.text(
                    switch (pairs.verdict(pair)) {
                        case JOINS -> "score.joins-groups";
                        case SPLITS -> "score.splits-groups";
                        case CROSSES -> "score.crosses-groups";
                    },
                    name,
                    pair.i() + 1,
                    pair.j() + 1,
                    PairText.percent(pairs.together(pair)));
        }
    }

    /**
     * What there is to say of a plot.
     *
     * @param ranked the pairs, the most ambiguous first
     * @param classes null where there are none
     * @param runs newest first
     */
    public record Reading(List<Pair> ranked, @Nullable Column classes, List<Column> runs) {
        /** The classes, where there are any, and the runs. */
        public List<Column> columns() {
            return classes == null
                    ? runs
                    : Stream.concat(Stream.of(classes), runs.stream()).toList();
        }

        /** The doubtful pairs that have points of a class on both sides, so that who splits the pair splits the class. */
        public List<Pair> tearing(int group) {
            return classes == null
                    ? List.of()
                    : ranked.stream()
                            .filter(pair -> pair.ambiguity() >= DOUBTFUL)
                            .filter(pair -> classes.pairs().straddles(group, pair))
                            .toList();
        }
    }

    /** What a reading is made from; anything else may change without a new one. */
    private record Asked(ScoredPlot plot, @Nullable Coloring source, Object labels, List<Run> runs) {}

    private final DocumentModel document;
    private final AmbiguityModel ambiguity;
    private final Latest latest;
    private final ObservableList<Coloring> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Coloring> source = new ReadOnlyObjectWrapper<>(this, "source");
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>(this, "reading");
    private @Nullable Coloring wish;
    private @Nullable Asked asked;

    public ClassesModel(DocumentModel document, AmbiguityModel ambiguity, TasksModel tasks) {
        this.document = document;
        this.ambiguity = ambiguity;
        latest = new Latest(tasks);
        document.studyProperty().subscribe(() -> watch());
        ambiguity.scoredProperty().subscribe(() -> watch());
        watch();
    }

    /** What can be taken for classes: the known groups first, then labels, then other columns of groups. */
    public ObservableList<Coloring> choices() {
        return choices;
    }

    /** What is taken for classes; null where nothing can be. */
    public ReadOnlyObjectProperty<@Nullable Coloring> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** Takes something else for classes, as long as it is there. */
    public void choose(Coloring classes) {
        wish = classes;
        watch();
    }

    /** The last reading; null where there is no score or nothing to compare. */
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What people choose classes by. */
    public String name(Coloring classes) {
        String truth = document.study().map(Study::truth).orElse(null);
        return switch (classes) {
            case Coloring.ByColumn by ->
                by.column().equals(truth) ? Messages.text("score.classes-truth", by.column()) : by.column();
            default -> Messages.text("score.classes-labels");
        };
    }

    private void watch() {
        Study study = document.studyProperty().get();
        ScoredPlot plot = ambiguity.scoredProperty().get();
        offer(study == null ? List.of() : choices(study));
        if (study == null || plot == null || !plot.study().dataset().equals(study.dataset())) {
            clear();
            return;
        }
        Coloring classes = source.get();
        Object labels = Coloring.ANNOTATION.equals(classes) ? study.annotation() : "";
        Asked next = new Asked(plot, classes, labels, newest(study));
        if (!next.equals(asked)) {
            clear();
            asked = next;
            request(study, next);
        }
    }

    private void offer(List<Coloring> offered) {
        if (!choices.equals(offered)) {
            choices.setAll(offered);
        }
        boolean there = wish != null && offered.contains(wish);
        source.set(there ? wish : offered.stream().findFirst().orElse(null));
    }

    private void clear() {
        latest.cancel();
        asked = null;
        reading.set(null);
    }

    private void request(Study study, Asked next) {
        if (next.source != null || !next.runs.isEmpty()) {
            latest.start(
                    Messages.text("score.task-classes"),
                    job -> read(study, next, job),
                    reading::set,
                    _ -> reading.set(null));
        }
    }

    private static List<Coloring> choices(Study study) {
        List<Coloring> choices = new ArrayList<>();
        if (study.truth() != null) {
            choices.add(new Coloring.ByColumn(study.truth()));
        }
        if (!study.annotation().labels().isEmpty()) {
            choices.add(Coloring.ANNOTATION);
        }
        study.groupColumns().stream()
                .filter(column -> !column.equals(study.truth()))
                .forEach(column -> choices.add(new Coloring.ByColumn(column)));
        return choices;
    }

    private static List<Run> newest(Study study) {
        return study.runs().reversed().stream().limit(RUNS).toList();
    }

    private static Reading read(Study study, Asked asked, Job job) {
        List<String> names = new ArrayList<>();
        List<Partition> partitions = new ArrayList<>();
        if (asked.source != null) {
            names.add(
                    asked.source instanceof Coloring.ByColumn by
                            ? by.column()
                            : Messages.text("score.classes-labelling"));
            partitions.add(study.partition(asked.source));
        }
        for (Run run : asked.runs) {
            names.add(run.title());
            partitions.add(study.partition(new Coloring.ByRun(run.id())));
        }
        List<Column> columns = columns(asked.plot, names, partitions, job);
        boolean known = asked.source != null;
        return new Reading(
                asked.plot.ambiguity().ranked(),
                known ? columns.getFirst() : null,
                columns.subList(known ? 1 : 0, columns.size()));
    }

    private static List<Column> columns(ScoredPlot plot, List<String> names, List<Partition> partitions, Job job) {
        List<CoMembership> pairs = CoMembership.of(
                plot.ambiguity(),
                plot.points(),
                partitions.stream()
                        .map(partition -> new CoMembership.Labels(
                                plot.gather(partition.labels()),
                                partition.groups().size()))
                        .toList(),
                job);
        return IntStream.range(0, names.size())
                .mapToObj(c -> new Column(names.get(c), partitions.get(c).groups(), pairs.get(c)))
                .toList();
    }
}
