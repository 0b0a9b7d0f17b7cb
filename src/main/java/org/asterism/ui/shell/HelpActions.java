package org.asterism.ui.shell;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import org.asterism.ui.control.Action;
import org.asterism.ui.score.ScoreHelp;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

/** Pages that explain, in windows of their own. */
final class HelpActions {
    private final MainWindow.Surroundings surroundings;

    HelpActions(MainWindow.Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * @param palette opens the command palette
     * @param sheet shows the keys
     */
    List<Group> groups(Runnable palette, Runnable sheet) {
        return List.of(Group.of(
                Category.HELP,
                new Action("palette", text("window.palette"), MaterialDesignC.CONSOLE_LINE, palette)
                        .keys("Shortcut+K", "Shortcut+Shift+P"),
                new Action("shortcuts", text("window.shortcuts"), MaterialDesignK.KEYBOARD_OUTLINE, sheet)
                        .keys("Shift+Slash", "F1"),
                new Action("about-score", text("window.about-score"), MaterialDesignH.HELP_CIRCLE_OUTLINE, this::score)
                        .keys("F2")));
    }

    private void score() {
        surroundings.showPage(text("window.about-score"), new ScoreHelp());
    }
}
