package org.asterism.ui.stability;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.tuning.stability.Membership;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How well each cluster of the answer that is looked at is found again, and what can be done with the answer. */
final class ClustersPane extends VBox {
    private static final double WIDTH = 264;
    private static final int SAID = 3;

    private final AnswerModel model;
    private final Label title = Texts.wrapped("", "strong");
    private final Label core = Texts.note("");
    private final RecoveryChart chart = new RecoveryChart();
    private final VBox words = new VBox(3);
    private final Label why = Texts.collapsing(Texts.note(Messages.text("stability.no-run-part")));

    ClustersPane(AnswerModel model) {
        super(8);
        this.model = model;
        title.setId("stability-title");
        core.setId("stability-core");
        words.setId("stability-words");
        Section clusters = new Section(Messages.text("stability.again"), chart, words);
        clusters.setSpacing(6);
        ScrollColumn scroll = new ScrollColumn(clusters);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(title, core, scroll, keeping(), why);
        model.detailProperty().subscribe(this::show);
    }

    private void show(@Nullable Detail detail) {
        setVisible(detail != null);
        if (detail == null) {
            return;
        }
        title.setText(detail.title());
        core.setText(Messages.text(
                "stability.core", Math.round(100 * detail.coreShare()), Math.round(100 * Membership.CORE)));
        chart.show(detail.clusters());
        words.getChildren()
                .setAll(Words.weakest(detail.clusters(), SAID).stream()
                        .map(Texts::note)
                        .toList());
        why.setVisible(!detail.repeatable());
    }

    private FlowPane keeping() {
        Button run = Buttons.small("stability-keep-run", Messages.text("stability.keep-run"), model::keepAsRun);
        run.setTooltip(Texts.help(Messages.text("stability.keep-run-help")));
        run.disableProperty().bind(repeatable().not());
        Button labels =
                Buttons.small("stability-keep-labels", Messages.text("stability.keep-labels"), model::keepAsLabels);
        labels.setTooltip(Texts.help(Messages.text("stability.keep-labels-help")));
        Button plot = Buttons.small("stability-show", Messages.text("stability.show"), model::showInPlot);
        plot.setTooltip(Texts.help(Messages.text("stability.show-help")));
        return new FlowPane(6, 6, run, labels, plot);
    }

    private BooleanBinding repeatable() {
        return Bindings.createBooleanBinding(
                () -> {
                    Detail detail = model.detailProperty().get();
                    return detail != null && detail.repeatable();
                },
                model.detailProperty());
    }
}
