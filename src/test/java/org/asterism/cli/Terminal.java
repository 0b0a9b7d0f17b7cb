package org.asterism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.asterism.report.animation.FramePainter;
import org.asterism.report.draw.PixelImage;
import org.asterism.report.picture.PlotPicture;

/** Runs commands that draw no plots as pixels, and keeps what the last one printed. */
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The exit code. */
    int run(Object... words) {
        out.reset();
        err.reset();
        return Commands.run(
                Stream.of(words).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Grey());
    }

    /** Draws sheets as grey pixels, and no plots. */
    private static final class Grey implements PlotRenderer {
        @Override
        public void png(PlotPicture picture, double scale, Path file) {
            throw new AssertionError("draws no pixels");
        }

        @Override
        public void painting(Consumer<FramePainter> work) {
            work.accept((sheet, scale, job) -> {
                int width = (int) Math.round(scale * sheet.width());
                int height = (int) Math.round(scale * sheet.height());
                int[] grey = new int[width * height];
                Arrays.fill(grey, 0xFF808080);
                return new PixelImage(grey, width, height);
            });
        }
    }

    /** Bad input is one line that says what is wrong. */
    void assertRefused(String message, Object... words) {
        assertThat(run(words)).isEqualTo(Commands.BAD_INPUT);
        assertThat(err()).contains(message);
        assertThat(err().lines()).hasSize(1);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
