package org.asterism.ui.teach.predict;

import static org.asterism.ui.text.Messages.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;

/** The name under which, and the folder into which, a prediction is handed in; then that it was. */
final class HandInRow extends VBox {
    private final HandInModel model;

    HandInRow(Asking asking, Supplier<Optional<Path>> folder) {
        super(4);
        model = asking.handIn();
        FlowPane row = new FlowPane(8, 6);
        row.setRowValignment(VPos.CENTER);
        row.setId("predict-handing");
        row.getChildren().addAll(name(), folder(folder), again());
        row.visibleProperty().bind(model.askingProperty());
        Texts.collapsing(row);
        FlowPane line = told();
        Label peers = Texts.wrapped("");
        peers.setId("predict-peers");
        peers.textProperty().bind(asking.peers().saidProperty());
        peers.visibleProperty().bind(asking.peers().saidProperty().isNotEmpty());
        Texts.collapsing(peers);
        getChildren().addAll(row, line, peers);
        visibleProperty().bind(row.visibleProperty().or(line.visibleProperty()).or(peers.visibleProperty()));
        Texts.collapsing(this);
    }

    /** That it was handed in, and where name and folder are changed. */
    private FlowPane told() {
        Label told = Texts.wrapped("", "predict-told");
        told.setId("predict-told");
        told.textProperty().bind(model.toldProperty());
        model.currentProperty()
                .subscribe(current -> told.getStyleClass().setAll("label", current ? "predict-told" : "predict-stale"));
        Hyperlink change = new Hyperlink(text("predict.change-place"));
        change.setId("predict-change");
        change.setOnAction(_ -> model.askingProperty().set(true));
        change.visibleProperty().bind(model.askingProperty().not());
        Texts.collapsing(change);
        FlowPane line = new FlowPane(8, 2, told, change);
        line.setRowValignment(VPos.CENTER);
        line.visibleProperty().bind(model.toldProperty().isNotEmpty());
        return Texts.collapsing(line);
    }

    private HBox name() {
        TextField field = new TextField();
        field.setId("predict-name");
        field.setPromptText(text("predict.name-prompt"));
        field.setAccessibleText(text("predict.name"));
        field.textProperty().bindBidirectional(model.nameProperty());
        field.setOnAction(_ -> model.handIn());
        HBox line = new HBox(6, Texts.text(text("predict.name"), "muted"), field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox folder(Supplier<Optional<Path>> picker) {
        Button choose = new Button(text("predict.choose-folder"));
        choose.setId("predict-folder");
        choose.setOnAction(_ -> picker.get().ifPresent(model::choose));
        Label chosen = Texts.text("", "muted");
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Path folder = model.folderProperty().get();
                            return folder == null ? text("predict.no-folder") : String.valueOf(folder.getFileName());
                        },
                        model.folderProperty()));
        Button send = new Button(text("predict.hand-in"));
        send.setId("predict-send");
        send.getStyleClass().add("accent");
        send.disableProperty().bind(model.folderProperty().isNull());
        send.setOnAction(_ -> model.handIn());
        HBox line = new HBox(6, choose, chosen, send);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Hyperlink again() {
        Hyperlink other = new Hyperlink(text("predict.somebody-else"));
        other.setId("predict-somebody-else");
        other.setTooltip(Texts.help(text("predict.somebody-else-help")));
        other.setOnAction(_ -> model.somebodyElse());
        return other;
    }
}
