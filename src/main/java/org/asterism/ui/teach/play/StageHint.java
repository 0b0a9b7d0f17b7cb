package org.asterism.ui.teach.play;

import java.util.List;
import javafx.beans.Observable;
import org.asterism.lesson.play.Marks;
import org.asterism.ui.text.Messages;

/** What the next click or key does to what stands before the class. */
public final class StageHint {
    private StageHint() {}

    /** What it depends on. */
    public static List<Observable> causes(StageModel stage) {
        PlayerModel player = stage.player();
        return List.of(
                stage.stageProperty(),
                stage.lanes(),
                stage.movingPointsProperty(),
                player.playingProperty(),
                player.positionProperty(),
                player.lastProperty());
    }

    public static String now(StageModel stage) {
        PlayerModel player = stage.player();
        if (stage.stageProperty().get() == null) {
            return Messages.text("teach.hint-empty");
        }
        if (stage.lanes().isEmpty()) {
            return Messages.text("teach.hint-data");
        }
        if (player.playingProperty().get()) {
            return Messages.text("teach.hint-playing");
        }
        if (stage.movingPointsProperty().get()) {
            return Messages.text("stage.point-hint");
        }
        if (player.positionProperty().get() == player.lastProperty().get()) {
            return Messages.text("teach.hint-end");
        }
        return stage.lanes().stream().anyMatch(StageHint::movable)
                ? Messages.text("teach.hint-centres")
                : Messages.text("teach.hint");
    }

    private static boolean movable(LaneModel lane) {
        return lane.branches().hasCentres()
                && !Marks.centres(lane.stepProperty().get()).isEmpty();
    }
}
