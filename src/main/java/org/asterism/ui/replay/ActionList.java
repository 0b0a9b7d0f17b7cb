package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.asterism.session.log.Replay;
import org.jspecify.annotations.Nullable;

/** What the person did, in order, each with its time; the line of now is marked, and a click goes to its moment. */
final class ActionList extends ListView<Replay.Moment> {
    private final ReplayModel model;
    private boolean following;

    ActionList(ReplayModel model) {
        this.model = model;
        setId("replay-actions");
        getStyleClass().add("replay-actions");
        setAccessibleText(text("replay.actions"));
        setCellFactory(_ -> new Line());
        model.filmProperty().subscribe(this::show);
        model.momentProperty().subscribe(index -> follow(index.intValue()));
        getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
    }

    private void show(@Nullable Film film) {
        following = true;
        if (film == null) {
            getItems().clear();
        } else {
            getItems().setAll(film.replay().moments());
        }
        following = false;
        follow(model.momentProperty().get());
    }

    private void follow(int index) {
        following = true;
        if (index >= 0 && index < getItems().size()) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 4));
        }
        following = false;
    }

    private void choose(int index) {
        if (!following && index >= 0) {
            model.go(index);
        }
    }

    private static final class Line extends ListCell<Replay.Moment> {
        @Override
        protected void updateItem(Replay.@Nullable Moment moment, boolean empty) {
            super.updateItem(moment, empty);
            setText(
                    moment == null || empty
                            ? null
                            : text(
                                    "replay.line",
                                    ReplayBar.clock((double) moment.since().toMillis()),
                                    ActionWords.of(moment.what())));
        }
    }
}
