package org.asterism.ui.shell;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import org.asterism.cli.Commands;
import org.asterism.cli.SystemLibraries;
import org.jspecify.annotations.Nullable;

/** Starts the window, on screen or, where there is no display, off it. */
public final class Start {
    /** The system property that names a sample to open where nothing else is open. */
    static final String SAMPLE = "asterism.sample";

    private Start() {}

    /**
     * Opens the window on files, and returns when it is closed.
     *
     * @return the exit code: 0, or 1 where the window could not be opened, or 2 where a file could not be read
     */
    public static int window(String[] files, PrintStream out, PrintStream err) {
        boolean offscreen = offscreen(
                System.getProperty("os.name", ""), System.getenv("DISPLAY"), System.getenv("WAYLAND_DISPLAY"));
        Optional<String> missing = offscreen ? SystemLibraries.missingOffScreen() : SystemLibraries.missingForWindow();
        if (missing.isPresent()) {
            err.println("asterism: " + missing.get());
            return Commands.FAILURE;
        }
        if (offscreen) {
            return Offscreen.show(files, out, err);
        }
        Application.launch(AsterismApp.class, files);
        return 0;
    }

    /** Whether there is no display to open a window on; only Linux can tell. */
    static boolean offscreen(String system, @Nullable String display, @Nullable String wayland) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return linux && blank(display) && blank(wayland);
    }

    /** Makes the toolkit draw without a display; before it starts. */
    static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
