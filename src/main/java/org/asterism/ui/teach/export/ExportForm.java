package org.asterism.ui.teach.export;

import java.util.Arrays;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.asterism.report.animation.FilmFormat;
import org.asterism.report.animation.StepLook;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.text.Messages;

/** What can be chosen for pictures of steps, and how many there will be. */
final class ExportForm extends VBox {
    private static final double APART = 14;
    private static final int MOST = 100_000;
    private final ExportModel model;
    private final ExportChoices choices;

    ExportForm(ExportModel model) {
        super(APART);
        this.model = model;
        choices = model.choices();
        getStyleClass().add("export-form");
        getChildren()
                .addAll(
                        part(
                                "show.format",
                                new Segments<>(
                                        choices.format,
                                        List.of(FilmFormat.values()),
                                        ExportForm::title,
                                        ExportForm::help)),
                        part("show.steps", steps(), range(), count()),
                        part(
                                "show.size-title",
                                new Segments<>(choices.size, Arrays.asList(Size.values()), Size::title, Size::title)),
                        part(
                                "show.tempo",
                                new Segments<>(
                                        choices.tempo, Arrays.asList(Tempo.values()), Tempo::title, Tempo::help)),
                        part("show.look", looks(), check("export-large", "show.large", choices.large)),
                        part("show.parts", parts()));
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
}
