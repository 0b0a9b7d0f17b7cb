package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.asterism.session.log.Claim;
import org.asterism.session.plan.Plan;
import org.asterism.ui.control.KeyText;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Asks who takes part. */
final class WelcomeView extends StackPane {
    private static final double WIDEST = 560;
    private final WelcomeModel model;
    private final TextField person = new TextField();
    private final TextField number = new TextField();
    private final Label state = Texts.wrapped("", "session-text");
    private final Label problem = Texts.wrapped("", "field-problem");
    private final Button begin = new Button();

    WelcomeView(WelcomeModel model, Plan plan) {
        this.model = model;
        setId("session-welcome");
        getStyleClass().add("session-page");
        Label title = Texts.wrapped(plan.title(), "start-title");
        VBox column = new VBox(14, title, fields(), state, problem, begin());
        column.setMaxWidth(WIDEST);
        column.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(column);
        model.claimProperty().subscribe(this::show);
        model.problemProperty().subscribe(problem::setText);
    }

    /** Takes the keys. */
    void enter() {
        person.requestFocus();
    }

    private Node fields() {
        person.setId("session-person");
        person.setPrefWidth(260);
        person.textProperty().bindBidirectional(model.personProperty());
        person.setOnAction(_ -> model.begin());
        number.setId("session-number");
        number.setMaxWidth(80);
        number.textProperty().bindBidirectional(model.numberProperty());
        number.setOnAction(_ -> model.begin());
        GridPane grid = new GridPane(14, 10);
        grid.addRow(0, named(text("session.person"), person), person);
        grid.addRow(1, named(text("session.number"), number), number);
        number.setTooltip(Texts.help(text("session.number-help")));
        return grid;
    }

    private static Label named(String words, TextField field) {
        Label name = Texts.text(words, "session-text");
        name.setLabelFor(field);
        field.setAccessibleText(words);
        return name;
    }

    private Button begin() {
        begin.setId("session-begin");
        begin.getStyleClass().addAll("accent", "session-button");
        begin.setGraphic(Texts.text(KeyText.of(KeyCombination.valueOf("Enter")), "session-key"));
        begin.setContentDisplay(ContentDisplay.RIGHT);
        begin.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.ready(), model.claimProperty(), model.numberProperty()));
        begin.setOnAction(_ -> model.begin());
        return begin;
    }

    private void show(@Nullable Claim claim) {
        number.setDisable(!model.fresh());
        state.setText(
                switch (claim) {
                    case null -> text("session.who");
                    case Claim.Free _ -> text("session.free");
                    case Claim.Own own ->
                        text("session.own", own.seat().person().id(), when(own.since()));
                    case Claim.Taken taken -> text("session.taken", taken.person(), when(taken.since()));
                });
        begin.setText(
                switch (claim) {
                    case Claim.Own _ -> text("session.go-on");
                    case Claim.Taken _ -> text("session.it-is-me");
                    case null, default -> text("session.begin");
                });
    }

    private static String when(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Messages.language())
                .format(moment.atZone(ZoneId.systemDefault()));
    }
}
