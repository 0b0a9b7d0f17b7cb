package org.asterism.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out, before JavaFX starts, which system libraries it would miss on Linux, and which packages bring them.
 *
 * <p>Uses nothing of JavaFX. Where the system does not tell its libraries, nothing counts as missing.
 */
public final class SystemLibraries {
    private static final Map<String, String> OFF_SCREEN = Map.of("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final Map<String, String> WINDOW = window();
    private static final List<String> TELLERS = List.of("/sbin/ldconfig", "/usr/sbin/ldconfig");

    private SystemLibraries() {}

    /** What off-screen work on this machine lacks, as one line for people; empty where it lacks nothing. */
    public static Optional<String> missingOffScreen() {
        return complaint("Drawing without a display", OFF_SCREEN, known());
    }

    /** What a window on this machine lacks, as one line for people; empty where it lacks nothing. */
    public static Optional<String> missingForWindow() {
        return complaint("The window", WINDOW, known());
    }

    /** @param known the libraries that there are, one a line; empty where the system does not tell */
    static Optional<String> complaint(String what, Map<String, String> needed, String known) {
        if (known.isBlank()) {
            return Optional.empty();
        }
        List<String> libraries = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        needed.forEach((library, bringing) -> {
            if (!known.contains(library)) {
                libraries.add(library + " (package " + bringing + ")");
                packages.add(bringing);
            }
        });
        if (libraries.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(what + " needs a system library that is missing: " + String.join(", ", libraries)
                + ". Install it, on Debian and Ubuntu with: apt-get install " + String.join(" ", packages));
    }

    static Map<String, String> neededForWindow() {
        return WINDOW;
    }

    private static Map<String, String> window() {
        Map<String, String> needed = new LinkedHashMap<>(OFF_SCREEN);
        needed.put("libgtk-3.so.0", "libgtk-3-0");
        needed.put("libXtst.so.6", "libxtst6");
        return needed;
    }

    private static String known() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
            return "";
        }
        return TELLERS.stream()
                .filter(teller -> Files.isExecutable(Path.of(teller)))
                .findFirst()
                .map(SystemLibraries::ask)
                .orElse("");
    }

    private static String ask(String teller) {
        try {
            Process process = new ProcessBuilder(teller, "-p")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = process.getInputStream()) {
                return new String(output.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            return "";
        }
    }
}
