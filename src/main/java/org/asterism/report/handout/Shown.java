package org.asterism.report.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asterism.geometry.Bounds;
import org.asterism.geometry.Points;
import org.asterism.job.Job;
import org.asterism.lesson.Act;
import org.asterism.lesson.Exhibit;
import org.asterism.lesson.Stage;
import org.asterism.lesson.play.Recording;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.Viewport;
import org.asterism.report.animation.Watched;
import org.asterism.report.picture.PlotPicture;

/** An exhibit with its data and runs. */
record Shown(Exhibit exhibit, Stage stage, List<Watched> runs) {
    /** Legends hide too much of pictures that are narrower. */
    private static final double ROOMY = 340;

    /**
     * Makes the data and runs what is shown.
     *
     * @param beside the folder of the lesson's file
     * @throws org.asterism.parameter.InvalidInputException if something that it names is missing, or does not fit
     * @throws org.asterism.job.CancelledException if the job was cancelled
     */
    static Shown of(Exhibit exhibit, Path beside, Job job) {
        Stage stage = Stage.of(exhibit.source(), beside, job);
        List<Watched> runs = new ArrayList<>();
        for (Act act : exhibit.acts()) {
            Recording recording = Recording.of(act.clusterer(), stage.points(act.standardized()), job);
            Watched watched = Watched.of(recording, stage.groups(), stage.across(), stage.upwards(), job);
            runs.add(watched.withCamera(exhibit.camera()));
        }
        return new Shown(exhibit, stage, runs);
    }

    /** The step of a run that the exhibit opens with. */
    int step(Watched run) {
        return exhibit.moment().in(run.events(), run.recording().last());
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
        boolean coloured = scene.legend().entries().stream().anyMatch(entry -> entry.label() >= 0);
        return new PlotPicture(
                scene,
                view,
                Ink.THEME.withType(0.95),
                width,
                height,
                PlotPicture.Ground.THEME,
                coloured && width >= ROOMY ? Set.of(PlotPicture.Part.LEGEND) : Set.of());
    }
}
