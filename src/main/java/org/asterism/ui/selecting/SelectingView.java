package org.asterism.ui.selecting;

import atlantafx.base.controls.Spacer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The page of selection functions: who is tried left, what they found in the middle, a planted plot right. */
public final class SelectingView extends BorderPane {
    private static final double SETUP = 290;
    private static final double EXAMPLE = 270;

    private final SelectingModel model;

    /** @param export takes the table as CSV */
    public SelectingView(SelectingModel model, Consumer<String> export) {
        this.model = model;
        setId("selecting-page");
        getStyleClass().add("selecting-page");
        ExamplePane example = new ExamplePane(model);
        Region setup = sized(new SetupPane(model), SETUP);
        Region results = new ScrollColumn(new ResultPane(model, example));
        results.setMinWidth(0);
        HBox.setHgrow(results, Priority.ALWAYS);
        setTop(title(export));
        setCenter(new HBox(18, setup, results, sized(example, EXAMPLE)));
    }

    private Node title(Consumer<String> export) {
        Button back = Buttons.back("selecting-back", Messages.text("selecting.back"), model::close);
        Button copy = new Button(Messages.text("selecting.export"), Icons.icon(MaterialDesignC.CONTENT_COPY));
        copy.setId("selecting-export");
        copy.setTooltip(Texts.help(Messages.text("selecting.export-help")));
        copy.setOnAction(_ -> export(export));
        copy.disableProperty().bind(model.outcomeProperty().isNull());
        HBox line = new HBox(8, back, Texts.text(Messages.text("selecting.title"), "strong"), new Spacer(), copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void export(Consumer<String> export) {
        Outcome outcome = model.outcomeProperty().get();
        if (outcome != null) {
            export.accept(SelectingText.csv(outcome));
        }
    }

    private static Region sized(Region content, double width) {
        Region pane = new ScrollColumn(content);
        pane.setMinWidth(width);
        pane.setMaxWidth(width);
        return pane;
    }
}
