package org.asterism.ui.agreement;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.session.review.Decision;
import org.asterism.ui.agreement.PlotDetailModel.Found;
import org.asterism.ui.agreement.PlotDetailModel.Seen;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** Review: the plots on the left, the one at hand in the middle, what it may be decided for on the right. */
final class ReviewView extends HBox {
    private final ReviewModel model;
    private final PlotDetailModel detail;
    private final ScatterPlot plot = new ScatterPlot();
    private final Button decide = Buttons.button("agreement-decide", "", this::decide);
    private final Button withdraw;
    private final Button undo;
    private final Button hand;
    private final Label state = Texts.text("", "muted", "small");

    /** @param folder asks where to write all tables */
    ReviewView(ReviewModel model, PlotDetailModel detail, MachinesModel machines, Supplier<Optional<Path>> folder) {
        super(14);
        this.model = model;
        this.detail = detail;
        withdraw = Buttons.button("agreement-withdraw", Messages.text("agreement.withdraw"), model::withdraw);
        undo = Buttons.button("agreement-undo", Messages.text("agreement.undo-decision"), model::undo);
        hand = Buttons.button("agreement-hand", Messages.text("agreement.hand"), model::hand);
        setPadding(new Insets(8, 0, 0, 0));
        plot.setId("agreement-review-points");
        ReviewTableView table = new ReviewTableView(model);
        table.setOnKeyPressed(this::decideByKey);
        plot.addEventHandler(KeyEvent.KEY_PRESSED, this::decideByKey);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                table.requestFocus();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(8, new ClearBar(model), table, hand(folder));
        left.getStyleClass().add("rows");
        left.setMinWidth(390);
        left.setPrefWidth(430);
        Tiles tiles = new Tiles(detail, machines::of);
        tiles.setMinWidth(250);
        tiles.setPrefWidth(260);
        VBox middle = new VBox(8, bar(), plot);
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(320);
        getChildren().addAll(left, middle, tiles);
        detail.foundProperty().subscribe(_ -> show());
        detail.seenProperty().subscribe(_ -> show());
        model.decisionsProperty().subscribe(_ -> show());
        model.dashboard().plotProperty().subscribe(_ -> show());
    }

    private Node bar() {
        decide.getStyleClass().add("accent");
        decide.setTooltip(Texts.help(Messages.text("agreement.decide-help")));
        state.setMinWidth(0);
        HBox line = new HBox(8, decide, withdraw, undo, state);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node hand(Supplier<Optional<Path>> folder) {
        hand.setTooltip(Texts.help(Messages.text("agreement.hand-help")));
        Button write = Buttons.button(
                "agreement-write",
                Messages.text("agreement.write-tables"),
                () -> folder.get().ifPresent(model::export));
        write.setTooltip(Texts.help(Messages.text("agreement.write-tables-help")));
        return new HBox(8, hand, write);
    }

    private Candidate candidate(Found found) {
        return Candidate.of(found.detail(), detail.seenProperty().get());
    }

    private void decideByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            decide();
            event.consume();
        }
    }

    private void decide() {
        Found found = detail.foundProperty().get();
        if (found != null) {
            Candidate candidate = candidate(found);
            detail.seenProperty().set(Seen.CONSENSUS);
            model.decide(candidate.source(), candidate.name(), candidate.labels());
        }
    }

    private void show() {
        Found found = detail.foundProperty().get();
        plot.setVisible(found != null);
        decide.setDisable(found == null);
        hand.setDisable(found == null);
        decide.setText(
                found == null
                        ? Messages.text("agreement.decide")
                        : candidate(found).title());
        String shown = model.dashboard().plotProperty().get();
        @Nullable Decision decision = model.decisionsProperty().get().byPlot().get(shown);
        withdraw.setDisable(decision == null);
        undo.setDisable(!model.canUndo());
        state.setText(
                found == null ? "" : decision == null ? Messages.text("agreement.open") : Words.decision(decision));
        if (found != null) {
            plot.show(ReviewScene.of(found.detail(), candidate(found)));
        }
    }
}
