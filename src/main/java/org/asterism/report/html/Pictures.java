package org.asterism.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asterism.geometry.Bounds;
import org.asterism.job.Job;
import org.asterism.report.Layers;
import org.asterism.report.PlotScene;
import org.asterism.report.PlotTheme;
import org.asterism.report.StudyScene;
import org.asterism.report.Viewport;
import org.asterism.report.layer.LayerPlanner;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.VectorFile;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.LayerKind;
import org.asterism.workspace.LayerSetting;
import org.asterism.workspace.Run;
import org.asterism.workspace.Study;

/** The plots of a study as elements of a page. */
final class Pictures {
    /** Up to so many points the plot is vectors alone. */
    static final int MOST = 20_000;

    /** Fewer in the small pictures, of which there is one a run. */
    private static final int MOST_SMALL = 3000;

    private static final int WIDTH = 880;
    private static final int HEIGHT = 600;
    private static final int SMALL_WIDTH = 420;
    private static final int SMALL_HEIGHT = 320;
    private static final double SCALE = 2;

    private final Study study;
    private final String ids;
    private final Job job;
    private StudyScene scene;

    /** @param ids what the ids of all pictures begin with */
    Pictures(Study study, String ids, Job job) {
        this.study = study;
        this.ids = ids;
        this.job = job;
        scene = StudyScene.of(study);
    }

    /** How many points are plotted. */
    int points() {
        return scene.scatter().rows().length;
    }

    /** The plot as it was seen last, with its layers. */
    Html plot() {
        PlotScene whole = scene.scene();
        Bounds view = study.view().window() == null
                ? Viewport.fit(whole.bounds())
                : study.view().window();
        PlotPicture plain = picture(whole, view, WIDTH, HEIGHT, Set.of(PlotPicture.Part.values()));
        PlotPicture layered = picture(
                whole.withLayers(layers(whole, plain.layout().viewport())),
                view,
                WIDTH,
                HEIGHT,
                Set.of(PlotPicture.Part.values()));
        return element(layered, ids, MOST);
    }

    /** All points in the colours of a run, which are those of the same clusters elsewhere. */
    Html run(Run run) {
        scene = scene.next(study.withView(study.view().withColoring(new Coloring.ByRun(run.id()))));
        PlotScene colored = scene.scene();
        return element(
                picture(colored, Viewport.fit(colored.bounds()), SMALL_WIDTH, SMALL_HEIGHT, Set.of()),
                ids + "run" + run.id() + "-",
                MOST_SMALL);
    }

    private Html element(PlotPicture picture, String begin, int most) {
        return new Html.Made(new VectorFile(picture, SCALE, "").element(begin, most, job));
    }

    private static PlotPicture picture(
            PlotScene scene, Bounds view, double width, double height, Set<PlotPicture.Part> parts) {
        return new PlotPicture(scene, view, PlotTheme.LIGHT, width, height, PlotPicture.Ground.CLEAR, parts);
    }

    /** Those of the shown layers that follow from the points. */
    private Layers layers(PlotScene whole, Viewport viewport) {
        LayerPlanner planner = LayerPlanner.of(whole);
        List<Layers.Shown> below = new ArrayList<>();
        List<Layers.Shown> above = new ArrayList<>();
        double points = 0;
        boolean over = false;
        for (LayerSetting setting : study.view().layers()) {
            boolean shown = setting.shown();
            if (setting.kind() == LayerKind.POINTS) {
                points = shown ? setting.opacity() : 0;
                over = true;
            } else if (shown && LayerPlanner.plans(setting.kind())) {
                (over ? above : below)
                        .add(new Layers.Shown(
                                planner.plan(setting.kind(), viewport, job).layer(), setting.opacity()));
            }
        }
        return new Layers(below, points, above);
    }
}
