package org.asterism.ui.session;

import static org.asterism.ui.text.Messages.text;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.quality.Matching;
import org.asterism.report.PlotScene;
import org.asterism.report.layer.SketchScene;
import org.asterism.session.plan.Display;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.stimulus.StimulusPlot;

/** What is said after a practice plot: the person's groups beside those that are known, and how they agree. */
final class FeedbackView extends VBox {
    private final Screen.Feedback page;
    private final Display display;

    FeedbackView(Screen.Feedback page, Display display) {
        super(14);
        this.page = page;
        this.display = display;
        setId("session-feedback");
        getStyleClass().addAll("session-page", "session-feedback");
        setFocusTraversable(true);
        Label heading = Texts.wrapped(text("session.feedback"), "start-title");
        heading.setId("session-title");
        getChildren().add(heading);
        say(page.agreement().words(), "strong").setId("session-agreement");
        say(page.remark(), "session-text");
        getChildren().add(plots());
        say(text("session.feedback-next"), "session-text");
    }

    private Label say(String words, String style) {
        Label label = Texts.collapsing(Texts.wrapped(words, style));
        label.setVisible(!words.isEmpty());
        getChildren().add(label);
        return label;
    }

    private Node plots() {
        HBox plots = new HBox(24, plot(text("session.yours"), this::theirs));
        if (page.known().length > 0) {
            plots.getChildren().add(plot(text("session.known"), this::known));
        }
        plots.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(plots, Priority.ALWAYS);
        return plots;
    }

    private Node plot(String title, java.util.function.UnaryOperator<PlotScene> dressing) {
        StimulusPlot plot = new StimulusPlot();
        plot.show(page.plot(), display);
        plot.plot().show(dressing.apply(plot.plot().plotScene()));
        plot.setMinSize(80, 80);
        plot.plot().setMouseTransparent(true);
        plot.plot().setFocusTraversable(false);
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox box = new VBox(6, Texts.text(title, "strong"), plot);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private PlotScene theirs(PlotScene scene) {
        return new SketchScene(scene).of(page.sketch());
    }

    /** The known groups, in the colours of those that were outlined around the same points. */
    private PlotScene known(PlotScene scene) {
        int[] theirs = page.sketch().topmost(scene.size());
        int[] colors = page.sketch().groups().stream()
                .mapToInt(group -> group.label().color())
                .toArray();
        int[] reference = Arrays.stream(theirs)
                .map(group -> group < 0 ? group : colors[group])
                .toArray();
        int[] match = Matching.match(reference, page.known());
        int[] labels = Arrays.stream(page.known())
                .map(group -> group < 0 || group >= match.length ? group : match[group])
                .toArray();
        return scene.withLabels(labels, scene.legend());
    }
}
