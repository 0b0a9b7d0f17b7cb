package org.asterism.ui.replay;

import static org.asterism.ui.text.Messages.text;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Play and pause, a step at a time, a scrubber over the whole time, and the speed. */
final class ReplayBar extends HBox {
    private final ReplayModel model;
    private final Slider scrubber = new Slider();
    private final Label time = Texts.text("", "muted");

    ReplayBar(ReplayModel model) {
        this.model = model;
        getStyleClass().add("replay-bar");
        Button back = Icons.button(MaterialDesignS.STEP_BACKWARD, text("replay.back"), () -> model.step(-1));
        Button on = Icons.button(MaterialDesignS.STEP_FORWARD, text("replay.on"), () -> model.step(1));
        back.setId("replay-back");
        on.setId("replay-on");
        scrubber.setId("replay-scrubber");
        scrubber.setAccessibleText(text("replay.scrubber"));
        scrubber.valueProperty().bindBidirectional(model.positionProperty());
        HBox.setHgrow(scrubber, Priority.ALWAYS);
        time.setId("replay-time");
        time.setMinWidth(USE_PREF_SIZE);
        List<Speed> speeds = List.of(Speed.values());
        Segments<Speed> speed = new Segments<>(
                model.speedProperty(), speeds, Speed::title, each -> text("replay.speed", each.factor()));
        getChildren().addAll(back, play(), on, scrubber, time, speed);
        model.filmProperty().subscribe(this::show);
        model.positionProperty().subscribe(_ -> tell());
    }

    private Button play() {
        Button play = Icons.button("replay-play", MaterialDesignP.PLAY, text("replay.play"), model::play);
        model.playingProperty().subscribe(playing -> {
            play.setGraphic(Icons.icon(playing ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
            Icons.name(play, playing ? text("replay.pause") : text("replay.play"));
        });
        return play;
    }

    private void show(@Nullable Film film) {
        scrubber.setMax(film == null ? 1 : Math.max(1, film.length()));
        setDisable(film == null);
        tell();
    }

    private void tell() {
        Film film = model.filmProperty().get();
        time.setText(
                film == null
                        ? ""
                        : text("replay.time", clock(model.positionProperty().get()), clock(film.length())));
    }

    /** Minutes and seconds. */
    static String clock(double millis) {
        long seconds = (long) (millis / 1000);
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }
}
