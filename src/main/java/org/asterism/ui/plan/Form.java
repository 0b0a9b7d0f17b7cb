package org.asterism.ui.plan;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;

/** Names beside fields. */
final class Form {
    private static final double NAMES = 230;

    private Form() {}

    /** A field with its name to the left. */
    static Node row(String name, Node field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinWidth(NAMES);
        label.setPrefWidth(NAMES);
        HBox row = new HBox(8, label, field);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Several small fields, in as many lines as they need. */
    static FlowPane flow(Node... fields) {
        FlowPane flow = new FlowPane(14, 6, fields);
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    /** A wide field below its name. */
    static Node below(String name, Node field) {
        Label label = Texts.text(name);
        label.setLabelFor(field);
        return new VBox(3, label, field);
    }

    static <R extends Region> R growing(R node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
