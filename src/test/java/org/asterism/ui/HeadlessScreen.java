package org.asterism.ui;

import java.util.Arrays;

/** JavaFX's headless screen, which has 1000 by 1000 pixels and throws where a larger window is copied to it. */
public final class HeadlessScreen {
    private HeadlessScreen() {}

    /** Lets windows be larger; on the window's thread. */
    public static void forgive() {
        Thread.UncaughtExceptionHandler strict = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            boolean blit = Arrays.stream(failure.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().endsWith(".HeadlessWindow")
                            && frame.getMethodName().equals("blit"));
            if (!blit) {
                strict.uncaughtException(thread, failure);
            }
        });
    }
}
