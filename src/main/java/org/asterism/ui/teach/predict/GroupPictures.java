package org.asterism.ui.teach.predict;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.asterism.geometry.Points;
import org.asterism.lesson.answer.GroupsResult;
import org.asterism.quality.Matching;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;

/** A small plot for each student, in the colours of what the class sees together. */
final class GroupPictures extends ScrollPane {
    private static final int WIDTH = 190;
    private static final int HEIGHT = 140;

    private final FlowPane each = new FlowPane(12, 12);

    GroupPictures() {
        each.setId("class-each");
        setContent(each);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    void show(GroupsResult result, Points points, boolean named) {
        int[] consensus = result.consensus().partition().labels();
        each.getChildren().clear();
        for (int i = 0; i < result.size(); i++) {
            int[] labels = Matching.matched(consensus, result.ratings().labels().get(i));
            ImageView picture = new ImageView(Thumbnail.of(points, row -> labels[row], WIDTH, HEIGHT));
            String name = named ? result.ratings().raters().get(i) + "  " : "";
            String score = Double.isNaN(result.withRun()[i]) ? "" : Verdict.index(result.withRun()[i]);
            picture.setAccessibleText(name + score);
            VBox tile = new VBox(4, picture, Texts.text(name + score, "small"));
            tile.getStyleClass().add("class-tile");
            each.getChildren().add(tile);
        }
    }
}
