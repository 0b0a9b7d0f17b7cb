package org.asterism.ui.calibrate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Icons;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The page that fits the model behind the ambiguity score to people: sources left, results and saved models right. */
public final class CalibrateView extends BorderPane {
    private static final double COLUMN = 300;

    /** @param pick asks for a folder in ClustMe's layout */
    public CalibrateView(CalibrateModel model, Supplier<Optional<Path>> pick) {
        setId("calibrate");
        getStyleClass().add("calibrate");
        VBox sources = new VBox(18, new SourceView(model, pick), new ModelList(model.models()));
        sources.setMinWidth(COLUMN);
        sources.setMaxWidth(COLUMN + 40);
        ResultView results = new ResultView(model);
        results.setMaxWidth(640);
        HBox.setHgrow(sources, Priority.SOMETIMES);
        HBox.setHgrow(results, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(new HBox(36, sources, results));
        scroll.getStyleClass().addAll("edge-to-edge", "side-scroll");
        scroll.setFitToWidth(true);
        setTop(title(model));
        setCenter(scroll);
    }

    private static Node title(CalibrateModel model) {
        Button back = new Button(Messages.text("calibrate.back"), Icons.icon(MaterialDesignA.ARROW_LEFT));
        back.setId("calibrate-back");
        back.setCancelButton(true);
        back.setOnAction(_ -> model.close());
        Label title = new Label(Messages.text("calibrate.title"));
        title.getStyleClass().add("strong");
        HBox line = new HBox(8, back, title);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
