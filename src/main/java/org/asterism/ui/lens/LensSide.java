package org.asterism.ui.lens;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.quality.Change;
import org.asterism.quality.Flow;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** What changes between two partitions: measures with their meaning, the table, the flows, and the story in words. */
final class LensSide extends ScrollColumn {
    private static final double NARROWEST = 290;
    private static final double WIDEST = 380;
    private static final double SHARE = 0.32;
    private static final int MOST_CHANGES = 40;

    private final LensModel model;
    private final GridPane measures = new GridPane(12, 4);
    private final VBox story = new VBox(4);
    private final Label readout = Texts.note("");
    private final Label leftOut = Texts.note("");

    LensSide(LensModel model) {
        this.model = model;
        getStyleClass().add("lens-side");
        setMinWidth(NARROWEST);
        parentProperty().subscribe(this::fit);
        story.setId("lens-story");
        readout.setId("lens-readout");
        readout.setMinHeight(34);
        Texts.collapsing(leftOut);
        VBox content = new VBox(
                14,
                new Section(Messages.text("lens.agreement"), measures, leftOut),
                drawn(new Section(Messages.text("lens.table"), new ContingencyGrid(model), readout)),
                drawn(new Section(Messages.text("lens.flows"), new SankeyChart(model))),
                crowd(),
                new Section(Messages.text("lens.story"), story).with(selectMoved()));
        content.getStyleClass().add("lens-content");
        setContent(content);
        model.comparisonProperty().subscribe(this::show);
        model.litProperty().subscribe(_ -> read());
        model.pointedProperty().subscribe(_ -> read());
        model.comparisonProperty().subscribe(_ -> read());
    }

    /** Leaves out what nobody could read. */
    private Node drawn(Section chart) {
        model.comparisonProperty().subscribe(shown -> chart.setVisible(shown == null || !shown.crowded()));
        return Texts.collapsing(chart);
    }

    private Node crowd() {
        Label words = Texts.collapsing(Texts.note(Messages.text("lens.crowded", Comparison.MOST)));
        model.comparisonProperty().subscribe(shown -> words.setVisible(shown != null && shown.crowded()));
        return words;
    }

    /** Takes a share of the page. */
    private void fit(@Nullable Parent page) {
        if (page instanceof Region region) {
            prefWidthProperty()
                    .bind(region.widthProperty()
                            .map(width -> Math.clamp(SHARE * width.doubleValue(), NARROWEST, WIDEST)));
        }
    }

    private Node selectMoved() {
        Button select = Buttons.small("lens-select-moved", Messages.text("lens.select-moved"), model::selectMoved);
        select.setTooltip(Texts.help(Messages.text("lens.select-moved-help")));
        return select;
    }

    private void read() {
        Comparison shown = model.comparisonProperty().get();
        Flow flow = model.litProperty().get() == null
                ? model.pointedProperty().get()
                : model.litProperty().get();
        readout.setText(shown == null || flow == null ? Messages.text("lens.table-hint") : LensText.flow(shown, flow));
    }

    private void show(@Nullable Comparison shown) {
        measures.getChildren().clear();
        story.getChildren().clear();
        String out = shown == null ? "" : LensText.leftOut(shown);
        leftOut.setText(out);
        leftOut.setVisible(!out.isEmpty());
        if (shown != null) {
            measures(shown.measures());
            story(shown);
        }
    }

    private void measures(Comparison.Measures found) {
        measure(0, "ARI", found.ari(), Messages.text("lens.ari-help"));
        measure(1, "AMI", found.ami(), Messages.text("lens.ami-help"));
        measure(2, "VI", found.vi(), Messages.text("lens.vi-help"));
    }

    private void measure(int line, String name, double value, String help) {
        Label number = Texts.text(Numbers.index(value, 2), "strong");
        number.setMinWidth(USE_PREF_SIZE);
        Label title = Texts.text(name);
        title.setMinWidth(USE_PREF_SIZE);
        measures.addRow(line, title, number, Texts.note(help));
    }

    private void story(Comparison shown) {
        List<Change> changes = shown.story();
        changes.stream()
                .limit(MOST_CHANGES)
                .forEach(change -> story.getChildren().add(Texts.wrapped(LensText.change(shown, change), "small")));
        if (changes.size() > MOST_CHANGES) {
            story.getChildren().add(Texts.note(Messages.text("lens.more", changes.size() - MOST_CHANGES)));
        }
    }
}
