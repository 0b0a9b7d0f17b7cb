package org.asterism.ui.score;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.asterism.perception.People;
import org.asterism.perception.Percept;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** One picture that viewers see: how many, how many groups, and how many real people saw it. */
final class AudienceTile extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final int WIDTH = 66;
    private static final int HEIGHT = 50;
    private static final double PADDING = 10;

    private final AudienceModel.Picture picture;
    private final Label real = Texts.collapsing(Texts.text("", "tiny"));

    /** @param chosen what to do with a click or the Enter key */
    AudienceTile(AudienceModel.Picture picture, Consumer<Percept> chosen) {
        this.picture = picture;
        int groups = picture.percept().groups();
        getStyleClass().add("audience-tile");
        setMinWidth(WIDTH + PADDING);
        setMaxWidth(WIDTH + PADDING);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String title = AudienceModel.title(picture.viewers(), groups);
        setAccessibleText(title);
        Tooltip.install(this, new Tooltip(Messages.text("score.tile-help", title)));
        real.setVisible(false);
        getChildren()
                .addAll(
                        new ImageView(Thumbnail.of(picture.points(), i -> picture.labels()[i], WIDTH, HEIGHT)),
                        Texts.text(Integer.toString(picture.viewers()), "strong"),
                        Texts.text(ScoreText.groups(groups), "muted", "tiny"),
                        real);
        setOnMouseClicked(_ -> chosen.accept(picture.percept()));
        setOnKeyPressed(event -> press(event, chosen));
    }

    /** Marks the tile if this is the picture that is looked at. */
    void mark(AudienceModel.@Nullable Seen seen) {
        pseudoClassStateChanged(SELECTED, seen != null && seen.percept().equals(picture.percept()));
    }

    /** Says how many real people saw it; nothing where nobody is compared. */
    void compare(@Nullable People people) {
        real.setVisible(people != null && picture.rank() < people.counts().length);
        if (real.isVisible() && people != null) {
            real.setText(Messages.text("score.tile-real", people.counts()[picture.rank()], people.count()));
        }
    }

    private void press(KeyEvent event, Consumer<Percept> chosen) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            chosen.accept(picture.percept());
            event.consume();
        }
    }
}
