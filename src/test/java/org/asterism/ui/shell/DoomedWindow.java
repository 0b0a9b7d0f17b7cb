package org.asterism.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that opens a window on a file, labels all points, says {@link #READY}, and waits to be killed. */
final class DoomedWindow {
    static final String READY = "labelled";

    private DoomedWindow() {}

    /** @param arguments the state folder and the data file */
    public static void main(String[] arguments) throws Exception {
        try (TestWindow window = new TestWindow(Path.of(arguments[0]), TestWindow.SMALL)) {
            window.interact(() -> window.desk().files().open(Path.of(arguments[1])));
            window.settle();
            window.interact(() -> window.desk().algorithm().run());
            window.settle();
            window.interact(() -> {
                window.desk().scatter().selectAll();
                window.desk().labels().assign(1);
            });
            window.settle();
            // The last state is on the disk well within a second; how it gets there has a test of its own.
            Thread.sleep(1000);
            System.out.println(READY);
            new CountDownLatch(1).await();
        }
    }
}
