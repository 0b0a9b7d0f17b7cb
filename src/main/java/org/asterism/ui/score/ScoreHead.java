package org.asterism.ui.score;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Caution;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Range;
import org.asterism.perception.Ranges;
import org.asterism.perception.SeparabilityModel;
import org.asterism.perception.Viewing;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.asterism.ui.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The score itself: number, meaning, range over seeds, what it was computed from, and what to beware of. */
final class ScoreHead extends VBox {

    private final Label number = Texts.text("", "score-number");
    private final Label meaning = Texts.text("", "strong");
    private final Label range = Texts.note("");
    private final Label basis = Texts.note("");
    private final RangeStrip strip = new RangeStrip();
    private final VBox cautions = Texts.collapsing(new VBox(4));
    private final AmbiguityModel model;

    ScoreHead(AmbiguityModel model) {
        super(6);
        this.model = model;
        number.setId("score");
        number.setMinWidth(USE_PREF_SIZE);
        range.setId("score-range");
        cautions.setId("score-cautions");
        getChildren().addAll(headline(), strip, range, basis, cautions);
        model.rangesProperty().subscribe(this::showRanges);
    }

    void show(ScoredPlot plot) {
        Ambiguity ambiguity = plot.ambiguity();
        number.setText(ScoreText.number(ambiguity.score()));
        meaning.setText(ScoreText.clarity(ambiguity.score()));
        basis.setText(basis(plot));
        showRanges(model.rangesProperty().get());
    }

    private void showRanges(@Nullable Ranges known) {
        Ambiguity ambiguity = model.ambiguityProperty().get();
        range.setText(known == null ? Messages.text("score.range-pending") : words(known));
        strip.show(ambiguity == null ? 0 : ambiguity.score(), known == null ? null : known.score());
        if (ambiguity != null) {
            showCautions(known == null ? ambiguity : ambiguity.withRanges(known));
        }
    }

    private static String words(Ranges known) {
        Range score = known.score();
        if (score.seeds() == 1) {
            return Messages.text("score.range-cancelled");
        }
        String key = known.fallbacks() == 0 ? "score.range-median" : "score.range-fallbacks";
        return Messages.text(key, ScoreText.range(score), ScoreText.number(score.median()), known.fallbacks());
    }

    private static String basis(ScoredPlot plot) {
        Ambiguity ambiguity = plot.ambiguity();
        SeparabilityModel model = ambiguity.viewing().model();
        String coordinates = ambiguity.settings().coordinates() == Coordinates.RAW
                ? Messages.text("score.basis-raw")
                : Messages.text(
                        "axes.basis-displayed",
                        Numbers.rough(ambiguity.viewing().aspect()));
        return Messages.text(
                model.equals(Viewing.DEFAULT_MODEL) ? "score.basis" : "score.basis-model",
                ambiguity.points(),
                ambiguity.components(),
                coordinates,
                model.name());
    }

    private void showCautions(Ambiguity ambiguity) {
        List<Caution> found = ambiguity.cautions();
        cautions.setVisible(!found.isEmpty());
        cautions.getChildren()
                .setAll(found.stream()
                        .map(caution -> Texts.wrapped(caution.words(ambiguity), "caution"))
                        .toList());
    }

    private Node headline() {
        VBox words = new VBox(2, meaning, Texts.text(Messages.text("score.scale"), "muted", "small"));
        HBox line = new HBox(12, number, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(line, Texts.help(Messages.text("score.help")));
        return line;
    }
}
