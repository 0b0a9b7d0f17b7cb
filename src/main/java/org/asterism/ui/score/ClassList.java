package org.asterism.ui.score;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.annotation.Label;
import org.asterism.perception.Pair;
import org.asterism.report.Palette;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** Each class with the mean doubt of its points and the doubtful pairs that would tear it. */
final class ClassList extends VBox {
    private static final int CLASSES = 10;
    private static final int PAIRS = 6;

    private final PairLinks links;

    ClassList(PairLinks links) {
        super(6);
        this.links = links;
        setId("class-list");
    }

    void show(ClassesModel.Reading reading) {
        getChildren().clear();
        ClassesModel.Column classes = reading.classes();
        if (classes != null) {
            double[] doubt = classes.pairs().doubt();
            IntStream.range(0, doubt.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(group -> -doubt[group]))
                    .limit(CLASSES)
                    .forEach(group -> add(classes.groups().get(group), doubt[group], reading.tearing(group)));
            int more = Math.max(0, doubt.length - CLASSES);
            getChildren()
                    .add(Texts.note(
                            more == 0
                                    ? Messages.text("score.class-doubt")
                                    : Messages.text("score.class-doubt-more", more)));
        }
    }

    private void add(Label label, double doubt, List<Pair> tearing) {
        VBox row = new VBox(2, headline(label, doubt));
        if (!tearing.isEmpty()) {
            row.getChildren().add(torn(label, tearing));
        }
        getChildren().add(row);
    }

    private static Node headline(Label label, double doubt) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setStyle("-fx-background-color: " + Palette.hex(Palette.color(label.color())) + ";");
        var name = Texts.text(label.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        DoubtBar bar = new DoubtBar(doubt);
        name.setTooltip(Texts.help(label.name()));
        HBox line = new HBox(8, swatch, name, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node torn(Label label, List<Pair> pairs) {
        FlowPane line = new FlowPane(4, 2, Texts.text(Messages.text("score.class-torn"), "muted", "small"));
        line.setRowValignment(VPos.CENTER);
        pairs.stream().limit(PAIRS).forEach(pair -> line.getChildren().add(chip(label, pair)));
        if (pairs.size() > PAIRS) {
            line.getChildren()
                    .add(Texts.text(Messages.text("score.class-torn-more", pairs.size() - PAIRS), "muted", "small"));
        }
        return line;
    }

    private Node chip(Label label, Pair pair) {
        return links.button(
                pair,
                Messages.text(
                        "score.class-in-groups",
                        label.name(),
                        pair.i() + 1,
                        pair.j() + 1,
                        PairText.percent(pair.separability())));
    }
}
