package org.asterism.ui.plot;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.asterism.job.CancelledException;
import org.asterism.job.Job;
import org.asterism.report.PlotScene;
import org.asterism.report.raster.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Makes frames in the background and hands them to the JavaFX thread; the newest request wins.
 *
 * <p>A request is answered with a quick picture at once, and with a full one when it has stood still for a moment; a newer
 * request stops the full one. Four pixel buffers go round: one on screen, one that was on screen a moment ago and may
 * still be read, one waiting to be shown, one being painted. So nothing that is shown is ever written to.
 */
final class FramePump {
    private static final int BUFFERS = 4;
    private static final int IDLE_SECONDS = 5;
    private static final int STILL_MILLISECONDS = 80;
    private final Consumer<Picture> shown;
    private final FrameMaker maker = new FrameMaker();
    private final ScheduledThreadPoolExecutor thread;
    private final AtomicReference<@Nullable Request> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable Picture> waiting = new AtomicReference<>();
    private final BlockingQueue<PixelFrame> free = new ArrayBlockingQueue<>(BUFFERS);
    private @Nullable PixelFrame current;
    private @Nullable PixelFrame previous;
    private int answered;

    /** @param shown is given each new picture on the JavaFX thread */
    FramePump(Consumer<Picture> shown) {
        this.shown = shown;
        thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("plot-", 1).factory());
        thread.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        for (int i = 0; i < BUFFERS; i++) {
            free.add(new PixelFrame(1, 1));
        }
    }

    /** Asks for a frame; an older request that has not started is dropped. On the JavaFX thread. */
    void request(PlotScene scene, Frame frame) {
        if (newest.getAndSet(new Request(scene, frame)) == null) {
            thread.execute(this::answer);
        }
    }

    private void answer() {
        Request request = newest.getAndSet(null);
        if (request == null) {
            return;
        }
        answered++;
        int mine = answered;
        Job sorting = Job.silent(() -> superseded(request, false));
        Job painting = Job.silent(() -> superseded(request, true));
        make(request.frame(), target -> maker.quick(request.scene(), request.frame(), target, sorting, painting))
                .filter(picture -> !picture.complete())
                .ifPresent(_ -> {
                    Runnable completing = () -> complete(request, mine);
                    var _ = thread.schedule(completing, STILL_MILLISECONDS, TimeUnit.MILLISECONDS);
                });
    }

    /** Makes the full picture unless another one is wanted by now. */
    private void complete(Request request, int mine) {
        if (mine == answered && newest.get() == null) {
            Job job = Job.silent(() -> newest.get() != null);
            make(request.frame(), target -> maker.full(request.scene(), request.frame(), target, job));
        }
    }

    /** Makes a picture and hands it over; empty if that was cancelled. */
    private Optional<Picture> make(Frame frame, Function<PixelFrame, Picture> making) {
        PixelFrame target;
        try {
            target = free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        PixelFrame fitting =
                target.fits(frame.width(), frame.height()) ? target : new PixelFrame(frame.width(), frame.height());
        try {
            Picture picture = making.apply(fitting);
            publish(picture);
            return Optional.of(picture);
        } catch (CancelledException e) {
            free.add(fitting);
            return Optional.empty();
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

    /** Whether a newer request wants other points, or also whether it wants another view of them. */
    private boolean superseded(Request request, boolean viewed) {
        Request next = newest.get();
        return next != null
                && (!next.scene().samePoints(request.scene())
                        || (viewed
                                && !next.frame().view().equals(request.frame().view())));
    }
}
