package org.asterism.ui.teach.lesson;

import static org.asterism.ui.text.Messages.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What the reader is to reach, ticked while it holds. */
final class ChecksView extends VBox {
    ChecksView(LessonModel model) {
        getStyleClass().addAll("card", "lesson-checks");
        Texts.collapsing(this);
        model.ticksProperty().subscribe(this::show);
    }

    private void show(List<Tick> ticks) {
        setVisible(!ticks.isEmpty());
        List<Node> nodes = new ArrayList<>(List.of(Texts.text(text("lesson.reach"), "section-title")));
        for (int i = 0; i < ticks.size(); i++) {
            nodes.add(row(ticks.get(i), i));
        }
        getChildren().setAll(nodes);
    }

    private static Node row(Tick tick, int place) {
        FontIcon icon = Icons.icon(
                tick.holds() ? MaterialDesignC.CHECKBOX_MARKED_OUTLINE : MaterialDesignC.CHECKBOX_BLANK_OUTLINE);
        icon.getStyleClass().add(tick.holds() ? "lesson-right" : "muted");
        VBox words =
                new VBox(Texts.wrapped(tick.check().text()), Texts.wrapped(MeasureWords.now(tick), "muted", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, icon, words);
        row.setId("lesson-check-" + (place + 1));
        row.setAccessibleText(tick.check().text() + ". " + MeasureWords.reached(tick));
        return row;
    }
}
