package org.asterism.ui.teach.play;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
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
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** A line over the plots: the data, one or two algorithms with their parameters, and Run; and what else can be done with them. */
public final class SetupView extends FlowPane {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final SetupModel model;
    private final ToggleButton beside = beside();
    private final List<Labeled> named;
    private boolean compact;
    private double saved;

    /**
     * @param first stands at the beginning of the line
     * @param more what else there is to do, at its end; each has an icon
     */
    public SetupView(SetupModel model, Node first, List<? extends Labeled> more) {
        this.model = model;
        beside.selectedProperty().bindBidirectional(model.besideProperty());
        getStyleClass().add("stage-setup");
        setId("stage-setup");
        ChoiceView second = Texts.collapsing(new ChoiceView(model.second(), 1, model::run));
        second.visibleProperty().bind(model.besideProperty());
        getChildren().addAll(first, data(), new ChoiceView(model.first(), 0, model::run), beside, second, run());
        getChildren().addAll(more);
        named = Stream.concat(Stream.of(beside), more.stream()).toList();
    }

    /** Names of buttons go before the line breaks in two. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean narrow = length() + (compact ? saved : 0) > getWidth() - snappedLeftInset() - snappedRightInset();
        if (narrow != compact) {
            Platform.runLater(() -> setCompact(narrow));
        }
    }

    private double length() {
        List<Node> shown = getManagedChildren();
        return shown.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + getHgap() * (shown.size() - 1);
    }

    private void setCompact(boolean on) {
        double before = length();
        compact = on;
        named.forEach(button -> button.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        pseudoClassStateChanged(COMPACT, on);
        applyCss();
        saved = on ? before - length() : 0;
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

    private static ToggleButton beside() {
        ToggleButton beside =
                new ToggleButton(Messages.text("stage.beside"), Icons.icon(MaterialDesignV.VIEW_SPLIT_VERTICAL));
        beside.setId("stage-beside");
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.setTooltip(Texts.help(Messages.text("stage.beside-help")));
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
