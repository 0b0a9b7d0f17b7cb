package org.asterism.ui.stability;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.tuning.stability.Variation;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What is repeated, what is left to chance, and how often. */
final class SetupBar extends VBox {
    private final StabilityModel model;

    SetupBar(StabilityModel model) {
        super(8);
        this.model = model;
        getChildren().addAll(title(), options(), remark());
    }

    private HBox title() {
        Button back = Buttons.back("stability-back", Messages.text("stability.back"), model::close);
        back.setTooltip(new Tooltip(Messages.text("stability.back-help")));
        Label title = Texts.text(Messages.text("stability.title"), "strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label recipe = Texts.text("", "muted");
        recipe.setId("stability-recipe");
        recipe.setTooltip(Texts.help(""));
        recipe.getTooltip().textProperty().bind(recipe.textProperty());
        model.recipeProperty().subscribe(_ -> say(recipe));
        model.subjectProperty().subscribe(_ -> say(recipe));
        return line(back, title, recipe);
    }

    private void say(Label recipe) {
        recipe.setText(Words.recipe(
                model.recipeProperty().get(), model.subjectProperty().get()));
    }

    private FlowPane options() {
        Segments<Subject> subjects =
                new Segments<>(model.subjectProperty(), List.of(Subject.values()), Words::subject, Words::help);
        subjects.button(Subject.SHOWN).setId("stability-shown");
        subjects.button(Subject.FORM).setId("stability-form");
        Segments<Variation> variations =
                new Segments<>(model.variationProperty(), List.of(Variation.values()), Words::variation, Words::help);
        variations.button(Variation.SEEDS).setId("stability-seeds");
        variations.button(Variation.BOOTSTRAP).setId("stability-bootstrap");
        variations.button(Variation.SEEDS).disableProperty().bind(model.seeded().not());
        FlowPane options = new FlowPane(12, 6, subjects, variations, draws(), start());
        options.setAlignment(Pos.CENTER_LEFT);
        return options;
    }

    private HBox draws() {
        IntegerSpinnerValueFactory numbers = new IntegerSpinnerValueFactory(
                StabilityModel.FEWEST,
                StabilityModel.MOST,
                model.drawsProperty().get(),
                10);
        Spinner<Integer> draws = new Spinner<>(numbers);
        draws.setId("stability-draws");
        draws.setEditable(true);
        draws.setPrefWidth(84);
        String help = Messages.text("stability.draws-help", StabilityModel.FEWEST, StabilityModel.MOST);
        draws.getEditor().setAccessibleText(help);
        draws.setTooltip(Texts.help(help));
        draws.valueProperty()
                .subscribe(value -> model.drawsProperty().set(value == null ? StabilityModel.USUAL : value));
        return line(Texts.text(Messages.text("stability.draws"), "muted"), draws);
    }

    private HBox start() {
        Button start = Buttons.button("stability-start", Messages.text("stability.start"), model::start);
        start.setDefaultButton(true);
        start.setTooltip(new Tooltip(Messages.text("stability.start-help")));
        start.disableProperty().bind(model.recipeProperty().isNull().or(model.runningProperty()));
        sceneProperty().subscribe(_ -> start.requestFocus());
        Button cancel = Texts.collapsing(new Button(Messages.text("stability.cancel")));
        cancel.setId("stability-cancel");
        cancel.setTooltip(new Tooltip(Messages.text("stability.cancel-help")));
        cancel.visibleProperty().bind(model.runningProperty());
        cancel.setOnAction(_ -> model.cancel());
        return line(start, cancel);
    }

    private Label remark() {
        Label remark = Texts.collapsing(Texts.note(Messages.text("stability.no-chance")));
        remark.setId("stability-no-chance");
        remark.visibleProperty()
                .bind(model.recipeProperty().isNotNull().and(model.seeded().not()));
        return remark;
    }

    private static HBox line(Region... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.SOMETIMES);
        return line;
    }
}
