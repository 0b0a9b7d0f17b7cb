package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Action;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;

/** The bottom of the window: how far the session is, what has just happened, and the way on and back. */
final class Footer extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private final RunModel model;
    private final Label place = Texts.text("", "strong");
    private final ProgressBar bar = new ProgressBar(0);
    private final StringProperty blocked = new SimpleStringProperty(this, "blocked", "");

    /** @param hint what the next click in the plot does */
    Footer(RunModel model, SessionActions actions, ObservableStringValue hint) {
        this.model = model;
        setId("session-footer");
        getStyleClass().add("session-footer");
        bar.getStyleClass().add("session-progress");
        place.setId("session-place");
        getChildren().addAll(new VBox(4, place, bar), said(hint), kept());
        getChildren().addAll(button(actions.get("session-pause")), button(actions.get("session-back")), next(actions));
        model.screenProperty().subscribe(this::show);
    }

    /** What has to be done before the next plot, in a sentence; empty for nothing. */
    StringProperty blockedProperty() {
        return blocked;
    }

    private void show(Screen screen) {
        blocked.set("");
        bar.setProgress(model.done());
        bar.setAccessibleText(text("session.progress", model.done()));
        place.setText(
                switch (screen) {
                    case Screen.Plot plot -> Pages.title(plot.place());
                    case Screen.Lost lost -> Pages.title(lost.place());
                    case Screen.TimeUp up -> Pages.title(up.place());
                    default -> model.plan().title();
                });
    }

    private Label said(ObservableStringValue hint) {
        Label said = Texts.wrapped("", "session-said");
        said.setId("session-said");
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> said(hint.get()), blocked, model.noticeProperty(), model.screenProperty(), hint));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private String said(String hint) {
        String notice = blocked.get().isEmpty() ? model.noticeProperty().get() : blocked.get();
        boolean drawing = model.screenProperty().get() instanceof Screen.Plot;
        return notice.isEmpty() && drawing ? hint : notice;
    }

    private Label kept() {
        Label kept = Texts.text("", "muted", "small");
        kept.setId("session-kept");
        kept.setMinWidth(USE_PREF_SIZE);
        kept.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(model.keptProperty().get()), model.keptProperty()));
        return kept;
    }

    private static String words(Keeping.State state) {
        String time = TIME.format(state.at().atZone(ZoneId.systemDefault()));
        return state.kept() ? text("session.kept", time) : text("session.kept-until", time);
    }

    private static Button next(SessionActions actions) {
        Button next = button(actions.get("session-next"));
        next.getStyleClass().add("accent");
        return next;
    }

    /** A button with its key printed behind its name. */
    static Button button(Action action) {
        Label key = Texts.text("", "session-key");
        key.textProperty().bind(KeyText.of(action));
        Button button = new Button(null, key);
        button.setId(action.id());
        button.getStyleClass().add("session-button");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.textProperty().bind(action.title());
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(KeyText.titleAndKey(action));
        button.disableProperty().bind(Bindings.not(action.needed().holds()));
        button.setOnAction(_ -> action.perform());
        button.setFocusTraversable(true);
        return button;
    }
}
