package org.asterism.ui.score;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Caution;
import org.asterism.perception.Clarity;
import org.asterism.perception.Coordinates;
import org.asterism.perception.Range;
import org.asterism.perception.Ranges;
import org.asterism.perception.Viewing;
import org.asterism.ui.control.Texts;
import org.jspecify.annotations.Nullable;

/** The score itself: number, meaning, range over seeds, what it was computed from, and what to beware of. */
final class ScoreHead extends VBox {
    private static final String HELP =
            "CLAMS predicts from the coordinates alone how much people who cluster this plot by"
                    + " eye would disagree (Jeon et al., IEEE TVCG 2024). Colour, size and opacity of the points are not seen. How many"
                    + " people see two groups as one is our own fit to published judgements; the five words are ours too.";

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
        number.setText(String.format(Locale.ROOT, "%.2f", ambiguity.score()));
        meaning.setText(Clarity.of(ambiguity.score()).words());
        basis.setText(basis(plot));
        showRanges(model.rangesProperty().get());
    }

    private void showRanges(@Nullable Ranges known) {
        Ambiguity ambiguity = model.ambiguityProperty().get();
        range.setText(known == null ? "Range over seeds is being computed" : words(known));
        strip.show(ambiguity == null ? 0 : ambiguity.score(), known == null ? null : known.score());
        if (ambiguity != null) {
            showCautions(known == null ? ambiguity : ambiguity.withRanges(known));
        }
    }

    private static String words(Ranges known) {
        Range score = known.score();
        if (score.seeds() == 1) {
            return "Of one seed only; the range over seeds was not computed";
        }
        String fallbacks = known.fallbacks() == 0 ? "" : "; no elbow in " + known.fallbacks();
        return score.words() + String.format(Locale.ROOT, ", median %.2f", score.median()) + fallbacks;
    }

    private static String basis(ScoredPlot plot) {
        Ambiguity ambiguity = plot.ambiguity();
        String points = String.format(Locale.ROOT, "%,d points", ambiguity.points());
        String groups = ambiguity.components() == 1 ? "1 group fitted" : ambiguity.components() + " groups fitted";
        String coordinates = ambiguity.settings().coordinates() == Coordinates.RAW ? "raw coordinates" : "as displayed";
        String model = ambiguity.viewing().model().equals(Viewing.DEFAULT_MODEL)
                ? ""
                : ", model " + ambiguity.viewing().model().name();
        return points + ", " + groups + ", " + coordinates + model;
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
        VBox words = new VBox(2, meaning, Texts.text("0 all agree, 1 views split", "muted", "small"));
        HBox line = new HBox(12, number, words);
        line.setAlignment(Pos.CENTER_LEFT);
        Tooltip.install(line, Texts.help(HELP));
        return line;
    }
}
