package org.asterism.report.animation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.Png;
import org.asterism.report.draw.PixelImage;

/** Writes frames as numbered PNG files into a folder, such as {@code step-007.png}; no file is ever replaced. */
final class PngSeries implements FrameSink {
    private final Path folder;
    private final int digits;
    private final boolean made;
    private final List<Path> written = new ArrayList<>();

    /**
     * Begins a series.
     *
     * @param folder made where there is none
     * @param frames how many will be added
     * @throws InvalidInputException if the folder is a file, or has one of the files already
     */
    PngSeries(Path folder, int frames) throws IOException {
        this.folder = folder;
        digits = Math.max(3, Integer.toString(frames).length());
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new InvalidInputException(folder + " is a file; a series of pictures needs a folder.");
        }
        for (int i = 1; i <= frames; i++) {
            if (Files.exists(file(i))) {
                throw new InvalidInputException(
                        folder + " already has a " + file(i).getFileName() + "; choose another folder.");
            }
        }
        made = !Files.exists(folder);
        Files.createDirectories(folder);
    }

    @Override
    public void add(PixelImage frame, int millis) throws IOException {
        Path file = file(written.size() + 1);
        written.add(file);
        Png.write(frame.argb(), frame.width(), frame.height(), file);
    }

    @Override
    public void close() {}

    /** Takes back what was written, and the folder if it was made for it. */
    void undo() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        if (made) {
            Files.deleteIfExists(folder);
        }
    }

    private Path file(int number) {
        return folder.resolve("step-" + String.format("%0" + digits + "d", number) + ".png");
    }
}
