package org.asterism.ui.plan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.session.material.Material;
import org.asterism.session.plan.Check;
import org.asterism.session.plan.Display;
import org.asterism.session.plan.Plan;
import org.asterism.session.plan.Practice;
import org.asterism.session.plan.Stimulus;
import org.asterism.ui.task.Latest;
import org.asterism.ui.task.Message;
import org.asterism.ui.task.TasksModel;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plots of the plan: what is known of them, where they are used, and their order. */
public final class PlotsModel {
    /** The adjusted Rand index from which on a new check passes. */
    private static final double PASSES = 0.8;

    private final PlanModel model;
    private final TasksModel tasks;
    private final ObservableMap<String, PlotFacts> facts = FXCollections.observableHashMap();
    private final Latest scoring;
    private @Nullable Path known;
    private @Nullable Plan last;

    public PlotsModel(PlanModel model, TasksModel tasks) {
        this.model = model;
        this.tasks = tasks;
        scoring = new Latest(tasks);
        model.watch(this::read);
    }

    /** Predicts the ambiguity of all plots that count anew, in the background. */
    void score() {
        Map<String, Points> points = new HashMap<>();
        for (Stimulus stimulus : plan().stimuli()) {
            PlotFacts known = facts.get(stimulus.id());
            if (known != null) {
                points.put(stimulus.id(), known.points());
            }
        }
        Display.Aspect aspect = plan().display().aspect();
        scoring.start(
                Messages.text("plan.scoring"),
                job -> Maker.expected(points, aspect, job),
                this::scored,
                reason -> tasks.say(Message.error(reason)));
    }

    private void scored(Map<String, Double> expected) {
        model.change(
                "plan-aspect",
                draft -> draft.stimuli(stimuli().stream()
                        .map(stimulus ->
                                stimulus.withExpected(expected.getOrDefault(stimulus.id(), stimulus.expected())))
                        .toList()));
    }

    /** By the ids of plots; those that are being read are missing. */
    ObservableMap<String, PlotFacts> facts() {
        return facts;
    }

    /** Makes plots of materials in the background, with their expected ambiguity, and puts them into the session. */
    void add(Gathering gathering) {
        Path folder = model.folderProperty().get();
        Plan plan = model.planProperty().get();
        if (folder == null || plan == null) {
            return;
        }
        Set<String> taken = plan.everyStimulus().map(Stimulus::id).collect(Collectors.toSet());
        Maker maker = new Maker(folder, taken, plan.display().aspect());
        tasks.start(Messages.text("plan.adding"), job -> maker.make(gathering, job), made -> {
            if (folder.equals(model.folderProperty().get())) {
                added(made);
            }
        });
    }

    /** Materials, which may take long to read or make. */
    @FunctionalInterface
    interface Gathering {
        Gathered gather(Job job);
    }

    /** @param refused why others could not be had, a sentence each */
    record Gathered(List<Material> materials, List<String> refused) {}

    private void added(Maker.Made made) {
        facts.putAll(made.facts());
        model.change(draft -> draft.stimuli(Lists.addAll(stimuli(), made.stimuli())));
        made.refused().stream().findFirst().ifPresent(first -> tasks.say(Message.note(refused(first, made))));
    }

    private static String refused(String first, Maker.Made made) {
        return made.refused().size() == 1
                ? first
                : Messages.text("plan.refused", first, made.refused().size() - 1);
    }

    void remove(List<Stimulus> chosen) {
        model.change(draft -> draft.stimuli(Lists.removeAll(stimuli(), chosen)));
    }

    /** Takes plots out of those that count, to practise on. */
    void practise(List<Stimulus> chosen) {
        List<Practice> practice = chosen.stream()
                .map(stimulus -> new Practice(stimulus, truth(stimulus), ""))
                .toList();
        model.change(draft ->
                draft.stimuli(Lists.removeAll(stimuli(), chosen)).practice(Lists.addAll(plan().practice(), practice)));
    }

    /** Takes plots out of those that count, to check attention with. */
    void check(List<Stimulus> chosen) {
        List<Check> checks = chosen.stream()
                .map(stimulus -> new Check(stimulus, truth(stimulus), PASSES))
                .toList();
        model.change(draft ->
                draft.stimuli(Lists.removeAll(stimuli(), chosen)).checks(Lists.addAll(plan().checks(), checks)));
    }

    /** Puts a plot of practice back among those that count. */
    void countPractice(int index) {
        Practice back = plan().practice().get(index);
        model.change(draft ->
                draft.practice(Lists.remove(plan().practice(), index)).stimuli(Lists.add(stimuli(), back.stimulus())));
    }

    /** Puts a check back among the plots that count. */
    void countCheck(int index) {
        Check back = plan().checks().get(index);
        model.change(draft ->
                draft.checks(Lists.remove(plan().checks(), index)).stimuli(Lists.add(stimuli(), back.stimulus())));
    }

    /** Moves a plot to another place among those that count. */
    void move(int from, int to) {
        model.change(draft -> draft.stimuli(Lists.move(stimuli(), from, to)));
    }

    void rename(int index, String title) {
        Stimulus renamed = stimuli().get(index).withTitle(title.strip());
        model.change(draft -> draft.stimuli(Lists.set(stimuli(), index, renamed)));
    }

    /** The column with the known groups of a plot; empty where there is none, or it is not read yet. */
    String truth(Stimulus stimulus) {
        PlotFacts known = facts.get(stimulus.id());
        return known == null ? "" : known.truth();
    }

    private Plan plan() {
        return Objects.requireNonNull(model.planProperty().get());
    }

    private List<Stimulus> stimuli() {
        return plan().stimuli();
    }

    /** Whether plots look otherwise than when their ambiguity was predicted. */
    private static boolean staleScores(Plan before, Plan now) {
        return before.display().aspect() != now.display().aspect()
                && before.stimuli().equals(now.stimuli())
                && !now.stimuli().isEmpty();
    }

    /** Reads the tables that are not known yet. */
    private void read(Plan plan) {
        Path folder = model.folderProperty().get();
        if (folder == null) {
            return;
        }
        Plan before = last;
        last = plan;
        if (!folder.equals(known)) {
            facts.clear();
            known = folder;
        } else if (before != null && staleScores(before, plan)) {
            score();
        }
        List<Stimulus> unknown = plan.everyStimulus()
                .filter(stimulus -> !facts.containsKey(stimulus.id()))
                .toList();
        if (!unknown.isEmpty()) {
            Consumer<Map<String, PlotFacts>> show = read -> {
                if (folder.equals(known)) {
                    facts.putAll(read);
                }
            };
            tasks.start(Messages.text("plan.reading-plots"), job -> read(folder, unknown, job), show);
        }
    }

    private static Map<String, PlotFacts> read(Path folder, List<Stimulus> stimuli, Job job) {
        Map<String, PlotFacts> read = new HashMap<>();
        for (Stimulus stimulus : stimuli) {
            job.check();
            job.progress((double) read.size() / stimuli.size());
            read.put(stimulus.id(), PlotFacts.read(folder, stimulus, job.silent()));
        }
        return Collections.unmodifiableMap(read);
    }
}
