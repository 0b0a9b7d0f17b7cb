package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.Condition;
import org.asterism.ui.teach.play.PlayerModel;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Stepping through runs before a class. */
final class TeachActions {
    private final PlayerModel player;
    private final Condition running;

    TeachActions(TeachDesk teach) {
        player = teach.stage().player();
        running = new Condition(player.lastProperty().greaterThan(0), text("teach.needs-run"));
    }

    List<Group> groups() {
        return List.of(Group.of(Category.TEACH, back(), forward()));
    }

    private Action back() {
        return new Action("teach-back", text("teach.back"), MaterialDesignS.STEP_BACKWARD, player::back).when(running);
    }

    private Action forward() {
        return new Action("teach-forward", text("teach.forward"), MaterialDesignS.STEP_FORWARD, player::forward)
                .when(running);
    }
}
