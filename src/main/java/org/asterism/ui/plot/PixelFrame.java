package org.asterism.ui.plot;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Pixels that a background thread fills and the window shows without copying; opaque, so premultiplied as they are. */
final class PixelFrame {
    final int width;
    final int height;
    final int[] pixels;
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private @Nullable WritableImage image;

    PixelFrame(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    boolean fits(int otherWidth, int otherHeight) {
        return width == otherWidth && height == otherHeight;
    }

    /** The image with the pixels as they are now; on the JavaFX thread. */
    Image publish() {
        if (buffer == null || image == null) {
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        } else {
            buffer.updateBuffer(_ -> null);
        }
        return image;
    }
}
