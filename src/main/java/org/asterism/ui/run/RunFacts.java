package org.asterism.ui.run;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Section;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.asterism.workspace.Indices;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/** What came out of the run that colours the plot. */
public final class RunFacts extends VBox {
    private final RunsModel model;
    private final GridPane facts = new GridPane();
    private final Label title = new Label();
    private final Label parameters = new Label();

    public RunFacts(RunsModel model) {
        facts.getStyleClass().add("facts");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        facts.getColumnConstraints().addAll(words, values);
        title.getStyleClass().add("strong");
        parameters.getStyleClass().addAll("muted", "small");
        parameters.setWrapText(true);
        parameters.setMinHeight(USE_PREF_SIZE);
        getChildren().add(new Section(Messages.text("run.shown"), title, parameters, facts));
        managedProperty().bind(visibleProperty());
        this.model = model;
        model.shownProperty().subscribe(this::show);
        model.reader()
                .readingsProperty()
                .subscribe(_ -> show(model.shownProperty().get()));
    }

    private void show(@Nullable Run run) {
        setVisible(run != null);
        if (run == null) {
            return;
        }
        title.setText(run.title());
        parameters.setText(RunText.parameters(run) + "\n" + RunText.distances(run));
        facts.getChildren().clear();
        fact(Messages.text("run.clusters"), Numbers.count(run.clusters()), Messages.text("run.clusters-help"));
        fact(Messages.text("run.noise"), RunText.percent(run.noiseShare()), Messages.text("run.noise-help"));
        fact(
                Messages.text("run.silhouette"),
                RunText.index(run.indices().silhouette()),
                Messages.text("run.silhouette-help"));
        Indices indices = run.indices();
        if (!Double.isNaN(indices.daviesBouldin())) {
            fact(
                    Messages.text("run.davies-bouldin"),
                    RunText.index(indices.daviesBouldin()),
                    Messages.text("run.davies-bouldin-help"));
            fact(
                    Messages.text("run.calinski-harabasz"),
                    RunText.rough(indices.calinskiHarabasz()),
                    Messages.text("run.calinski-harabasz-help"));
        }
        if (!Double.isNaN(indices.truthAri())) {
            fact(Messages.text("run.truth"), RunText.index(run.indices().truthAri()), Messages.text("run.truth-help"));
        }
        fact(Messages.text("run.time"), RunText.seconds(run.seconds()), Messages.text("run.time-help"));
        fact(Messages.text("run.words"), model.reader().of(run).words(), Messages.text("run.words-help"));
    }

    private void fact(String name, String value, String help) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        Node number = new Label(value);
        number.getStyleClass().add("strong");
        Tooltip tooltip = new Tooltip(help);
        label.setTooltip(tooltip);
        Tooltip.install(number, tooltip);
        facts.addRow(facts.getRowCount(), label, number);
    }
}
