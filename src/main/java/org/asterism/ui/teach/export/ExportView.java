package org.asterism.ui.teach.export;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The choices for pictures of steps beside how one will look, and the work of writing them. */
public final class ExportView extends VBox {
    private static final double FORM = 300;
    private final ExportModel model;

    /**
     * @param save asks where, and saves there
     * @param back goes back to the stage
     */
    public ExportView(ExportModel model, Runnable save, Runnable back) {
        this.model = model;
        setId("export-page");
        getStyleClass().addAll("import", "export-page");
        ScrollPane form = new ScrollPane(new ExportForm(model));
        form.getStyleClass().addAll("side-scroll", "edge-to-edge");
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.setMinWidth(FORM);
        StepPreview preview = new StepPreview(model);
        HBox body = new HBox(20, form, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Label title = Texts.text(Messages.text("show.export-title"), "strong");
        getChildren().addAll(title, body, outcome(), buttons(save, back));
    }

    private Node outcome() {
        Label words = Texts.wrapped("");
        words.setId("export-outcome");
        words.textProperty().bind(model.writing().outcomeProperty());
        words.visibleProperty().bind(model.writing().outcomeProperty().isNotEmpty());
        return Texts.collapsing(words);
    }

    private Node buttons(Runnable save, Runnable back) {
        Button saving = button("export-save", Messages.text("show.save"), save);
        saving.getStyleClass().add("accent");
        saving.setDefaultButton(true);
        saving.disableProperty().bind(model.writing().runningProperty());
        Button leave = button("export-close", Messages.text("show.close"), back);
        leave.setCancelButton(true);
        Button stop = button("export-stop", Messages.text("show.stop"), model.writing()::cancel);
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setAccessibleText(Messages.text("show.exporting"));
        bar.progressProperty().bind(model.writing().progressProperty());
        HBox working = new HBox(8, bar, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(model.writing().runningProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(saving::requestFocus);
            }
        });
        return new HBox(8, working, space, leave, saving);
    }

    private static Button button(String id, String title, Runnable action) {
        Button button = new Button(title);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
