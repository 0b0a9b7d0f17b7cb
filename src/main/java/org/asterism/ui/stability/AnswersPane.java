package org.asterism.ui.stability;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.data.Scatter;
import org.asterism.tuning.stability.Answers;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** How many different answers there are, and a picture of each. */
final class AnswersPane extends VBox {
    private static final double WIDTH = 292;

    private final StabilityModel model;
    private final Label headline = Texts.wrapped("", "stability-headline");
    private final Label status = Texts.note("");
    private final ProgressBar progress = Texts.collapsing(new ProgressBar(0));
    private final FlowPane tiles = new FlowPane(6, 6);

    AnswersPane(StabilityModel model) {
        super(6);
        this.model = model;
        headline.setId("stability-headline");
        status.setId("stability-status");
        tiles.setId("stability-answers");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Messages.text("stability.task"));
        progress.visibleProperty().bind(model.runningProperty());
        ScrollColumn scroll = new ScrollColumn(tiles);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().addAll(headline, status, progress, scroll);
        model.foundProperty().subscribe(this::show);
        model.runningProperty().subscribe(_ -> say());
        model.problemProperty().subscribe(_ -> say());
        model.answer().chosenProperty().subscribe(_ -> mark());
    }

    private void show(@Nullable Found found) {
        int focused = focused();
        tiles.getChildren().clear();
        if (found != null) {
            Scatter scatter = found.trial().study().scatter();
            for (int place = 0; place < found.seen().size(); place++) {
                int chosen = place;
                tiles.getChildren()
                        .add(new AnswerTile(
                                found.seen().get(place),
                                scatter,
                                place,
                                () -> model.answer().choose(chosen)));
            }
        }
        if (focused >= 0 && focused < tiles.getChildren().size()) {
            tiles.getChildren().get(focused).requestFocus();
        }
        mark();
        say();
    }

    /** With no line break between a number and its sign. */
    private static String unbroken(String shares) {
        return shares.replace(" %", "\u00a0%");
    }

    private int focused() {
        List<Node> all = tiles.getChildren();
        return all.stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(all::indexOf)
                .orElse(-1);
    }

    private void mark() {
        for (int place = 0; place < tiles.getChildren().size(); place++) {
            ((AnswerTile) tiles.getChildren().get(place))
                    .mark(place == model.answer().chosenProperty().get());
        }
    }

    private void say() {
        Found found = model.foundProperty().get();
        String problem = model.problemProperty().get();
        if (found == null) {
            headline.setText(Messages.text("stability.question"));
            status.setText(problem.isEmpty() ? Messages.text("stability.explain") : problem);
            return;
        }
        Answers answers = found.answers();
        int drawn = answers.draws().size();
        headline.setText(Messages.text("stability.answers", answers.all().size(), unbroken(answers.shares())));
        status.setText(Words.drawn(found.trial(), drawn) + (problem.isEmpty() ? "" : " " + problem));
        progress.setProgress((double) drawn / found.trial().draws());
    }
}
