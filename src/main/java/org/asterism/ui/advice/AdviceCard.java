package org.asterism.ui.advice;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.cluster.Clustering;
import org.asterism.data.Scatter;
import org.asterism.tuning.advice.Advice;
import org.asterism.tuning.advice.Finding;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.Thumbnail;
import org.asterism.ui.text.Messages;
import org.asterism.workspace.Partition;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One algorithm: what it makes of the plot, what is expected of it, why, and the buttons to take it. */
final class AdviceCard extends HBox {
    private static final int WIDTH = 116;
    private static final int HEIGHT = 88;

    private final AdviceModel model;
    private final Advice advice;
    private final int rank;

    AdviceCard(AdviceModel model, Counsel counsel, Advice advice, int rank) {
        super(14);
        this.model = model;
        this.advice = advice;
        this.rank = rank;
        setId("advice-" + rank);
        getStyleClass().add("advice-card");
        Node words = words();
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture(counsel), words, buttons());
    }

    private Node picture(Counsel counsel) {
        Partition groups = counsel.partition(advice);
        Scatter all = counsel.study().scatter();
        int[] shown = IntStream.range(0, all.rows().length)
                .filter(i -> groups.labels()[all.rows()[i]] != Clustering.UNLABELLED)
                .toArray();
        ImageView picture = new ImageView(Thumbnail.of(
                all.points().select(shown), i -> color(groups, groups.labels()[all.rows()[shown[i]]]), WIDTH, HEIGHT));
        picture.setAccessibleText(AdviceText.outcome(advice));
        return picture;
    }

    private static int color(Partition groups, int label) {
        return label < 0 ? label : groups.groups().get(label).color();
    }

    private Node words() {
        Label title = Texts.text(rank + "  " + AdviceText.title(advice), "strong");
        title.setId("advice-title-" + rank);
        Label outcome = Texts.note(AdviceText.parameters(advice) + " · " + AdviceText.outcome(advice));
        Label expected = Texts.text(AdviceText.expected(advice), "small", "mono-digits");
        HBox scale = new HBox(10, new ExpectedBar(advice), expected);
        scale.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(3, title, outcome, scale);
        advice.supporting().forEach(finding -> words.getChildren().add(reason("+", finding)));
        advice.opposing().forEach(finding -> words.getChildren().add(reason("−", finding)));
        words.setMinWidth(0);
        return words;
    }

    private static Node reason(String sign, Finding finding) {
        Label mark = Texts.text(sign, "small", "strong");
        mark.setMinWidth(10);
        Label sentence = Texts.wrapped(AdviceText.sentence(finding), "small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        return new HBox(6, mark, sentence);
    }

    private Node buttons() {
        Button use = Buttons.button("advice-use-" + rank, Messages.text("advice.use"), () -> model.use(advice));
        explain(use, Messages.text("advice.use-help"));
        Button run = Buttons.button("advice-run-" + rank, Messages.text("advice.run"), () -> model.run(advice));
        explain(run, Messages.text("advice.run-help"));
        run.setGraphic(Icons.icon(MaterialDesignP.PLAY));
        if (rank == 1) {
            run.getStyleClass().add("accent");
        }
        return new VBox(6, run, use);
    }

    private void explain(Button button, String help) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(button.getText() + ": " + AdviceText.title(advice));
        button.setTooltip(Texts.help(help));
    }
}
