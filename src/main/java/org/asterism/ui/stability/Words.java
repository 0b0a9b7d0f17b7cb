package org.asterism.ui.stability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.tuning.stability.Variation;
import org.asterism.ui.stability.Detail.Cluster;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Recipe;
import org.jspecify.annotations.Nullable;

/** What the page says. */
final class Words {
    private Words() {}

    static String variation(Variation variation) {
        return switch (variation) {
            case SEEDS -> Messages.text("stability.seeds");
            case BOOTSTRAP -> Messages.text("stability.bootstrap");
        };
    }

    /** How many draws of how many have been made. */
    static String drawn(Trial trial, int drawn) {
        return switch (trial.variation()) {
            case SEEDS -> Messages.text("stability.drawn-seeds", drawn, trial.draws());
            case BOOTSTRAP -> Messages.text("stability.drawn-rows", drawn, trial.draws());
        };
    }

    static String help(Variation variation) {
        return switch (variation) {
            case SEEDS -> Messages.text("stability.seeds-help");
            case BOOTSTRAP -> Messages.text("stability.bootstrap-help");
        };
    }

    static String subject(Subject subject) {
        return switch (subject) {
            case SHOWN -> Messages.text("stability.shown");
            case FORM -> Messages.text("stability.form");
        };
    }

    static String help(Subject subject) {
        return switch (subject) {
            case SHOWN -> Messages.text("stability.shown-help");
            case FORM -> Messages.text("stability.form-help");
        };
    }

    /** The algorithm with its parameters, such as "K-means, k 4, starts 1". */
    static String recipe(@Nullable Recipe recipe, Subject subject) {
        if (recipe == null) {
            return subject == Subject.SHOWN ? Messages.text("stability.no-run") : Messages.text("stability.no-form");
        }
        Schema<Clusterer> schema = Schema.of(recipe.algorithm());
        String values = schema.effective(recipe.algorithm()).entrySet().stream()
                .map(entry -> Declaration.words(entry.getKey()) + " " + Declaration.text(entry.getValue()))
                .collect(Collectors.joining(", "));
        return schema.title() + (values.isEmpty() ? "" : ", " + values);
    }

    /** Such as "Cluster 3 is found again in 58 % of the draws". */
    static String cluster(Cluster cluster) {
        return Messages.text(
                "stability.found-again", cluster.name(), Math.round(cluster.recovered()), cluster.jaccard());
    }

    /** The clusters that are not always found again, the weakest first; or that all are. */
    static List<String> weakest(List<Cluster> clusters, int most) {
        List<String> weak = clusters.stream()
                .filter(cluster -> Math.round(cluster.recovered()) < 100)
                .sorted(Comparator.comparingDouble(Cluster::recovered))
                .limit(most)
                .map(Words::cluster)
                .toList();
        return weak.isEmpty() ? List.of(Messages.text("stability.all-found")) : weak;
    }
}
