package org.asterism.ui.score;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Interval;
import org.asterism.perception.Pair;
import org.asterism.perception.PairFeature;
import org.asterism.perception.Viewing;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One pair of groups: drawn alone, what viewers would say, and its features in the range that people were tested on. */
final class PairExplanation extends VBox {
    private final Label title = Texts.text("", "strong");
    private final PairInset inset = new PairInset();
    private final Label sentence = Texts.wrapped("");
    private final Label rank = Texts.note("");
    private final Label outside = Texts.collapsing(Texts.wrapped("", "caution"));
    private final GridPane features = new GridPane();
    private final Label basis = Texts.note("");

    /** @param close what to do when the reader has seen enough */
    PairExplanation(Runnable close) {
        super(6);
        setId("pair-explanation");
        sentence.setId("pair-sentence");
        outside.setId("pair-outside");
        features.getStyleClass().add("pair-features");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        values.setMinWidth(Region.USE_PREF_SIZE);
        features.getColumnConstraints().addAll(names, values);
        getChildren()
                .addAll(
                        headline(close),
                        inset,
                        sentence,
                        rank,
                        outside,
                        Texts.note(Messages.text("score.pair-features")),
                        features,
                        basis);
    }

    void show(ScoredPlot plot, Pair pair) {
        Ambiguity ambiguity = plot.ambiguity();
        title.setText(Messages.text("score.pair-title", pair.i() + 1, pair.j() + 1));
        inset.show(PairPicture.of(plot, pair), pair);
        sentence.setText(PairText.sentence(pair));
        rank.setText(Messages.text(
                "score.pair-rank",
                ScoreText.number(pair.ambiguity()),
                ambiguity.ranked().indexOf(pair) + 1,
                ambiguity.pairs().size()));
        List<PairFeature> guessed = pair.outside(ambiguity.viewing().model());
        outside.setVisible(!guessed.isEmpty());
        outside.setText(warning(guessed));
        showFeatures(pair, ambiguity.viewing());
        basis.setText(
                ambiguity.viewing().model().equals(Viewing.DEFAULT_MODEL)
                        ? Messages.text("score.pair-built-in")
                        : Messages.text(
                                "score.pair-model", ambiguity.viewing().model().name()));
    }

    private Node headline(Runnable close) {
        HBox line = new HBox(
                6, title, new Spacer(), Icons.button(MaterialDesignC.CLOSE, Messages.text("score.pair-close"), close));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static String warning(List<PairFeature> guessed) {
        return Messages.text(
                "score.pair-outside",
                guessed.stream().map(PairExplanation::inSentence).collect(Collectors.joining(", ")));
    }

    /** Only the one title that begins with a person's name keeps its capital. */
    private static String inSentence(PairFeature feature) {
        return feature == PairFeature.BHATTACHARYYA
                ? feature.title()
                : feature.title().toLowerCase(Locale.ROOT);
    }

    private void showFeatures(Pair pair, Viewing viewing) {
        Map<PairFeature, Interval> tested = viewing.model().tested();
        features.getChildren().clear();
        pair.features().forEach((feature, value) -> {
            Interval interval = tested.get(feature);
            boolean inside = interval == null || interval.contains(value);
            Label name = Texts.wrapped(feature.title(), "small", inside ? "muted" : "strong");
            Label number = Texts.text(feature.text(value), "small", inside ? "mono-digits" : "strong");
            RangeBar bar = new RangeBar(feature, value, interval);
            String help = feature.help() + " " + RangeBar.words(feature, value, interval);
            name.setTooltip(Texts.help(help));
            number.setTooltip(Texts.help(help));
            Tooltip.install(bar, Texts.help(help));
            number.setMinWidth(Region.USE_PREF_SIZE);
            features.addRow(features.getRowCount(), name, number, bar);
        });
    }
}
