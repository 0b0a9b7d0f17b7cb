package org.asterism.ui.run;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Section;
import org.asterism.workspace.Run;
import org.jspecify.annotations.Nullable;

/** What came out of the run that colours the plot. */
public final class RunFacts extends VBox {
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
        getChildren().add(new Section("Shown run", title, parameters, facts));
        managedProperty().bind(visibleProperty());
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Run run) {
        setVisible(run != null);
        if (run == null) {
            return;
        }
        title.setText(RunText.title(run));
        parameters.setText(RunText.parameters(run));
        facts.getChildren().clear();
        fact("Clusters", String.format(Locale.ROOT, "%,d", run.clusters()), "How many clusters were found");
        fact(
                "Noise",
                RunText.percent(run.noiseShare()),
                "Points that the algorithm put in no cluster; drawn hollow and grey");
        fact(
                "Silhouette",
                RunText.index(run.silhouette()),
                "Rousseeuw 1987: how much nearer points are to their own cluster than to the next, -1 to 1.\n"
                        + "Noise is left out; from 20,000 points on it is of a seeded sample.");
        if (!Double.isNaN(run.truthAri())) {
            fact(
                    "ARI with the truth",
                    RunText.index(run.truthAri()),
                    "Adjusted Rand index (Hubert and Arabie 1985): 1 is the same grouping, 0 what chance gives");
        }
        fact("Time", RunText.seconds(run.seconds()), "How long the algorithm took");
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
