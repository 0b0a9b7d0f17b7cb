package org.asterism.ui.plot;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.raster.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames in the background and hands them to the JavaFX thread; the newest request wins.
 *
 * <p>Four pixel buffers go round: one on screen, one that was on screen a moment ago and may still be read, one waiting to
 * be shown, one being painted. So nothing that is shown is ever written to.
 */
final class FramePump {
    private static final int BUFFERS = 4;
    private static final int IDLE_SECONDS = 5;
    private final Consumer<Picture> shown;
    private final FrameMaker maker = new FrameMaker();
    private final ThreadPoolExecutor thread;
    private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable Picture> waiting = new AtomicReference<>();
    private final BlockingQueue<PixelFrame> free = new ArrayBlockingQueue<>(BUFFERS);
    private @Nullable PixelFrame current;
    private @Nullable PixelFrame previous;

    /** @param shown is given each new picture on the JavaFX thread */
    FramePump(Consumer<Picture> shown) {
        this.shown = shown;
        thread = new ThreadPoolExecutor(
                1,
                1,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("plot-", 1).factory());
        thread.allowCoreThreadTimeOut(true);
        for (int i = 0; i < BUFFERS; i++) {
            free.add(new PixelFrame(1, 1));
        }
    }

    /** Asks for a frame; an older request that has not started is dropped. On the JavaFX thread. */
    void request(PlotScene scene, Frame frame) {
        if (newest.getAndSet(new Request(scene, frame)) == null) {
            thread.execute(this::work);
        }
    }

    private void work() {
        PixelFrame target;
        try {
            target = free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        Request request = newest.getAndSet(null);
        if (request == null) {
            free.add(target);
            return;
        }
        Frame frame = request.frame();
        PixelFrame fitting =
                target.fits(frame.width(), frame.height()) ? target : new PixelFrame(frame.width(), frame.height());
        try {
            Job job = Job.silent(() -> superseded(request.scene()));
            publish(maker.make(request.scene(), frame, fitting, job));
        } catch (CancelledException e) {
            free.add(fitting);
        }
    }

    private void publish(Picture picture) {
        Picture unseen = waiting.getAndSet(picture);
        if (unseen == null) {
            Platform.runLater(this::swap);
        } else {
            free.add(unseen.pixels());
        }
    }

    private void swap() {
        Picture picture = waiting.getAndSet(null);
        if (picture == null) {
            return;
        }
        if (previous != null) {
            free.add(previous);
        }
        previous = current;
        current = picture.pixels();
        shown.accept(picture);
    }

    private record Request(PlotScene scene, Frame frame) {}

    /** Whether a newer request does not want the points that are being sorted any more. */
    private boolean superseded(PlotScene scene) {
        Request next = newest.get();
        return next != null && !next.scene().samePoints(scene);
    }
}
