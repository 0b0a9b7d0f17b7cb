package org.asterism.ui.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.asterism.data.Scale;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Side;
import org.asterism.workspace.Study;
import org.asterism.workspace.View;

/** The menu of one axis of a study: its scale, its column, its title, and what both axes share. */
final class AxisMenu {
    private final AxesModel model;
    private final Study study;
    private final Side side;

    AxisMenu(AxesModel model, Study study, Side side) {
        this.model = model;
        this.study = study;
        this.side = side;
    }

    /** @param title edits the title of the axis */
    ContextMenu menu(Runnable title) {
        List<MenuItem> items = new ArrayList<>(scales());
        items.add(new SeparatorMenuItem());
        items.add(columns());
        items.add(item("title", Messages.text("axes.edit-title"), title));
        items.add(item("swap", Messages.text("axes.swap"), model::swap));
        items.add(new SeparatorMenuItem());
        items.add(check(
                "equal",
                Messages.text("axes.equal-units"),
                study.view().units() == View.Units.EQUAL,
                model::flipUnits));
        items.add(check(
                "margins",
                Messages.text("axes.margins"),
                study.view().margins() == View.Margins.HISTOGRAMS,
                model::flipMargins));
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setId("axis-menu");
        return menu;
    }

    private List<MenuItem> scales() {
        return List.of(
                scale(Scale.LINEAR, Messages.text("axes.linear")),
                scale(Scale.LOG, Messages.text("axes.log")),
                scale(Scale.SYMLOG, Messages.text("axes.symlog")));
    }

    private MenuItem scale(Scale scale, String name) {
        boolean scalable = AxesModel.scalable(study, side);
        RadioMenuItem item = new RadioMenuItem(name);
        item.setId("axis-" + scale);
        item.setSelected(scalable ? AxesModel.scaled(study, side, scale) : scale == Scale.LINEAR);
        item.setDisable(!scalable);
        item.setOnAction(_ -> model.scale(side, scale));
        return item;
    }

    private Menu columns() {
        Menu menu = new Menu(Messages.text("axes.column"));
        Consumer<String> choose = column -> model.plot(side, column);
        for (String column : model.columns()) {
            RadioMenuItem item = new RadioMenuItem(column);
            item.setMnemonicParsing(false);
            item.setSelected(column.equals(side.column(study).name()));
            item.setOnAction(_ -> choose.accept(column));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String id, String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setId("axis-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem check(String id, String name, boolean on, Runnable action) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setId("axis-" + id);
        item.setSelected(on);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
