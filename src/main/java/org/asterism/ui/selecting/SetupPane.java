package org.asterism.ui.selecting;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ParameterForm;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Who is tried, what is planted, and the button that starts it; below, people and runs against the known groups. */
final class SetupPane extends VBox {
    private final SelectingModel model;
    private final VBox contenders = new VBox(5);
    private final VBox verdicts = new VBox(5);

    SetupPane(SelectingModel model) {
        super(14);
        this.model = model;
        ParameterForm form = new ParameterForm();
        form.show(model.setup().parameters());
        getChildren()
                .addAll(
                        new Section(Messages.text("selecting.algorithms"), contenders),
                        new Section(Messages.text("selecting.planting"), form),
                        buttons(),
                        people());
        model.setup().contenders().subscribe(this::list);
        model.showingProperty().subscribe(this::judge);
        list();
    }

    private void list() {
        contenders.getChildren().clear();
        for (Contender contender : model.setup().contenders()) {
            CheckBox box = new CheckBox(contender.name());
            box.setId("selecting-contender-" + contenders.getChildren().size());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.selectedProperty().bindBidirectional(contender.chosenProperty());
            contenders.getChildren().add(box);
        }
        contenders.getChildren().add(Texts.note(Messages.text("selecting.algorithms-help")));
    }

    private Node buttons() {
        Button start = new Button(Messages.text("selecting.start"), Icons.icon(MaterialDesignP.PLAY));
        start.setId("selecting-start");
        start.getStyleClass().add("accent");
        start.setTooltip(Texts.help(Messages.text("selecting.start-help")));
        start.setOnAction(_ -> model.start());
        Button stop = new Button(Messages.text("selecting.stop"), Icons.icon(MaterialDesignS.STOP));
        stop.setId("selecting-stop");
        stop.setTooltip(Texts.help(Messages.text("selecting.stop-help")));
        stop.setOnAction(_ -> model.cancel());
        stop.visibleProperty().bind(model.runningProperty());
        start.visibleProperty().bind(model.runningProperty().not());
        Label status = Texts.note("");
        status.setId("selecting-status");
        status.textProperty().bind(model.statusProperty());
        Label problem = Texts.wrapped("", "field-problem");
        problem.setId("selecting-problem");
        problem.textProperty().bind(model.problemProperty());
        return new VBox(
                6,
                new HBox(8, Texts.collapsing(start), Texts.collapsing(stop)),
                shown(status, model.statusProperty().isNotEmpty()),
                shown(problem, model.problemProperty().isNotEmpty()));
    }

    private static Label shown(Label label, ObservableBooleanValue when) {
        label.visibleProperty().bind(when);
        return Texts.collapsing(label);
    }

    private Node people() {
        verdicts.setId("selecting-verdicts");
        return new Section(Messages.text("selecting.people"), verdicts);
    }

    /** Anew each time the page opens. */
    private void judge() {
        if (!model.showingProperty().get()) {
            return;
        }
        verdicts.getChildren().clear();
        for (Verdict verdict : model.verdicts()) {
            verdicts.getChildren()
                    .add(new VBox(
                            1,
                            Texts.wrapped(verdict.name(), "strong", "small"),
                            Texts.wrapped(verdict.words(), "small")));
        }
        if (verdicts.getChildren().isEmpty()) {
            verdicts.getChildren().add(Texts.note(Messages.text("selecting.no-truth")));
        } else {
            verdicts.getChildren().add(Texts.note(Messages.text("selecting.people-help")));
        }
    }
}
