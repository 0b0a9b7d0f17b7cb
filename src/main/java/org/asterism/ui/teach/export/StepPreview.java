package org.asterism.ui.teach.export;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.asterism.report.animation.StepLook;
import org.asterism.report.draw.PixelImage;
import org.asterism.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/** The step on the stage as it will look in a file, as large as there is room for. */
final class StepPreview extends Region {
    private final ExportModel model;
    private final ExportChoices choices;
    private final ImageView view = new ImageView();

    StepPreview(ExportModel model) {
        this.model = model;
        choices = model.choices();
        setId("export-preview");
        getStyleClass().add("picture-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text("show.preview"));
        setMinSize(120, 90);
        getChildren().add(view);
        model.previewProperty().subscribe(this::show);
        model.showingProperty().subscribe(_ -> draw());
        List<Observable> causes = new ArrayList<>(List.of(choices.size, choices.dark, choices.large));
        for (StepLook.Part part : StepLook.Part.values()) {
            causes.add(choices.part(part));
        }
        causes.addAll(List.of(widthProperty(), heightProperty()));
        causes.forEach(cause -> cause.addListener(_ -> draw()));
    }

    private void draw() {
        if (model.showingProperty().get() && getWidth() > 1 && getHeight() > 1) {
            double fit = Math.min(
                    getWidth() / choices.size.get().width(),
                    getHeight() / choices.size.get().height());
            double dense = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getRenderScaleX();
            model.preview(Math.clamp(fit, 0.1, 1) * dense);
        }
    }

    private void show(@Nullable PixelImage image) {
        if (image == null) {
            view.setImage(null);
            return;
        }
        WritableImage shown = new WritableImage(image.width(), image.height());
        shown.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
        view.setImage(shown);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (view.getImage() == null) {
            return;
        }
        double width = view.getImage().getWidth();
        double height = view.getImage().getHeight();
        double fit = Math.min(1, Math.min(getWidth() / width, getHeight() / height));
        view.setFitWidth(fit * width);
        view.setFitHeight(fit * height);
        view.relocate(Math.floor((getWidth() - fit * width) / 2), Math.floor((getHeight() - fit * height) / 2));
    }
}
