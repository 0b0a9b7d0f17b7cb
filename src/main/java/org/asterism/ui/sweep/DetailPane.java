package org.asterism.ui.sweep;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.asterism.quality.Measure;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Section;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The row that is looked at: its picture, what was measured, the silhouettes of its clusters, and what to do with it. */
final class DetailPane extends ScrollColumn {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 210;

    /** The share of noise from which on it matters that measures leave it out. */
    private static final double MUCH_NOISE = 0.3;

    private final SweepModel model;
    private final DetailModel detail;
    private final Label name = Texts.wrapped("", "strong");
    private final Label outcome = Texts.note("");
    private final Label caution = Texts.collapsing(Texts.wrapped("", "field-caution"));
    private final ImageView picture = new ImageView();
    private final GridPane values = new GridPane(12, 2);
    private final SilhouetteChart silhouettes = new SilhouetteChart();
    private final Label sampled = Texts.note("");
    private final Button adopt = new Button();
    private final VBox shown;

    DetailPane(SweepModel model, DetailModel detail) {
        this.model = model;
        this.detail = detail;
        setId("sweep-detail");
        name.setId("sweep-detail-name");
        outcome.setId("sweep-detail-outcome");
        caution.setText(Messages.text("sweep.much-noise"));
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        adopt.setId("sweep-adopt");
        adopt.getStyleClass().add("accent");
        adopt.setMaxWidth(Double.MAX_VALUE);
        adopt.setTooltip(Texts.help(Messages.text("sweep.adopt-help")));
        adopt.setOnAction(_ -> adopt());
        shown = new VBox(8, name, outcome, caution, picture, adopt, silhouettes(), values);
        shown.getStyleClass().add("sweep-detail");
        Label hint = Texts.note(Messages.text("sweep.hint-detail"));
        hint.getStyleClass().add("sweep-detail");
        detail.rowProperty().subscribe(row -> setContent(row == null ? hint : shown));
        detail.rowProperty().subscribe(this::show);
        detail.seenProperty().subscribe(_ -> picture());
        detail.judgedProperty().subscribe(_ -> judge());
        model.lineage().linesProperty().subscribe(_ -> {
            picture();
            judge();
        });
        model.selectedProperty().subscribe(this::offer);
    }

    private VBox silhouettes() {
        return new Section(
                Messages.text("sweep.silhouettes"),
                silhouettes,
                sampled,
                Texts.note(Messages.text("sweep.silhouettes-help")));
    }

    private void show(@Nullable Row row) {
        Plan plan = model.planProperty().get();
        values.getChildren().clear();
        if (row == null || plan == null) {
            return;
        }
        name.setText(SweepText.name(plan, row));
        outcome.setText(SweepText.outcome(row));
        caution.setVisible(row.noise() >= MUCH_NOISE);
        if (row.clustered().isPresent()) {
            List<Measure<?>> measures = List.copyOf(plan.measures());
            for (int i = 0; i < measures.size(); i++) {
                Label title = Texts.text(measures.get(i).title(), "muted", "small");
                title.setTooltip(Texts.help(SweepText.meaning(measures.get(i))));
                values.addRow(i, title, Texts.text(SweepText.number(row.index(i)), "small", "mono-digits"));
            }
        }
    }

    private void picture() {
        Plan plan = model.planProperty().get();
        DetailModel.Seen seen = detail.seenProperty().get();
        if (seen == null || plan == null) {
            picture.setImage(null);
            return;
        }
        int[] colors = model.lineage().colors(seen.row(), seen.colors());
        int[] labels = seen.labels();
        picture.setImage(
                Thumbnail.of(seen.points(), i -> labels[i] < 0 ? labels[i] : colors[labels[i]], WIDTH, HEIGHT));
        picture.setAccessibleText(Messages.text("sweep.picture-spoken", SweepText.name(plan, seen.row())));
    }

    private void judge() {
        DetailModel.Judged judged = detail.judgedProperty().get();
        if (judged == null) {
            silhouettes.show(null, new int[0]);
            sampled.setText("");
            return;
        }
        Widths widths = judged.widths();
        silhouettes.show(widths, model.lineage().colors(judged.row(), judged.colors()));
        sampled.setText(widths.sampled() ? Messages.text("sweep.sampled", widths.measured(), widths.points()) : "");
    }

    private void offer(@Nullable Row row) {
        Plan plan = model.planProperty().get();
        boolean can = row != null && plan != null && row.clustered().isPresent();
        adopt.setDisable(!can);
        adopt.setText(
                row == null || plan == null
                        ? Messages.text("sweep.adopt-none")
                        : Messages.text("sweep.adopt", SweepText.name(plan, row)));
    }

    private void adopt() {
        Row row = model.selectedProperty().get();
        if (row != null) {
            model.adopt(row);
        }
    }
}
