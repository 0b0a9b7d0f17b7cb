package org.asterism.report.animation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.draw.PixelImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovingPicturesTest {
    /** A white ground with noise of so many colours in a box that moves; frames 3 and 4 are equal. */
    private static List<PixelImage> frames(int colors, int width, int height) {
        SplittableRandom random = new SplittableRandom(colors);
        int[] palette =
                random.ints(colors, 0, 1 << 24).map(rgb -> 0xFF000000 | rgb).toArray();
        List<PixelImage> frames = new ArrayList<>();
        for (int f = 0; f < 5; f++) {
            int[] pixels = new int[width * height];
            Arrays.fill(pixels, palette[0]);
            int shift = Math.min(f, 3);
            SplittableRandom noise = new SplittableRandom(shift);
            for (int y = shift; y < height - 1; y++) {
                for (int x = 2 * shift; x < width / 2 + shift; x++) {
                    pixels[y * width + x] = palette[noise.nextInt(colors)];
                }
            }
            frames.add(new PixelImage(pixels, width, height));
        }
        return frames;
    }

    private static byte[] gif(List<PixelImage> frames) throws IOException {
        ColorTable.Builder colors = new ColorTable.Builder();
        frames.forEach(colors::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GifFile file =
                new GifFile(frames.getFirst().width(), frames.getFirst().height(), colors.table(), out)) {
            for (PixelImage frame : frames) {
                file.add(frame, 500);
            }
        }
        return out.toByteArray();
    }

    private static byte[] apng(List<PixelImage> frames) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ApngFile file =
                new ApngFile(frames.getFirst().width(), frames.getFirst().height(), frames.size(), out)) {
            for (PixelImage frame : frames) {
                file.add(frame, 500);
            }
        }
        return out.toByteArray();
    }

    private static int[] rgb(PixelImage image) {
        return IntStream.of(image.argb()).map(pixel -> pixel & 0xFFFFFF).toArray();
    }

    /** 255 colours of noise fill the table of words many times over. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 17, 255})
    void aGifShowsWhatWasGivenWhereColoursAreFew(int colors) throws IOException {
        List<PixelImage> frames = frames(colors, 120, 90);
        List<GifReader.Frame> read = GifReader.frames(gif(frames));
        assertThat(read).hasSize(5).allMatch(frame -> frame.hundredths() == 50);
        for (int f = 0; f < 5; f++) {
            assertThat(read.get(f).rgb()).as("frame %d", f).isEqualTo(rgb(frames.get(f)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 4000})
    void anApngShowsWhatWasGiven(int colors) throws IOException {
        List<PixelImage> frames = frames(colors, 120, 90);
        List<ApngReader.Frame> read = ApngReader.frames(apng(frames));
        assertThat(read).hasSize(5).allMatch(frame -> frame.millis() == 500);
        for (int f = 0; f < 5; f++) {
            assertThat(read.get(f).rgb()).as("frame %d", f).isEqualTo(rgb(frames.get(f)));
        }
    }

    @Test
    void packingIsUndoneByReadingForAnyLength() throws IOException {
        for (int size = 1; size < 40_000; size = size * 3 + 1) {
            int[] pixels = new SplittableRandom(size).ints(size, 0, 200).toArray();
            PixelImage image = new PixelImage(pixels, size, 1);
            assertThat(GifReader.frames(gif(List.of(image))).getFirst().rgb()).isEqualTo(pixels);
        }
    }

    @Test
    void ofManyColoursTheFrequentOnesStayAndTheOthersAreNear() {
        int[] pixels = new SplittableRandom(4).ints(20_000, 0, 1 << 24).toArray();
        Arrays.fill(pixels, 0, 10_000, 0xFFFFFF);
        Arrays.fill(pixels, 10_000, 12_000, 0x0072B2);
        ColorTable.Builder builder = new ColorTable.Builder();
        builder.add(new PixelImage(pixels, 200, 100));
        ColorTable table = builder.table();
        assertThat(table.size()).isEqualTo(255);
        assertThat(table.color(table.place(0xFFFFFFFF))).isEqualTo(0xFFFFFF);
        assertThat(table.color(table.place(0xFF0072B2))).isEqualTo(0x0072B2);
        for (int pixel : pixels) {
            int stands = table.color(table.place(pixel));
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat(Math.abs((pixel >> shift & 0xFF) - (stands >> shift & 0xFF)))
                        .isLessThan(80);
            }
        }
    }

    /**
     * What Pillow 9.4.0 reads in both files of these frames: {@code n_frames} is 5, {@code info["loop"]} 0,
     * {@code info["duration"]} 500, and {@code sum(frame.convert("RGB").tobytes())} are these numbers.
     */
    @Test
    void otherProgramsReadTheSame() throws IOException {
        List<PixelImage> frames = frames(17, 120, 90);
        long[] expected = {3634956, 3612237, 3597762, 3576064, 3576064};
        assertThat(GifReader.frames(gif(frames)).stream().mapToLong(frame -> sum(frame.rgb())))
                .containsExactly(LongStream.of(expected).boxed().toArray(Long[]::new));
        assertThat(ApngReader.frames(apng(frames)).stream().mapToLong(frame -> sum(frame.rgb())))
                .containsExactly(LongStream.of(expected).boxed().toArray(Long[]::new));
    }

    private static long sum(int[] rgb) {
        return IntStream.of(rgb)
                .mapToLong(pixel -> (pixel >> 16 & 0xFF) + (pixel >> 8 & 0xFF) + (pixel & 0xFF))
                .sum();
    }

    @Test
    void aSeriesReplacesNothing(@TempDir Path folder) throws IOException {
        PixelImage image = frames(3, 12, 9).getFirst();
        Path fresh = folder.resolve("steps");
        try (PngSeries series = new PngSeries(fresh, 2)) {
            series.add(image, 0);
            series.add(image, 0);
        }
        assertThat(fresh.toFile().list()).containsExactlyInAnyOrder("step-001.png", "step-002.png");
        assertThatThrownBy(() -> new PngSeries(fresh, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("already has a step-001.png");
        assertThatThrownBy(() -> new PngSeries(fresh.resolve("step-001.png"), 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a file");
    }
}
