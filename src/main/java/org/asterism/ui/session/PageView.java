package org.asterism.ui.session;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;

/** A calm page of text in the middle of the window. */
final class PageView extends ScrollPane {
    private static final double WIDEST = 640;

    /** @param more what stands below the text */
    PageView(String title, List<String> paragraphs, Node... more) {
        getStyleClass().addAll("edge-to-edge", "session-page");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        VBox column = new VBox(14);
        column.setMaxWidth(WIDEST);
        column.setAlignment(Pos.CENTER_LEFT);
        Label heading = Texts.wrapped(title, "start-title");
        heading.setId("session-title");
        column.getChildren().add(heading);
        paragraphs.forEach(text -> column.getChildren().add(Texts.wrapped(text, "session-text")));
        column.getChildren().addAll(more);
        setContent(new StackPane(column));
    }

    /** Paragraphs of a text in which blank lines part them. */
    static List<String> paragraphs(String text) {
        return List.of(text.strip().split("\\R\\s*\\R"));
    }
}
