package org.asterism.ui.plot.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.annotation.outline.Sketch;
import org.asterism.cluster.Clustering;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The groups of a sketch: colour, key, name and points; of the current one also how sure the person is, and a note. */
public final class GroupList extends VBox {
    private final OutlineModel model;
    private final GroupFields fields;
    private final VBox rows = new VBox(1);
    private final SpecialRow noise;
    private final Label left = new Label();

    /** @param fields what can be said of a group */
    public GroupList(OutlineModel model, GroupFields fields) {
        this.model = model;
        this.fields = fields;
        setId("groups");
        noise = new SpecialRow(model);
        left.getStyleClass().addAll("muted", "small");
        left.setWrapText(true);
        left.setMinHeight(USE_PREF_SIZE);
        Section section = new Section(Messages.text("outline.groups"), rows, noise, left);
        if (fields.named()) {
            Button add = Icons.button(
                    "add-group",
                    MaterialDesignP.PLUS,
                    Messages.text("outline.add"),
                    () -> model.groups().make());
            section.with(add);
        }
        getChildren().add(section);
        model.sketchProperty().subscribe(this::show);
        model.groupProperty().subscribe(_ -> show());
    }

    private void show() {
        Sketch sketch = model.sketch();
        List<GroupRow> lines = new ArrayList<>();
        for (int group = 0; group < sketch.groups().size(); group++) {
            lines.add(row(group));
        }
        if (!rows.getChildren().equals(lines)) {
            rows.getChildren().setAll(lines);
        }
        for (GroupRow line : lines) {
            line.show(sketch);
        }
        noise.show(sketch);
        int unassigned = model.editor().size() - members(sketch);
        left.setText(Messages.text("outline.left", unassigned));
    }

    private GroupRow row(int group) {
        return group < rows.getChildren().size()
                ? (GroupRow) rows.getChildren().get(group)
                : new GroupRow(model, fields, group);
    }

    private static int members(Sketch sketch) {
        BitSet members = sketch.rows(Clustering.NOISE);
        for (int group = 0; group < sketch.groups().size(); group++) {
            members.or(sketch.rows(group));
        }
        return members.cardinality();
    }

    /** How many points something has. */
    static Label count(int count) {
        Label label = new Label(Numbers.count(count));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Has a node take what room is left in its line. */
    static <N extends Node> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}
