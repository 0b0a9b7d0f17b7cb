package org.asterism.ui.teach.play;

import java.util.List;
import java.util.stream.Collectors;
import org.asterism.cluster.Clusterer;
import org.asterism.cluster.Traceable;
import org.asterism.lesson.play.Branch;
import org.asterism.lesson.play.Recording;
import org.asterism.lesson.play.RunTitle;
import org.asterism.parameter.Declaration;
import org.asterism.parameter.Schema;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;

/** Runs and their steps in words. */
final class TeachText {
    private static final String SEED = "seed";

    private TeachText() {}

    /** The parameters that say what is seen: "k 3, starts 5". */
    static String parameters(Traceable algorithm) {
        Schema<Clusterer> schema = Schema.of(algorithm);
        return schema.effective(algorithm).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(SEED)
                        && !Declaration.text(entry.getValue()).isEmpty())
                .map(entry -> words(schema.declaration(entry.getKey()), Declaration.text(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String words(Declaration parameter, String value) {
        String shown = parameter.type().isEnum() ? parameter.title(value) : value;
        return parameter.option().replace('-', ' ') + " " + shown;
    }

    /** Where the player is: "Step 12 of 340". */
    static String step(PlayerModel player) {
        return Messages.text(
                "teach.step-of",
                Numbers.count(player.positionProperty().get() + 1),
                Numbers.count(player.lastProperty().get() + 1));
    }

    /** The step and its sentences, for a screen reader. */
    static String said(StageModel model) {
        String step = step(model.player());
        return model.concealedProperty().get()
                ? step
                : model.lanes().stream()
                        .map(lane -> lane.stepProperty().get().text())
                        .collect(Collectors.joining(" ", step + ". ", ""));
    }

    /** The name of what runs here, with what tells it from the run of the same algorithm beside it. */
    static String title(LaneModel lane, List<LaneModel> lanes) {
        String named = RunTitle.of(
                lane.recording().algorithm(),
                lanes.stream().map(other -> other.recording().algorithm()).toList());
        Branch branch = lane.branchProperty().get();
        return branch.parent() == null ? named : Messages.text("teach.branched", named, branch.title());
    }

    /** What of a long run was kept; empty where all was. */
    static String kept(Recording recording) {
        return recording.stride() <= 1
                ? ""
                : Messages.text("teach.thinned", Numbers.count(recording.stride()), Recording.MOST_BYTES >> 20);
    }

    /** A value of an objective with about four digits that matter; a dash where there is none. */
    static String value(double value) {
        double size = Math.abs(value);
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (size >= 10_000) {
            return Numbers.count(Math.round(value));
        }
        return size == 0 || size >= 0.001 ? Numbers.fixed(value, decimals(size)) : Numbers.significant(value, 3);
    }

    private static int decimals(double size) {
        return size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
    }
}
