package org.asterism.ui.teach.play;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.asterism.data.Sample;
import org.asterism.data.generate.Generator;
import org.asterism.parameter.Schema;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** A line over the plots: the data, one or two algorithms with their parameters, and Run; and what else can be done with them. */
public final class SetupView extends FlowPane {
    private final SetupModel model;

    /** @param more what else there is to do, at the end of the line */
    public SetupView(SetupModel model, Node... more) {
        this.model = model;
        getStyleClass().add("stage-setup");
        setId("stage-setup");
        ChoiceView second = Texts.collapsing(new ChoiceView(model.second(), 1, model::run));
        second.visibleProperty().bind(model.besideProperty());
        getChildren().addAll(data(), new ChoiceView(model.first(), 0, model::run), beside(), second, run());
        getChildren().addAll(more);
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

    private Node beside() {
        ToggleButton beside = new ToggleButton(Messages.text("stage.beside"));
        beside.setId("stage-beside");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.setTooltip(Texts.help(Messages.text("stage.beside-help")));
        beside.selectedProperty().bindBidirectional(model.besideProperty());
        return beside;
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
}
