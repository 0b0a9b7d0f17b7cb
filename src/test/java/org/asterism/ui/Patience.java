package org.asterism.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** How tests of windows wait: never for a time, always for what is to come, as long as a busy machine may need for it. */
public final class Patience {
    private static final int SECONDS = 60;

    private Patience() {}

    /** Waits until something holds; it is asked again and again, so it looks its nodes up anew. */
    public static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
    }

    /** Waits until the window's thread has done what it was given, nothing runs any more, and all of it is laid out. */
    public static void settle(BooleanSupplier idle) throws TimeoutException {
        int calm = 0;
        while (calm < 2) {
            await(() -> on(idle));
            WaitForAsyncUtils.waitForFxEvents();
            pulse();
            calm = on(idle) ? calm + 1 : 0;
        }
    }

    /** Waits until the window's thread has done what it was given, and all of it is laid out. */
    public static void settle() throws TimeoutException {
        settle(() -> true);
    }

    /** Clicks in the middle of a node, once it is on screen and rests where it is. */
    public static void click(FxRobot robot, String query) throws TimeoutException {
        click(robot, () -> robot.lookup(query).match(Node::isVisible).tryQuery());
    }

    /** @param node looks it up anew; empty while it is not there yet */
    public static void click(FxRobot robot, Supplier<Optional<Node>> node) throws TimeoutException {
        await(() -> rests(node));
        robot.clickOn(node.get().orElseThrow());
    }

    private static boolean rests(Supplier<Optional<Node>> node) throws TimeoutException {
        Optional<Bounds> before = place(node);
        pulse();
        return before.isPresent() && before.equals(place(node));
    }

    private static Optional<Bounds> place(Supplier<Optional<Node>> node) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(
                () -> node.get().map(found -> found.localToScreen(found.getBoundsInLocal()))));
    }

    /** Between two calls of a timer, all that was waiting is laid out. */
    private static void pulse() throws TimeoutException {
        CountDownLatch called = new CountDownLatch(2);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                called.countDown();
                if (called.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        await(() -> called.getCount() == 0);
    }

    private static boolean on(BooleanSupplier code) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(code::getAsBoolean));
    }
}
