package org.asterism.ui.teach.play;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.lesson.play.Branch;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** A branch in a line: chosen for the screen, compared, deleted. */
final class BranchRow extends HBox {
    /** @param number its place in the list, from 0 */
    BranchRow(BranchesModel model, Branch branch, int number, boolean shown, ToggleGroup group) {
        super(2);
        getStyleClass().add("stage-branch");
        RadioButton choose = new RadioButton(words(branch));
        choose.setId("stage-branch-" + number);
        choose.setToggleGroup(group);
        choose.setSelected(shown);
        choose.setMnemonicParsing(false);
        choose.setTooltip(Texts.help(story(branch)));
        choose.setMaxWidth(Double.MAX_VALUE);
        choose.setOnAction(_ -> model.show(branch));
        HBox.setHgrow(choose, Priority.ALWAYS);
        getChildren().add(choose);
        if (!shown) {
            getChildren()
                    .add(button(
                            Icons.button(
                                    MaterialDesignC.COMPARE,
                                    Messages.text("stage.compare", branch.title()),
                                    () -> model.compare(branch)),
                            "stage-compare-" + number));
        }
        if (branch.parent() != null) {
            getChildren()
                    .add(button(
                            Icons.button(
                                    MaterialDesignD.DELETE_OUTLINE,
                                    Messages.text("stage.delete", branch.title()),
                                    () -> model.delete(branch)),
                            "stage-delete-" + number));
        }
    }

    private static Button button(Button button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static String words(Branch branch) {
        return branch.cause().isEmpty() ? branch.title() : branch.title() + ": " + branch.cause();
    }

    private static String story(Branch branch) {
        Branch parent = branch.parent();
        if (parent == null) {
            return Messages.text("stage.trunk-help");
        }
        return branch.wentOn()
                ? Messages.text("stage.branch-went-on", parent.title(), branch.left() + 1, branch.cause())
                : Messages.text("stage.branch-anew", parent.title(), branch.left() + 1, branch.cause());
    }
}
