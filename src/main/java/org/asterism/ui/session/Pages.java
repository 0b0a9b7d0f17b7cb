package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.asterism.ui.control.Texts;

/** The pages between the plots. */
final class Pages {
    private final Path folder;
    private final RunModel model;
    private final Label rested;
    private final ObservableStringValue small;

    /**
     * @param rested says how long the person has rested
     * @param small says that plots are smaller than they should be; empty while they are not
     */
    Pages(Path folder, RunModel model, Label rested, ObservableStringValue small) {
        this.folder = folder;
        this.model = model;
        this.rested = rested;
        this.small = small;
    }

    Node of(Screen screen) {
        return switch (screen) {
            case Screen.Instructions page ->
                new PageView(model.plan().title(), PageView.paragraphs(page.text()), caution());
            case Screen.Lost page ->
                new PageView(
                        text("session.lost", title(page.place())), List.of(page.problem(), text("session.lost-next")));
            case Screen.TimeUp page ->
                new PageView(text("session.time-up"), List.of(text("session.time-up-text", title(page.place()))));
            case Screen.Break page -> rest(page);
            case Screen.Feedback page -> new FeedbackView(page, model.plan().display());
            case Screen.Done page -> done(page);
            case Screen.Plot _ -> throw new IllegalArgumentException("no page");
        };
    }

    Node paused() {
        return new PageView(text("session.paused"), List.of(text("session.paused-text")));
    }

    private Node rest(Screen.Break page) {
        rested.setText(text("session.rested", clock(0)));
        return new PageView(
                text("session.break"),
                List.of(text("session.break-text", page.done(), page.left())),
                rested,
                caution());
    }

    private Node done(Screen.Done page) {
        Label place = Texts.wrapped(folder.toString(), "strong", "session-text");
        place.setId("session-folder");
        List<String> paragraphs = List.of(text("session.done-text", page.plots()), text("session.done-where"));
        return new PageView(
                text("session.done"), paragraphs, place, Texts.wrapped(text("session.done-next"), "session-text"));
    }

    private Label caution() {
        Label caution = Texts.collapsing(Texts.wrapped("", "caution"));
        caution.textProperty().bind(small);
        caution.visibleProperty().bind(caution.textProperty().isNotEmpty());
        return caution;
    }

    /** What a plot is called. */
    static String title(Screen.Place place) {
        return place.practice()
                ? text("session.practice", place.number(), place.of())
                : text("session.plot", place.number(), place.of());
    }

    /** Minutes and seconds. */
    static String clock(long seconds) {
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }
}
