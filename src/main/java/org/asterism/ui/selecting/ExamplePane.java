package org.asterism.ui.selecting;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.asterism.tuning.selection.Planted;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** A planted plot of the size and distance that are looked at, and what each algorithm made of such plots. */
final class ExamplePane extends VBox {
    private static final int WIDTH = 250;
    private static final int HEIGHT = 200;
    private static final int STANDS_OUT = 3;

    private final SelectingModel model;
    private final ImageView picture = new ImageView();
    private final Label title = Texts.wrapped("", "strong");
    private final VBox lines = new VBox(6);
    private Outcome.@Nullable Place shown;

    ExamplePane(SelectingModel model) {
        super(10);
        this.model = model;
        title.setId("selecting-place");
        lines.setId("selecting-lines");
        picture.setAccessibleText(Messages.text("selecting.example"));
        getChildren()
                .addAll(
                        new Section(Messages.text("selecting.example"), title, picture),
                        Texts.note(Messages.text("selecting.example-help")),
                        lines);
    }

    void refresh(Outcome outcome) {
        Outcome.Place place = model.looked();
        if (place == null || !outcome.has(place)) {
            return;
        }
        title.setText(SelectingText.place(outcome, place));
        if (!place.equals(shown)) {
            shown = place;
            Planted planted = outcome.function().example(place.size(), place.distance());
            int[] truth = planted.truth();
            picture.setImage(Thumbnail.of(planted.points(), i -> color(truth[i]), WIDTH, HEIGHT));
        }
        lines.getChildren().clear();
        for (int a = 0; a < outcome.names().size(); a++) {
            lines.getChildren().add(Texts.wrapped(SelectingText.line(outcome, place, a), "small"));
        }
    }

    /** The planted group stands out; a neighbour is blue, and all else grey. */
    private static int color(int truth) {
        return truth == Planted.GROUP ? STANDS_OUT : truth == Planted.NEIGHBOR ? 0 : truth;
    }

    /** Forgets the picture, for another selection function. */
    void clear() {
        shown = null;
        picture.setImage(null);
        title.setText("");
        lines.getChildren().clear();
    }
}
