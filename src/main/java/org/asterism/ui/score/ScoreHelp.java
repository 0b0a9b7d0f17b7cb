package org.asterism.ui.score;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.asterism.ui.control.Texts;

/** What the ambiguity score is, what of it is published, and what it does not see: a page to read. */
public final class ScoreHelp extends ScrollPane {
    private static final double WIDTH = 560;

    public ScoreHelp() {
        VBox page = new VBox(8);
        page.getStyleClass().add("help-page");
        page.getChildren()
                .addAll(
                        head("What it is"),
                        text(
                                "CLAMS (Jeon and others, IEEE TVCG 30(1), 2024, doi:10.1109/TVCG.2023.3327201) predicts from the"
                                        + " coordinates alone how far people who cluster a plot by eye disagree, from 0 (all see the same"
                                        + " groups) to 1. The points are described by Gaussians; for each two of them a model predicts how"
                                        + " many people see one group and how many two; the score is the mean of how split they are."),
                        head("What is ours"),
                        text(
                                "The authors' model of what people see in a pair is not public. Ours is a formula of how far two"
                                        + " Gaussians overlap, fitted to 35 published judgements and to published scores. Ours are also the"
                                        + " coordinates as displayed, the range over seeds, the doubt at each point, the predicted viewers and"
                                        + " the five words from very clear to very ambiguous. For scores like the published ones choose raw"
                                        + " coordinates, sensitivity 3 and one seed in the settings."),
                        head("How to read it"),
                        text(
                                "Look at the range first: it is how much of the score is chance of the fit. A yellow note says when the"
                                        + " fit is unsure, or the plot unlike those that people were asked about. With people's own ratings"
                                        + " the published score correlates by 0.40 over the 60 plots of the study; two people by 0.44."),
                        head("What viewers would see"),
                        text(
                                "The shares follow from the same pairs: a viewer sees two groups as one if more than his own threshold of"
                                        + " all viewers would, and groups grow along chains. Audience ambiguity is how far two random viewers"
                                        + " disagree about the whole picture. Over the 60 plots it correlated with people's ratings by 0.44 to"
                                        + " 0.55, which suggests that it is nearer to them than the score; it overstates how many see a single"
                                        + " group in crowded plots."),
                        head("What it does not see"),
                        text(
                                "Colour, shape, size and opacity of the points. Groups that are not Gaussian: rings and spirals are taken"
                                        + " apart into pieces, between which it finds doubt that no viewer has. What the points mean."));
        setContent(page);
        setFitToWidth(true);
        setPrefSize(WIDTH, 620);
        getStyleClass().add("edge-to-edge");
    }

    private static Label head(String title) {
        return Texts.text(title, "strong");
    }

    private static Label text(String text) {
        return Texts.wrapped(text);
    }
}
