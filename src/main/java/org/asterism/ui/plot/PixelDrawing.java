package org.asterism.ui.plot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import org.asterism.job.Job;
import org.asterism.report.PngRows;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.draw.Sheet;
import org.asterism.report.picture.PlotPicture;
import org.asterism.report.picture.PlotSheet;

/**
 * Draws a picture, mostly of a plot, as pixels of any number, off screen, a tile at a time on one small canvas.
 *
 * <p>Called in the background, it draws each tile on the JavaFX thread, which is free between them.
 */
public final class PixelDrawing {
    private static final int TILE = 1024;

    /** Logical pixels an inch. */
    private static final int DENSITY = 96;

    static final String FAMILY = "Inter";
    private final Function<Job, Sheet> sheet;
    private final PngRows.Channels channels;
    private final double scale;
    private final int width;
    private final int height;

    /** Takes the rows of a picture from top to bottom. */
    @FunctionalInterface
    public interface Rows {
        /** Takes the next {@code count} pixels, not premultiplied ARGB, whole rows of them. */
        void take(int[] argb, int count) throws IOException;
    }

    /** @param scale pixels a logical pixel of the picture, above 0 */
    public PixelDrawing(PlotPicture picture, double scale) {
        boolean clear = picture.ground() == PlotPicture.Ground.CLEAR;
        sheet = job -> PlotSheet.of(picture, scale, job);
        channels = clear ? PngRows.Channels.TRANSLUCENT : PngRows.Channels.OPAQUE;
        this.scale = scale;
        width = (int) Math.round(scale * picture.width());
        height = (int) Math.round(scale * picture.height());
    }

    /**
     * Draws a sheet that covers its ground.
     *
     * @param scale pixels a logical pixel of the sheet, above 0
     */
    public PixelDrawing(Sheet sheet, double scale) {
        this.sheet = _ -> sheet;
        channels = PngRows.Channels.OPAQUE;
        this.scale = scale;
        width = (int) Math.round(scale * sheet.width());
        height = (int) Math.round(scale * sheet.height());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * Writes a PNG file.
     *
     * @throws org.asterism.job.CancelledException if cancelled
     */
    public void write(Path file, Job job) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                PngRows rows = new PngRows(width, height, scale * DENSITY, channels, out)) {
            draw(rows::write, job);
        }
    }

    /**
     * The whole picture.
     *
     * @throws org.asterism.job.CancelledException if cancelled
     */
    public PixelImage image(Job job) throws IOException {
        int[] all = new int[Math.multiplyExact(width, height)];
        int[] filled = {0};
        draw(
                (argb, count) -> {
                    System.arraycopy(argb, 0, all, filled[0], count);
                    filled[0] += count;
                },
                job);
        return new PixelImage(all, width, height);
    }

    /** @throws org.asterism.job.CancelledException if cancelled */
    public void draw(Rows rows, Job job) throws IOException {
        Tiles tiles = new Tiles(sheet.apply(job));
        int[] strip = new int[width * Math.min(TILE, height)];
        for (int top = 0; top < height; top += TILE) {
            int tall = Math.min(TILE, height - top);
            for (int left = 0; left < width; left += TILE) {
                job.check();
                tiles.draw(left, top, Math.min(TILE, width - left), tall, strip);
            }
            rows.take(strip, width * tall);
            job.progress((double) (top + tall) / height);
        }
    }

    /** The canvas that all tiles are drawn on, one after the other. */
    private final class Tiles {
        private final Sheet drawn;
        private final Canvas canvas = new Canvas(TILE, TILE);
        private final CanvasPen pen = new CanvasPen(canvas).in(FAMILY);
        private final SnapshotParameters clear = new SnapshotParameters();

        Tiles(Sheet drawn) {
            this.drawn = drawn;
            clear.setFill(Color.TRANSPARENT);
        }

        /** Draws a tile into its columns of a strip, and waits for it. */
        void draw(int left, int top, int wide, int tall, int[] strip) {
            Executor window = Platform.isFxApplicationThread() ? Runnable::run : Platform::runLater;
            CompletableFuture.runAsync(() -> paint(left, top, wide, tall, strip), window)
                    .join();
        }

        private void paint(int left, int top, int wide, int tall, int[] strip) {
            GraphicsContext graphics = canvas.getGraphicsContext2D();
            graphics.setTransform(new Affine());
            graphics.clearRect(0, 0, TILE, TILE);
            graphics.setTransform(scale, 0, 0, scale, -left, -top);
            drawn.paint(pen);
            WritableImage image = canvas.snapshot(clear, null);
            image.getPixelReader().getPixels(0, 0, wide, tall, PixelFormat.getIntArgbInstance(), strip, left, width);
        }
    }
}
