package org.asterism.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.asterism.cluster.Clustering;
import org.asterism.data.Scatter;
import org.asterism.job.Job;
import org.asterism.quality.Contingency;
import org.asterism.report.PlotLegend;
import org.asterism.report.PlotScene;
import org.asterism.report.StudyScene;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Coloring;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/**
 * The tiles of one state of a study, made one after the other; they share their points, and what has not changed since the
 * state before is used again.
 */
record Tiles(Wanted wanted, Scatter scatter, List<Tile> list, Map<Coloring, StudyScene> scenes) {

    /** @param reference what each is compared with */
    record Wanted(Study study, List<Coloring> colorings, Coloring reference) {
        Wanted {
            colorings = List.copyOf(colorings);
        }
    }

    static Tiles of(Wanted wanted, Function<Coloring, String> name, @Nullable Tiles before, Job job) {
        Study study = wanted.study();
        StudyScene any = before == null || before.scenes.isEmpty()
                ? StudyScene.of(study)
                : before.scenes.values().iterator().next().next(study);
        Partition reference = study.partition(wanted.reference());
        Map<Coloring, StudyScene> scenes = new HashMap<>();
        List<Tile> tiles = new ArrayList<>();
        for (Coloring coloring : wanted.colorings()) {
            job.check();
            job.progress((double) tiles.size() / wanted.colorings().size());
            Study colored = study.withView(study.view().withColoring(coloring));
            StudyScene same = before == null ? null : before.scenes.get(coloring);
            StudyScene scene = (same != null && same.samePoints(study) ? same : any).next(colored);
            scenes.put(coloring, scene);
            String facts = facts(study.partition(coloring), coloring.equals(wanted.reference()) ? null : reference);
            tiles.add(new Tile(coloring, name.apply(coloring), facts, plain(scene.scene())));
        }
        return new Tiles(wanted, any.scatter(), tiles, scenes);
    }

    /** The colours mean the same in every tile; a legend in each would only hide points. */
    private static PlotScene plain(PlotScene scene) {
        return scene.withLabels(scene.labels(), PlotLegend.NONE);
    }

    private static String facts(Partition groups, @Nullable Partition reference) {
        int noise = 0;
        for (int label : groups.labels()) {
            noise += label == Clustering.NOISE ? 1 : 0;
        }
        String share = Numbers.fixed(100.0 * noise / groups.labels().length, 0);
        String found = noise == 0
                ? Messages.text("grid.groups", groups.groups().size())
                : Messages.text("grid.groups-noise", groups.groups().size(), share);
        if (reference == null) {
            return Messages.text("grid.facts-reference", found);
        }
        double ari = Contingency.of(reference.labels(), groups.labels()).adjustedRandIndex();
        return Messages.text("grid.facts", found, Numbers.index(ari, 2));
    }
}
