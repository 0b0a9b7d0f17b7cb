package org.asterism.ui.shell;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.asterism.report.draw.PixelImage;
import org.asterism.ui.picture.PictureView;
import org.asterism.ui.plot.ScatterPlot;
import org.asterism.ui.text.Messages;

/** Exports and copies the plot of the window as a picture. */
final class Pictures {
    private final Desk desk;
    private final ScatterPlot plot;
    private final FilePicker picker;

    Pictures(Desk desk, ScatterPlot plot, FilePicker picker) {
        this.desk = desk;
        this.plot = plot;
        this.picker = picker;
        desk.scatter().sceneProperty().subscribe(_ -> Platform.runLater(this::follow));
    }

    PictureView page() {
        return new PictureView(desk.pictures(), this::save, Pictures::toClipboard);
    }

    void export() {
        desk.pictures().show(plot.picture());
    }

    void copy() {
        desk.pictures().copy(plot.picture(), Pictures::toClipboard);
    }

    private void save() {
        String suggested = desk.files().suggestion(desk.pictures().ending());
        picker.save(Messages.text("pictures.title"), suggested).ifPresent(desk.pictures()::save);
    }

    /** Once the plot shows what is new. */
    private void follow() {
        if (desk.pictures().showingProperty().get()) {
            desk.pictures().follow(plot.picture());
        }
    }

    private static void toClipboard(PixelImage picture) {
        int width = picture.width();
        WritableImage image = new WritableImage(width, picture.height());
        image.getPixelWriter()
                .setPixels(0, 0, width, picture.height(), PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
    }

    static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
