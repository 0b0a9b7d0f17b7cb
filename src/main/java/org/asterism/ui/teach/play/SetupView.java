package org.asterism.ui.teach.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.data.Sample;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A line over the plots: the data, one or two algorithms, Run; the parameters below it while they are wanted. */
public final class SetupView extends VBox {
    private static final double FORM = 300;

    private final SetupModel model;
    private final ChoiceView first;
    private final ChoiceView second;
    private final ToggleButton beside = new ToggleButton(Messages.text("stage.beside"));
    private final ToggleButton parameters =
            new ToggleButton(Messages.text("stage.parameters"), Icons.icon(MaterialDesignT.TUNE_VARIANT));

    public SetupView(SetupModel model) {
        this.model = model;
        first = new ChoiceView(model.first(), 0);
        second = Texts.collapsing(new ChoiceView(model.second(), 1));
        getStyleClass().add("stage-setup");
        setId("stage-setup");
        second.visibleProperty().bind(model.besideProperty());
        FlowPane line = new FlowPane(data(), first, toggles(), second, run());
        line.getStyleClass().add("stage-line");
        getChildren().addAll(line, forms());
    }

    private Node data() {
        MenuButton button = new MenuButton();
        button.setId("stage-data");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(Texts.help(Messages.text("stage.data-help")));
        model.dataProperty().subscribe(name -> {
            button.setText(name.isEmpty() ? Messages.text("stage.data") : name);
            button.setAccessibleText(Messages.text("stage.data-of", name));
        });
        Menu samples = new Menu(Messages.text("stage.samples"));
        samples.getItems().setAll(model.samples().stream().map(this::item).toList());
        Menu generators = new Menu(Messages.text("stage.generators"));
        generators.getItems().setAll(model.generators().stream().map(this::item).toList());
        MenuItem plot = item("stage-use-plot", Messages.text("stage.use-plot"), model::usePlot);
        button.setOnShowing(_ -> plot.setDisable(!model.hasPlot()));
        button.getItems().addAll(plot, new SeparatorMenuItem(), samples, generators);
        return button;
    }

    private MenuItem item(Sample sample) {
        return item("stage-sample-" + sample.id(), sample.title(), () -> model.use(sample));
    }

    private MenuItem item(Schema<Generator> generator) {
        return item("stage-make-" + generator.id(), generator.title(), () -> model.use(generator));
    }

    private static MenuItem item(String id, String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Node toggles() {
        parameters.setId("stage-parameters");
        beside.setId("stage-beside");
        beside.setTooltip(Texts.help(Messages.text("stage.beside-help")));
        beside.selectedProperty().bindBidirectional(model.besideProperty());
        HBox toggles = new HBox(8, parameters, beside);
        toggles.getStyleClass().add("stage-choice");
        return toggles;
    }

    private Node run() {
        Button run = new Button(Messages.text("stage.run"), Icons.icon(MaterialDesignP.PLAY));
        run.setId("stage-run");
        run.getStyleClass().add("accent");
        run.setMinWidth(Region.USE_PREF_SIZE);
        run.setTooltip(Texts.help(Messages.text("stage.run-help")));
        run.setOnAction(_ -> model.run());
        return run;
    }

    private Node forms() {
        Region right = second.form();
        right.visibleProperty().bind(model.besideProperty());
        right.managedProperty().bind(right.visibleProperty());
        HBox forms = Texts.collapsing(new HBox(24, first.form(), right));
        forms.getStyleClass().add("stage-forms");
        first.form().setPrefWidth(FORM);
        right.setPrefWidth(FORM);
        forms.visibleProperty().bind(parameters.selectedProperty());
        return forms;
    }
}
