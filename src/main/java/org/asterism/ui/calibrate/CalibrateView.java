package org.asterism.ui.calibrate;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.text.Messages;

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
        setTop(title(model));
        setCenter(new ScrollColumn(new HBox(36, sources, results)).orSideways());
    }

    private static Node title(CalibrateModel model) {
        Button back = Buttons.back("calibrate-back", Messages.text("calibrate.back"), model::close);
        Label title = new Label(Messages.text("calibrate.title"));
        title.getStyleClass().add("strong");
        HBox line = new HBox(8, back, title);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
