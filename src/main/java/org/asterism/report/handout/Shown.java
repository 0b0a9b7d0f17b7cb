package org.asterism.report.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Pseudocode;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Check.Measure;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Measured;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.RunTitle;
import org.asterism.lesson.play.Survey;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.perception.Clams;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.animation.Watched;
import org.asterism.report.picture.PlotPicture;

/**
 * An exhibit with its data and runs.
 *
 * @param remarks what is said of the points
 * @param counted whether it is said how many distances a run computed
 */
record Shown(Exhibit exhibit, Stage stage, List<Watched> runs, List<String> remarks, boolean counted) {
    /**
     * Makes the data and runs what is shown.
     *
     * @param beside the folder of the lesson's file
     * @throws org.asterism.parameter.InvalidInputException if something that it names is missing, or does not fit
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    static Shown of(Exhibit exhibit, Path beside, boolean counted, Job job) {
        Stage stage = Stage.of(exhibit.source(), beside, job);
        List<Watched> runs = new ArrayList<>();
        Survey before = null;
        for (Act act : exhibit.acts()) {
            Recording recording = Recording.of(act.clusterer(), stage.points(act.standardized()), job);
            Survey own = Survey.of(recording.steps(), stage.groups(), job);
            Survey survey = before == null ? own : own.withColors(own.colors().like(before.colors()));
            Watched watched = Watched.of(recording, survey, stage.across(), stage.upwards());
            runs.add(watched.withCamera(exhibit.camera()));
            before = survey;
        }
        return new Shown(exhibit, stage, runs, remarks(exhibit, stage, job), counted);
    }

    /** The step of a run that the exhibit opens with. */
    int step(Watched run) {
        return exhibit.moment().in(run.events(), run.recording().last());
    }

    /** What runs, with what tells it from the run beside it. */
    String title(Watched run) {
        List<Clusterer> all =
                runs.stream().<Clusterer>map(one -> one.recording().algorithm()).toList();
        return RunTitle.of(run.recording().algorithm(), all);
    }

    /** The parameters that the lesson sets, as its file spells them. */
    String settings(Watched run) {
        Act act = exhibit.acts().get(runs.indexOf(run));
        Stream<String> set = Schema.of(run.recording().algorithm()).declarations().stream()
                .map(Declaration::option)
                .filter(act.parameters()::containsKey)
                .map(option ->
                        option.replace('-', ' ') + "\u00A0" + act.parameters().get(option) + ", ");
        return Stream.concat(set, act.standardized() ? Stream.of("standardised, ") : Stream.empty())
                .collect(Collectors.joining());
    }

    /** The ambiguity of the points where the lesson shows it. */
    private static List<String> remarks(Exhibit exhibit, Stage stage, Job job) {
        Points points = stage.points(false);
        return exhibit.shows().contains(Exhibit.Show.AMBIGUITY) && points.size() >= Clams.FEWEST
                ? List.of(String.format(
                        Locale.ROOT,
                        "Ambiguity (CLAMS): %.2f.",
                        Clams.DEFAULT.score(points, job).score()))
                : List.of();
    }

    /** What is said of a run at a step: how much it computed, and at its end how far it agrees with the known groups. */
    List<String> remarks(Watched run, int step) {
        List<String> remarks = new ArrayList<>();
        long distances = run.recording().steps().get(step).distances();
        if (counted && distances > 0) {
            remarks.add(String.format(Locale.ROOT, "%,d distances computed.", distances));
        }
        double known = Measured.of(Measure.ADJUSTED_RAND_INDEX, stage, List.of(run.recording()));
        if (exhibit.shows().contains(Exhibit.Show.TRUTH)
                && step == run.recording().last()
                && Double.isFinite(known)) {
            remarks.add(String.format(Locale.ROOT, "Adjusted Rand index with the known groups: %.2f.", known));
        }
        remarks.addAll(this.remarks);
        return remarks;
    }

    /** Writes the code of every algorithm, once, where the lesson shows it. */
    void code(Flow flow) {
        if (exhibit.shows().contains(Exhibit.Show.CODE)) {
            List<Pseudocode> written = new ArrayList<>();
            for (Watched run : runs) {
                Pseudocode code = run.recording().algorithm().pseudocode();
                if (!written.contains(code)) {
                    int step = step(run);
                    CodeBox.write(
                            flow,
                            code,
                            step == 0 ? "" : run.recording().steps().get(step).phase());
                    flow.skip(8);
                    written.add(code);
                }
            }
        }
    }

    /** The points without runs; in the colours of the known groups where these are shown. */
    PlotPicture plain(boolean concealed, double width, double height) {
        boolean standardized =
                !exhibit.acts().isEmpty() && exhibit.acts().getFirst().standardized();
        Points points = stage.points(standardized);
        PlotScene scene = PlotScene.of(points.column(0), points.column(1), stage.across(), stage.upwards());
        int[] groups = stage.groups();
        if (!concealed && groups != null && exhibit.shows().contains(Exhibit.Show.TRUTH)) {
            PlotLegend legend = new PlotLegend("Groups", PlotScene.legendOf(groups, label -> "Group " + (label + 1)));
            scene = scene.withLabels(groups, legend);
        }
        Bounds camera = exhibit.camera();
        return picture(scene, camera == null ? Viewport.fit(scene.bounds()) : camera, width, height);
    }

    /** A run at one of its steps. */
    static PlotPicture picture(Watched run, int step, double width, double height) {
        PlotScene scene = run.marked(step);
        return picture(scene, run.view(scene), width, height);
    }

    private static PlotPicture picture(PlotScene scene, Bounds view, double width, double height) {
        return new PlotPicture(
                scene, view, Ink.THEME.withType(0.95), width, height, PlotPicture.Ground.THEME, Set.of());
    }
}
