package org.asterism.ui.stability;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.report.PlotScene;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The page of repeated runs: their answers left, one of them with its bands in the middle, its clusters right. */
public final class StabilityView extends BorderPane {
    private final ScatterPlot plot = new ScatterPlot();
    private final Label key = Texts.note(Messages.text("stability.key"));

    public StabilityView(StabilityModel model) {
        setId("stability");
        getStyleClass().add("stability");
        plot.setId("stability-plot");
        plot.setMinSize(160, 120);
        setTop(new SetupBar(model));
        HBox body = new HBox(16, new AnswersPane(model), picture(), new ClustersPane(model.answer()));
        body.getStyleClass().add("stability-body");
        setCenter(body);
        model.answer().detailProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> leave(model, event));
    }

    /** Before the window takes the key for what is under the page. */
    private static void leave(StabilityModel model, KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private Node picture() {
        VBox picture = new VBox(4, plot, key);
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox.setHgrow(picture, Priority.ALWAYS);
        return picture;
    }

    private void show(@Nullable Detail detail) {
        plot.setVisible(detail != null);
        key.setVisible(detail != null);
        plot.show(detail == null ? PlotScene.EMPTY : detail.scene());
    }
}
