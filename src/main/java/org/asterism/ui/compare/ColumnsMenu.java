package org.asterism.ui.compare;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.asterism.perception.compare.Candidate;
import org.asterism.ui.text.Messages;

/** Which columns are paired, ticked in a menu. */
final class ColumnsMenu extends MenuButton {
    private static final int MOST = 100;

    private final CompareModel model;

    ColumnsMenu(CompareModel model) {
        this.model = model;
        setId("compare-columns");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Messages.text("compare.columns-help", Candidate.MOST_COLUMNS)));
        getItems().add(new MenuItem());
        showingProperty().subscribe(showing -> {
            if (showing) {
                getItems()
                        .setAll(model.offered().stream()
                                .limit(MOST)
                                .map(this::item)
                                .toList());
            }
        });
        model.columnsProperty().subscribe(chosen -> setText(Messages.text("compare.columns-chosen", chosen.size())));
    }

    private MenuItem item(String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(model.columnsProperty().get().contains(name));
        item.setOnAction(_ -> toggle(name));
        return item;
    }

    /** Adds or drops a column, in the data set's order. */
    private void toggle(String name) {
        List<String> chosen = model.columnsProperty().get();
        model.choose(model.offered().stream()
                .filter(other -> other.equals(name) != chosen.contains(other))
                .toList());
    }
}
