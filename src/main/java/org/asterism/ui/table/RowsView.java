package org.asterism.ui.table;

import static org.asterism.ui.text.Messages.text;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.asterism.ui.control.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The rows of the data as a table, with a line above it to filter them. */
public final class RowsView extends BorderPane {
    private final TableModel model;
    private final Consumer<String> clipboard;
    private final Runnable zoom;

    /**
     * @param clipboard takes copied rows
     * @param zoom shows the part of the plot where the selected points are
     */
    public RowsView(TableModel model, Consumer<String> clipboard, Runnable zoom) {
        this.model = model;
        this.clipboard = clipboard;
        this.zoom = zoom;
        setId("rows");
        getStyleClass().add("rows");
        Page page = new Page();
        LinePicker picker = new LinePicker(model);
        LinesPane lines = new LinesPane(model, picker, page);
        LineKeys keys = new LineKeys(picker, page, this::copy);
        lines.table().addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        lines.table().setContextMenu(menu());
        model.setOnReveal(page::reveal);
        setTop(new FilterBar(model, lines.table()::requestFocus, this::copy));
        setCenter(lines);
    }

    private void copy() {
        model.copy(clipboard);
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("table-zoom", text("table.zoom"), MaterialDesignM.MAGNIFY_SCAN, zoom),
                item("table-select-shown", text("table.select-shown"), MaterialDesignS.SELECT_ALL, model::selectShown),
                item("table-copy-rows", text("table.copy"), MaterialDesignC.CONTENT_COPY, this::copy));
    }

    private static MenuItem item(String id, String title, Ikon ikon, Runnable action) {
        MenuItem item = new MenuItem(title, Icons.icon(ikon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
