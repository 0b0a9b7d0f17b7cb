package org.asterism.ui.teach.export;

import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.StepLook;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** The choices for pictures of steps beside how one will look, and the work of writing them. */
public final class ExportView extends VBox {
    private static final double FORM = 300;
    private static final int MOST = 100_000;
    private final ExportModel model;
    private final ExportChoices choices;
    private final StepPreview preview;

    /**
     * @param save asks where, and saves there
     * @param back goes back to the stage
     */
    public ExportView(ExportModel model, Runnable save, Runnable back) {
        this.model = model;
        choices = model.choices();
        preview = new StepPreview(model);
        setId("export-page");
        getStyleClass().addAll("import", "export-page");
        ScrollPane form = new ScrollPane(form());
        form.getStyleClass().addAll("side-scroll", "edge-to-edge");
        form.setFitToWidth(true);
        form.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        form.setMinWidth(FORM);
        HBox body = new HBox(20, form, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Label title = Texts.text(Messages.text("show.export-title"), "strong");
        getChildren().addAll(title, body, outcome(), buttons(save, back));
    }

    private Node form() {
        VBox form = new VBox(
                14,
                part(
                        "show.format",
                        new Segments<>(
                                choices.format, List.of(FilmFormat.values()), ExportView::title, ExportView::help)),
                part("show.steps", steps(), range(), count()),
                part(
                        "show.size-title",
                        new Segments<>(choices.size, Arrays.asList(Size.values()), Size::title, Size::title)),
                part(
                        "show.tempo",
                        new Segments<>(choices.tempo, Arrays.asList(Tempo.values()), Tempo::title, Tempo::help)),
                part("show.look", looks(), check("export-large", "show.large", choices.large)),
                part("show.parts", parts()));
        form.getStyleClass().add("export-form");
        return form;
    }

    private static Node part(String key, Node... content) {
        VBox part = new VBox(6, Texts.text(Messages.text(key), "section-title"));
        part.getChildren().addAll(content);
        return part;
    }

    private static String title(FilmFormat format) {
        return switch (format) {
            case GIF -> Messages.text("show.gif");
            case APNG -> Messages.text("show.apng");
            case PNG_SERIES -> Messages.text("show.series");
        };
    }

    private static String help(FilmFormat format) {
        return switch (format) {
            case GIF -> Messages.text("show.gif-help");
            case APNG -> Messages.text("show.apng-help");
            case PNG_SERIES -> Messages.text("show.series-help");
        };
    }

    private Node steps() {
        Spinner<Integer> every = number(
                "export-every", Messages.text("show.every-name"), choices.every, 2, new SimpleIntegerProperty(MOST));
        every.disableProperty().bind(choices.extent.isNotEqualTo(Extent.EVERY));
        Segments<Extent> extents =
                new Segments<>(choices.extent, Arrays.asList(Extent.values()), Extent::title, Extent::title);
        HBox row = new HBox(8, extents, every);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node range() {
        HBox row = new HBox(
                8,
                new Label(Messages.text("show.from")),
                number("export-from", Messages.text("show.from-name"), choices.from, 0, choices.last),
                new Label(Messages.text("show.to")),
                number("export-to", Messages.text("show.to-name"), choices.to, 0, choices.last));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Spinner<Integer> number(
            String id, String name, ObjectProperty<Integer> value, int least, ObservableIntegerValue most) {
        WholeSpinner spinner = new WholeSpinner(value, least, most);
        spinner.setId(id);
        spinner.setAccessibleText(name);
        return spinner;
    }

    private Node count() {
        Label count = Texts.note("");
        count.setId("export-count");
        Observable[] causes = {
            choices.extent,
            choices.every,
            choices.from,
            choices.to,
            choices.last,
            choices.tempo,
            model.showingProperty()
        };
        count.textProperty().bind(Bindings.createStringBinding(this::counted, causes));
        return count;
    }

    private String counted() {
        int pictures = model.count();
        double seconds = pictures * choices.tempo.get().millis() / 1000.0;
        return pictures == 0 ? Messages.text("show.too-many") : Messages.text("show.count", pictures, seconds);
    }

    private Node looks() {
        return new Segments<>(
                choices.dark,
                List.of(false, true),
                dark -> dark ? Messages.text("show.dark") : Messages.text("show.light"),
                dark -> dark ? Messages.text("show.dark") : Messages.text("show.light"));
    }

    private Node parts() {
        FlowPane boxes = new FlowPane(12, 6);
        boxes.getChildren()
                .addAll(
                        check("export-title", "show.part-title", choices.part(StepLook.Part.TITLE)),
                        check("export-counter", "show.part-counter", choices.part(StepLook.Part.COUNTER)),
                        check("export-marks", "show.part-marks", choices.part(StepLook.Part.MARKS)),
                        check("export-curve", "show.part-curve", choices.part(StepLook.Part.CURVE)),
                        check("export-sentence", "show.part-sentence", choices.part(StepLook.Part.SENTENCE)),
                        check("export-code", "show.part-code", choices.part(StepLook.Part.CODE)));
        return boxes;
    }

    private static CheckBox check(String id, String key, BooleanProperty value) {
        CheckBox box = new CheckBox(Messages.text(key));
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node outcome() {
        Label words = Texts.wrapped("");
        words.setId("export-outcome");
        words.textProperty().bind(model.outcomeProperty());
        words.visibleProperty().bind(model.outcomeProperty().isNotEmpty());
        return Texts.collapsing(words);
    }

    private Node buttons(Runnable save, Runnable back) {
        Button saving = button("export-save", Messages.text("show.save"), save);
        saving.getStyleClass().add("accent");
        saving.setDefaultButton(true);
        saving.disableProperty().bind(model.writingProperty());
        Button leave = button("export-close", Messages.text("show.close"), back);
        leave.setCancelButton(true);
        Button stop = button("export-stop", Messages.text("show.stop"), model::cancel);
        ProgressBar bar = new ProgressBar();
        bar.setId("export-progress");
        bar.setAccessibleText(Messages.text("show.exporting"));
        bar.progressProperty().bind(model.progressProperty());
        HBox working = new HBox(8, bar, stop);
        working.setAlignment(Pos.CENTER_LEFT);
        working.visibleProperty().bind(model.writingProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(saving::requestFocus);
            }
        });
        return new HBox(8, working, space, leave, saving);
    }

    private static Button button(String id, String title, Runnable action) {
        Button button = new Button(title);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
