package org.asterism.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All keys on one page. */
final class ShortcutSheet extends GridPane {
    ShortcutSheet() {
        getStyleClass().add("shortcuts");
        Map<String, String> plot = new LinkedHashMap<>();
        plot.put("V", "Pan tool");
        plot.put("R", "Rectangle tool");
        plot.put("L", "Lasso tool");
        plot.put("P", "Point tool");
        plot.put("Shift, Alt while selecting", "Add, subtract");
        plot.put("F, Home or double-click", "Zoom to fit");
        plot.put("Wheel, + and −", "Zoom");
        plot.put("Arrows", "Move the plot");
        plot.put("G", "Groups as ellipses");
        plot.put("H, Shift+H", "Doubt, its highest place");
        plot.put("Esc", "Select nothing, end a preview");
        Map<String, String> label = new LinkedHashMap<>();
        label.put("1 to 9", "Give the selection a label");
        label.put("0", "Mark the selection as noise");
        label.put("Delete", "Take the label away");
        label.put("Ctrl+1, Ctrl+2", "Explore, Label");
        label.put("Ctrl+A, Ctrl+I, Ctrl+D", "Select all, invert, nothing");
        label.put("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo");
        Map<String, String> work = new LinkedHashMap<>();
        work.put("F5", "Run the algorithm");
        work.put("Ctrl+.", "Cancel running tasks");
        work.put("Ctrl+O", "Open with preview");
        work.put("Ctrl+S", "Save the workspace");
        work.put("Ctrl+E", "Export labels");
        work.put("Ctrl+Shift+E", "Export the picture");
        work.put("Ctrl+N", "Samples and start page");
        work.put("Ctrl+Shift+D", "Light or dark");
        work.put("F1 or ?", "This page");
        work.put("F2", "About the ambiguity score");
        addRow(0, group("Plot", plot), group("Label and select", label), group("Work", work));
    }

    private static VBox group(String title, Map<String, String> keys) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("facts");
        keys.forEach((key, what) -> {
            Label cap = new Label(key);
            cap.getStyleClass().add("strong");
            table.addRow(table.getRowCount(), cap, new Label(what));
        });
        return new VBox(6, head, table);
    }
}
