package org.asterism.ui.score;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.asterism.parameter.Declaration;
import org.asterism.perception.Ambiguity;
import org.asterism.perception.Ranges;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The plot in words, ready for a caption, and the fit that they come from. */
final class WordsView extends VBox {
    private final Label paragraph = Texts.wrapped("");
    private final BicChart chart = new BicChart();
    private final Label fit = Texts.note("");
    private final Consumer<String> clipboard;

    /** @param clipboard takes text to be pasted elsewhere */
    WordsView(Consumer<String> clipboard) {
        super(8);
        this.clipboard = clipboard;
        setId("words");
        paragraph.setId("paragraph");
        paragraph.setFocusTraversable(true);
        Button copy = Buttons.small(
                "copy-words", Messages.text("score.words-copy"), () -> this.clipboard.accept(paragraph.getText()));
        getChildren()
                .addAll(
                        Texts.text(Messages.text("score.words"), "strong"),
                        paragraph,
                        copy,
                        Texts.text(Messages.text("score.bic"), "muted", "small"),
                        chart,
                        fit);
    }

    void show(ScoredPlot plot, @Nullable Ranges known) {
        Ambiguity wider = known == null ? plot.ambiguity() : plot.ambiguity().withRanges(known);
        paragraph.setText(plot.with(wider).paragraph());
        chart.show(wider);
        fit.setText(Messages.text(
                wider.elbow() ? "score.bic-elbow" : "score.bic-lowest",
                wider.components(),
                Declaration.text(wider.settings().sensitivity()),
                Long.toString(wider.settings().seed())));
    }
}
