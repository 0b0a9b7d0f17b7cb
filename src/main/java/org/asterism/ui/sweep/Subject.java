package org.asterism.ui.sweep;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.asterism.annotation.Label;
import org.asterism.cluster.Clustering;
import org.asterism.data.Scatter;
import org.asterism.geometry.Points;
import org.asterism.quality.Space;
import org.asterism.workspace.Partition;
import org.asterism.workspace.Recipe;
import org.asterism.workspace.Study;
import org.jspecify.annotations.Nullable;

/** What a sweep runs on: a study as it was then, and what would run on it. Finds what costs a pass once. Any thread. */
final class Subject {
    private final Study study;
    private final Recipe recipe;
    private Recipe.@Nullable Input input;
    private @Nullable Scatter plotted;

    Subject(Study study, Recipe recipe) {
        this.study = study;
        this.recipe = recipe;
    }

    Study study() {
        return study;
    }

    Recipe recipe() {
        return recipe;
    }

    /** The clustered points. */
    Space space() {
        return input().space();
    }

    /** The points as they are plotted. */
    Points plotted() {
        return scatter().points();
    }

    /** The label of each plotted point, given those of the clustered points. */
    int[] seen(int[] labels) {
        int[] clustered = input().rows();
        return IntStream.of(scatter().rows())
                .map(row -> Arrays.binarySearch(clustered, row))
                .map(point -> point < 0 ? Clustering.UNLABELLED : labels[point])
                .toArray();
    }

    /** The palette colour of each cluster, as near as can be to those of the groups that the study has already. */
    int[] colors(Clustering clustering) {
        int[] all = Clustering.spread(
                clustering.labels(), input().rows(), study.dataset().rows());
        return study.matched(Partition.ofClusters(all, clustering.clusters())).groups().stream()
                .mapToInt(Label::color)
                .toArray();
    }

    /** The labels of the clustered points, given those of all rows. */
    int[] gather(int[] all) {
        return IntStream.of(input().rows()).map(row -> all[row]).toArray();
    }

    private synchronized Recipe.Input input() {
        Recipe.Input known = input;
        if (known == null) {
            known = recipe.input(study.dataset());
            input = known;
        }
        return known;
    }

    private synchronized Scatter scatter() {
        Scatter known = plotted;
        if (known == null) {
            known = study.scatter();
            plotted = known;
        }
        return known;
    }
}
