package org.asterism.ui.sweep;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.quality.Measure;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.control.TickMenu;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What is swept and measured, and the button that starts it. */
final class SetupBar extends VBox {
    private final SweepModel model;
    private final SetupModel setup;
    private final Button start = new Button("", Icons.icon(MaterialDesignP.PLAY));

    SetupBar(SweepModel model) {
        super(4);
        this.model = model;
        setup = model.setup();
        Label recipe = Texts.note("");
        recipe.setId("sweep-recipe");
        recipe.textProperty()
                .bind(Bindings.createStringBinding(
                        this::words,
                        setup.subjectProperty(),
                        setup.first().parameterProperty(),
                        setup.second().parameterProperty()));
        FlowPane line = new FlowPane(
                16, 6, new AxisFields(setup.first(), "sweep-first", model::start), second(), measures(), buttons());
        line.setRowValignment(VPos.TOP);
        getChildren().addAll(recipe, line, problem());
    }

    private String words() {
        Subject subject = setup.subjectProperty().get();
        Set<String> swept = Stream.of(setup.first(), setup.second())
                .map(axis -> axis.parameterProperty().get())
                .filter(Objects::nonNull)
                .map(Declaration::option)
                .collect(Collectors.toSet());
        return subject == null ? "" : SweepText.recipe(subject.recipe(), swept);
    }

    private Node second() {
        Button add = new Button(Messages.text("sweep.add-second"), Icons.icon(MaterialDesignP.PLUS));
        add.setId("sweep-add-second");
        add.setTooltip(Texts.help(Messages.text("sweep.add-second-help")));
        add.setOnAction(_ -> addSecond());
        Button remove = Icons.button(
                "sweep-remove-second", MaterialDesignC.CLOSE, Messages.text("sweep.remove-second"), this::removeSecond);
        HBox fields = new HBox(4, new AxisFields(setup.second(), "sweep-second", model::start), remove);
        Texts.collapsing(add);
        Texts.collapsing(fields);
        setup.second().parameterProperty().subscribe(parameter -> {
            add.setVisible(parameter == null);
            fields.setVisible(parameter != null);
        });
        return new HBox(add, fields);
    }

    /** The first parameter that is not swept yet. */
    private void addSecond() {
        Declaration taken = setup.first().parameterProperty().get();
        setup.second().offered().stream()
                .filter(parameter -> !parameter.equals(taken))
                .findFirst()
                .ifPresent(setup.second().parameterProperty()::set);
    }

    private void removeSecond() {
        setup.second().parameterProperty().set(null);
    }

    private TickMenu measures() {
        TickMenu menu = new TickMenu(
                "sweep-measures",
                Messages.text("sweep.measures-help"),
                setup::offered,
                setup.chosenProperty()
                        .map(chosen -> chosen.stream().map(Measure::title).toList()),
                setup::toggle);
        setup.chosenProperty().subscribe(chosen -> menu.setText(Messages.text("sweep.measures", chosen.size())));
        return menu;
    }

    private Node buttons() {
        start.setId("sweep-start");
        start.getStyleClass().add("accent");
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setTooltip(Texts.help(Messages.text("sweep.start-help")));
        start.setOnAction(_ -> model.start());
        start.visibleProperty().bind(model.runningProperty().not());
        Button stop = new Button(Messages.text("sweep.stop"), Icons.icon(MaterialDesignS.STOP));
        stop.setId("sweep-stop");
        stop.setTooltip(Texts.help(Messages.text("sweep.stop-help")));
        stop.setOnAction(_ -> model.cancel());
        stop.visibleProperty().bind(model.runningProperty());
        Label status = Texts.text("", "muted", "small");
        status.setId("sweep-status");
        status.textProperty().bind(model.statusProperty());
        setup.planProperty().subscribe(this::offer);
        HBox line = new HBox(8, Texts.collapsing(start), Texts.collapsing(stop), status);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void offer(@Nullable Plan plan) {
        start.setDisable(plan == null);
        start.setText(plan == null ? Messages.text("sweep.start-none") : Messages.text("sweep.start", plan.size()));
    }

    private Label problem() {
        Label problem = Texts.collapsing(Texts.text("", "field-problem"));
        problem.setId("sweep-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(setup.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }
}
