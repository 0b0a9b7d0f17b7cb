package org.asterism.report.animation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asterism.job.Job;
import org.asterism.parameter.InvalidInputException;
import org.asterism.report.OutputFile;
import org.asterism.report.draw.PixelImage;

/**
 * A run as a moving picture, written frame by frame, so that memory does not grow with its length.
 *
 * @param scale pixels a logical pixel, 0.5 to 4
 * @param millis how long a step is shown, 20 to 60,000; the last one is shown {@value #REST} times as long
 */
public record Film(Watched watched, StepChoice choice, StepLook look, double scale, int millis) {
    private static final int REST = 3;
    private static final int MOST = 3000;
    private static final int SAMPLES = 8;
    private static final long LARGEST = 7680L * 4320;
    private static final int LONGEST = 60_000;
    private static final int SHORTEST = 20;

    /** @throws InvalidInputException if the scale, the size in pixels or the time is out of range */
    public Film {
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new InvalidInputException("The scale must be from 0.5 to 4, but is " + scale + ".");
        }
        long wide = Math.round(scale * look.width());
        long high = Math.round(scale * look.height());
        if (wide * high > LARGEST) {
            throw new InvalidInputException("Pictures of " + wide + " by " + high
                    + " pixels are too large; the largest are as many pixels as 7680 by 4320.");
        }
        if (millis < SHORTEST || millis > LONGEST) {
            throw new InvalidInputException("A step is shown for " + SHORTEST + " to " + LONGEST
                    + " milliseconds, but not for " + millis + ".");
        }
    }

    /**
     * The steps that are shown.
     *
     * @throws InvalidInputException if there are none, or more than 3,000
     */
    public int[] steps() {
        int[] steps = choice.steps(watched.recording().last(), watched.events());
        if (steps.length > MOST) {
            int every = (steps.length + MOST - 1) / MOST * choice.every();
            throw new InvalidInputException(steps.length + " steps are too many for one film; show every " + every
                    + "th of them, or only the events.");
        }
        return steps;
    }

    /**
     * Writes the film.
     *
     * @param output a file, or a folder for a series
     * @return how many pictures it has
     * @throws InvalidInputException if there is nothing to show, or it cannot be written
     * @throws org.asterism.job.CancelledException if the job was cancelled; then nothing is left of it
     */
    public int write(FilmFormat format, Path output, FramePainter painter, Job job) {
        int[] steps = steps();
        switch (format) {
            case PNG_SERIES -> series(steps, output, painter, job);
            case APNG ->
                OutputFile.write(output, part -> {
                    try (OutputStream out = stream(part);
                            FrameSink sink =
                                    new ApngFile(pixels(look.width()), pixels(look.height()), steps.length, out)) {
                        draw(steps, sink, painter, job);
                    }
                });
            case GIF ->
                OutputFile.write(output, part -> {
                    ColorTable colors = colors(steps, painter, job.part(0, 0.2));
                    try (OutputStream out = stream(part);
                            FrameSink sink = new GifFile(pixels(look.width()), pixels(look.height()), colors, out)) {
                        draw(steps, sink, painter, job.part(0.2, 1));
                    }
                });
        }
        return steps.length;
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private int pixels(int length) {
        return (int) Math.round(scale * length);
    }

    private void series(int[] steps, Path folder, FramePainter painter, Job job) {
        try {
            PngSeries series = new PngSeries(folder, steps.length);
            boolean done = false;
            try {
                draw(steps, series, painter, job);
                done = true;
            } finally {
                if (!done) {
                    series.undo();
                }
            }
        } catch (IOException e) {
            throw new InvalidInputException("Cannot write into " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void draw(int[] steps, FrameSink sink, FramePainter painter, Job job) throws IOException {
        job.stage("Drawing steps");
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            sink.add(frame(steps[i], painter, job), last ? Math.min(LONGEST, REST * millis) : millis);
            job.progress((i + 1.0) / steps.length);
        }
    }

    private PixelImage frame(int step, FramePainter painter, Job job) throws IOException {
        job.check();
        Job silent = job.silent();
        return painter.paint(new StepSheet(watched, step, look, scale, silent), scale, silent);
    }

    /** The colours of some of the steps, evenly over the film, the first and the last among them. */
    private ColorTable colors(int[] steps, FramePainter painter, Job job) throws IOException {
        job.stage("Choosing colours");
        ColorTable.Builder builder = new ColorTable.Builder();
        int samples = Math.min(SAMPLES, steps.length);
        for (int i = 0; i < samples; i++) {
            int at = samples == 1 ? 0 : (int) ((long) i * (steps.length - 1) / (samples - 1));
            builder.add(frame(steps[at], painter, job));
            job.progress((i + 1.0) / samples);
        }
        return builder.table();
    }
}
