package org.asterism.ui.run;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.asterism.ui.control.Icons;
import org.asterism.workspace.Run;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What can be done with a run. */
final class RunMenu extends ContextMenu {
    private final RunsModel model;
    private final Run run;
    private final Runnable rename;

    RunMenu(RunsModel model, Run run, Runnable rename) {
        this.model = model;
        this.run = run;
        this.rename = rename;
        setOnShowing(_ -> list());
        getItems().add(new SeparatorMenuItem());
    }

    private void list() {
        getItems()
                .setAll(List.of(
                        item(text("run.show"), MaterialDesignE.EYE_OUTLINE, KeyCode.ENTER, () -> model.show(run)),
                        compare(),
                        new SeparatorMenuItem(),
                        item(text("run.rename"), MaterialDesignR.RENAME_BOX, KeyCode.F2, rename),
                        item(
                                run.pinned() ? text("run.unpin-order") : text("run.pin-order"),
                                MaterialDesignP.PIN_OUTLINE,
                                KeyCode.P,
                                () -> model.pin(run)),
                        new SeparatorMenuItem(),
                        item(text("run.again"), MaterialDesignR.REFRESH, KeyCode.R, () -> model.again(run)),
                        item(text("run.change"), MaterialDesignC.CONTENT_DUPLICATE, KeyCode.D, () -> model.change(run)),
                        new SeparatorMenuItem(),
                        item(
                                text("run.remove"),
                                MaterialDesignD.DELETE_OUTLINE,
                                KeyCode.DELETE,
                                () -> model.remove(run))));
    }

    private MenuItem compare() {
        MenuItem compare =
                item(text("run.compare"), MaterialDesignC.COMPARE_HORIZONTAL, KeyCode.ENTER, () -> model.compare(run));
        compare.setAccelerator(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN));
        compare.setDisable(!model.comparable(run));
        compare.setVisible(model.onCompareProperty().get() != null);
        return compare;
    }

    private static MenuItem item(String name, Ikon ikon, KeyCode key, Runnable action) {
        MenuItem item = new MenuItem(name, Icons.icon(ikon));
        item.setAccelerator(new KeyCodeCombination(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
