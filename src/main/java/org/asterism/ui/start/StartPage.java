package org.asterism.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.data.Sample;
import org.asterism.ui.control.Icons;
import org.asterism.ui.control.ScrollColumn;
import org.asterism.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What the window shows where nothing is open: open a file, the recent ones, and the samples. */
public final class StartPage extends ScrollColumn {

    /** What can be started from here. */
    public interface Actions {
        /** Whether there is a plot to go back to. */
        boolean canGoBack();

        void goBack();

        void openFile();

        void makeData();

        /** Begins or opens a labelling session. */
        void labelTogether();

        /** Shows the lessons to choose from. */
        void takeLesson();

        void open(Path file);

        void open(Sample sample);
    }

    public StartPage(List<Sample> samples, List<Path> recent, Actions actions) {
        setId("start");
        orSideways();
        VBox page = new VBox(title(), open(actions));
        page.getStyleClass().add("start");
        if (!recent.isEmpty()) {
            page.getChildren().add(group(Messages.text("start.recent"), recent(recent, actions::open)));
        }
        page.getChildren().add(group(Messages.text("start.samples"), samples(samples, actions::open)));
        setContent(page);
    }

    private static Node title() {
        Label title = new Label(Messages.text("start.title"));
        title.getStyleClass().add("start-title");
        Label words = new Label(Messages.text("start.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        VBox box = new VBox(4, title, words);
        box.setMaxWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node open(Actions actions) {
        Button open = new Button(Messages.text("start.open"), Icons.icon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        open.setId("start-open");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> actions.openFile());
        Hyperlink make = new Hyperlink(Messages.text("start.make"));
        make.setId("start-make");
        make.setOnAction(_ -> actions.makeData());
        Hyperlink session = new Hyperlink(Messages.text("start.session"));
        session.setId("start-session");
        session.setOnAction(_ -> actions.labelTogether());
        Hyperlink lesson = new Hyperlink(Messages.text("lesson.take"));
        lesson.setId("start-lesson");
        lesson.setOnAction(_ -> actions.takeLesson());
        HBox others = new HBox(14, make, session, lesson);
        others.setAlignment(Pos.CENTER);
        Label hint = new Label(Messages.text("start.formats"));
        hint.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(6, open, hint, others);
        if (actions.canGoBack()) {
            Hyperlink back = new Hyperlink(Messages.text("start.back"));
            back.setId("start-back");
            back.setOnAction(_ -> actions.goBack());
            box.getChildren().add(back);
        }
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node group(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        VBox box = new VBox(6, label, content);
        box.getStyleClass().add("start-group");
        return box;
    }

    private static Node recent(List<Path> files, Consumer<Path> open) {
        FlowPane list = new FlowPane(14, 2);
        for (Path file : files) {
            Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
            link.setTooltip(new Tooltip(file.toString()));
            link.setOnAction(_ -> open.accept(file));
            list.getChildren().add(link);
        }
        return list;
    }

    private static Node samples(List<Sample> samples, Consumer<Sample> open) {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("sample-cards");
        samples.forEach(sample -> cards.getChildren().add(card(sample, open)));
        return cards;
    }

    private static Node card(Sample sample, Consumer<Sample> open) {
        Label title = new Label(sample.title());
        title.getStyleClass().add("strong");
        Label words = new Label(sample.description());
        words.getStyleClass().addAll("muted", "small");
        words.setWrapText(true);
        Label size = new Label(Messages.text("start.points", sample.rows()));
        size.getStyleClass().addAll("muted", "small");
        VBox card = new VBox(title, words, size);
        card.setId("sample-" + sample.id());
        card.getStyleClass().addAll("card", "sample-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        card.setAccessibleText(Messages.text("start.sample", sample.title(), sample.description()));
        card.setOnMouseClicked(_ -> open.accept(sample));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.accept(sample);
            }
        });
        return card;
    }
}
