package org.asterism.ui.picture;

import atlantafx.base.controls.Spacer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.picture.PictureFormat;
import org.asterism.ui.control.Buttons;
import org.asterism.ui.control.Segments;
import org.asterism.ui.control.Texts;
import org.asterism.ui.plot.PicturePreview;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The options of a picture beside the picture itself, and what can be done with it. */
public final class PictureView extends VBox {
    private static final double FORM = 268;
    private static final double NARROWEST = 160;
    private static final double LOWEST = 120;
    private final PictureModel model;
    private final PictureOptions options;
    private final PicturePreview preview = new PicturePreview();

    /**
     * @param save asks where, and saves there
     * @param clipboard gets what is copied
     */
    public PictureView(PictureModel model, Runnable save, Consumer<PixelImage> clipboard) {
        this.model = model;
        options = model.options();
        setId("picture-page");
        getStyleClass().add("import");
        Label title = Texts.text(Messages.text("pictures.title"), "strong");
        HBox body = new HBox(20, form(), preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, body, buttons(save, clipboard));
        preview.setAccessibleText(Messages.text("pictures.preview"));
        model.previewProperty().subscribe(this::show);
        model.seenProperty().subscribe(_ -> draw());
        options.visible().forEach(choice -> choice.addListener(_ -> draw()));
        preview.widthProperty().addListener(_ -> draw());
        preview.heightProperty().addListener(_ -> draw());
    }

    private Node form() {
        VBox form = new VBox(
                14,
                part("pictures.format", formats()),
                part("pictures.size", size()),
                part("pictures.scale", scales(), note()),
                part("pictures.colours", looks()),
                part(
                        "pictures.shown",
                        check("picture-background", "pictures.background", options.backgroundProperty()),
                        check("picture-title", "pictures.heading", options.titleProperty()),
                        check("picture-legend", "pictures.legend", options.legendProperty())));
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        return form;
    }

    private static Node part(String key, Node... content) {
        VBox part = new VBox(6, Texts.text(Messages.text(key), "section-title"));
        part.getChildren().addAll(content);
        return part;
    }

    private Node formats() {
        return new Segments<>(
                options.formatProperty(), List.of(PictureFormat.values()), PictureFormat::name, PictureView::help);
    }

    private static String help(PictureFormat format) {
        return switch (format) {
            case PNG -> Messages.text("pictures.png-help");
            case SVG -> Messages.text("pictures.svg-help");
            case PDF -> Messages.text("pictures.pdf-help");
        };
    }

    private Node size() {
        ObjectProperty<PictureFormat> format = options.formatProperty();
        LengthField width = new LengthField(
                "picture-width", Messages.text("pictures.width"), options.widthProperty(), NARROWEST, format);
        LengthField height = new LengthField(
                "picture-height", Messages.text("pictures.height"), options.heightProperty(), LOWEST, format);
        Label unit = Texts.text("", "muted");
        unit.textProperty()
                .bind(Bindings.createStringBinding(() -> Unit.of(format.get()).title(), format));
        HBox fields = new HBox(6, width, new Label("×"), height, unit);
        fields.setAlignment(Pos.CENTER_LEFT);
        Hyperlink seen = new Hyperlink(Messages.text("pictures.size-as-seen"));
        seen.setId("picture-size-as-seen");
        seen.setTooltip(new Tooltip(Messages.text("pictures.size-as-seen-help")));
        seen.setOnAction(_ -> {
            requestFocus();
            model.sizeAsSeen();
        });
        return new VBox(2, fields, seen);
    }

    private Node scales() {
        return new Segments<>(
                options.scaleProperty(),
                PictureOptions.SCALES,
                scale -> (scale < 1 ? "½" : String.format(Locale.ROOT, "%.0f", scale)) + "×",
                scale -> Messages.text("pictures.scale-help", Math.round(96 * scale)));
    }

    /** What the size and scale come to. */
    private Node note() {
        Label note = Texts.note("");
        Observable[] causes = {
            options.formatProperty(), options.scaleProperty(), options.widthProperty(), options.heightProperty()
        };
        note.textProperty().bind(Bindings.createStringBinding(this::outcome, causes));
        return note;
    }

    private String outcome() {
        double scale = options.scaleProperty().get();
        if (options.formatProperty().get() != PictureFormat.PNG) {
            return Messages.text("pictures.vectors", Math.round(96 * scale));
        }
        return Messages.text(
                "pictures.pixel-size",
                Math.round(scale * options.widthProperty().get()),
                Math.round(scale * options.heightProperty().get()),
                Math.round(96 * scale));
    }

    private Node looks() {
        return new Segments<>(
                options.lookProperty(), Arrays.asList(PictureLook.values()), PictureLook::title, PictureLook::title);
    }

    private static Node check(String id, String key, BooleanProperty value) {
        CheckBox box = new CheckBox(Messages.text(key));
        box.setId(id);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private Node buttons(Runnable save, Consumer<PixelImage> clipboard) {
        Button saving = Buttons.button("picture-save", Messages.text("pictures.save"), save);
        saving.getStyleClass().add("accent");
        saving.setDefaultButton(true);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Platform.runLater(saving::requestFocus);
            }
        });
        Button cancel = Buttons.button("picture-cancel", Messages.text("pictures.cancel"), model::close);
        cancel.setCancelButton(true);
        Button copy = Buttons.button("picture-copy", Messages.text("pictures.copy"), () -> model.copy(clipboard));
        copy.setTooltip(new Tooltip(Messages.text("pictures.copy-help")));
        return new HBox(8, copy, new Spacer(), cancel, saving);
    }

    private void draw() {
        if (model.showingProperty().get() && preview.getWidth() > 1 && preview.getHeight() > 1) {
            double fit = preview.fit(
                    options.widthProperty().get(), options.heightProperty().get());
            double dense = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getRenderScaleX();
            model.preview(fit * dense);
        }
    }

    private void show(PictureModel.@Nullable Drawn drawn) {
        if (drawn != null) {
            preview.show(drawn.picture(), drawn.points());
        }
    }
}
