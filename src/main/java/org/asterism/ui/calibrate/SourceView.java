package org.asterism.ui.calibrate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What a model learns from: judgements in files, and people who labelled the plot on screen. */
final class SourceView extends VBox {
    private final CalibrateModel model;
    private final VBox people = new VBox(4);

    /** @param pick asks for a folder or table in ClustMe's layout */
    SourceView(CalibrateModel model, Supplier<Optional<Path>> pick) {
        super(14);
        this.model = model;
        getChildren()
                .addAll(
                        new Section(
                                Messages.text("calibrate.folder"),
                                words(Messages.text("calibrate.folder-help")),
                                judged(pick)),
                        new Section(
                                Messages.text("calibrate.people"),
                                words(Messages.text("calibrate.people-help")),
                                people),
                        fit());
        model.raters().subscribe(this::list);
        list();
    }

    private Node judged(Supplier<Optional<Path>> pick) {
        Button choose = Buttons.button(
                "calibrate-choose",
                Messages.text("calibrate.choose"),
                () -> pick.get().ifPresent(model.judgedProperty()::set));
        Label name = new Label();
        name.getStyleClass().add("muted");
        name.textProperty()
                .bind(model.judgedProperty()
                        .map(path -> String.valueOf(path.getFileName()))
                        .orElse(Messages.text("calibrate.no-folder")));
        Button clear = Icons.button(
                MaterialDesignC.CLOSE,
                Messages.text("calibrate.clear"),
                () -> model.judgedProperty().set(null));
        clear.visibleProperty().bind(model.judgedProperty().isNotNull());
        HBox line = new HBox(8, choose, name, clear);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void list() {
        people.getChildren().clear();
        for (Rater rater : model.raters()) {
            CheckBox box = new CheckBox(rater.name());
            box.setMnemonicParsing(false);
            box.selectedProperty().bindBidirectional(rater.chosenProperty());
            people.getChildren().add(box);
        }
        if (model.raters().isEmpty()) {
            people.getChildren().add(words(Messages.text("calibrate.nobody")));
        } else {
            people.getChildren().add(all());
        }
    }

    private Node all() {
        return new HBox(
                8,
                Buttons.button("calibrate-all", Messages.text("calibrate.all"), () -> choose(true)),
                Buttons.button("calibrate-none", Messages.text("calibrate.none"), () -> choose(false)));
    }

    private void choose(boolean chosen) {
        model.raters().forEach(rater -> rater.chosenProperty().set(chosen));
    }

    private Node fit() {
        Button fit = Buttons.button("calibrate-fit", Messages.text("calibrate.fit"), model::fit);
        fit.getStyleClass().add("accent");
        fit.disableProperty().bind(model.runningProperty());
        Button cancel = Buttons.button("calibrate-cancel", Messages.text("calibrate.cancel"), model::cancel);
        shown(cancel, model.runningProperty());
        Label problem = new Label();
        problem.setId("calibrate-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.textProperty().bind(model.problemProperty());
        shown(problem, model.problemProperty().isNotEmpty());
        return new VBox(8, new HBox(8, fit, cancel), problem);
    }

    private static void shown(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
