package org.asterism.workspace.state;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its own files.
 *
 * @param root the folder; it is made when something is first written
 */
public record StateDirectory(Path root) {
    /** The system property that moves the folder elsewhere. */
    public static final String PROPERTY = "asterism.state";

    /** The folder this operating system has for the state of programs. */
    public static StateDirectory standard() {
        String chosen = System.getProperty(PROPERTY);
        if (chosen != null) {
            return new StateDirectory(Path.of(chosen));
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        return new StateDirectory(usual(System.getProperty("os.name", ""), home));
    }

    /** Where work is autosaved. */
    public Path autosave() {
        return root.resolve("autosave");
    }

    public RecentFiles recentFiles() {
        return new RecentFiles(root.resolve("recent.json"));
    }

    public SettingsFile settings() {
        return new SettingsFile(root.resolve("settings.json"));
    }

    /** Where it is kept how pictures were exported last. */
    public PictureMemory pictures() {
        return new PictureMemory(root.resolve("pictures.json"));
    }

    /** Where it is kept how somebody hands in answers. */
    public ClassMemory classroom() {
        return new ClassMemory(root.resolve("class.json"));
    }

    /** How long runs took on this machine. */
    public RunTimes runTimes() {
        return new RunTimes(root.resolve("run-times.json"));
    }

    /** Where fitted models of what people see are kept. */
    public ModelFolder models() {
        return new ModelFolder(root.resolve("models"));
    }

    /** Which lessons were read, and how far. */
    public LessonMemory lessons() {
        return new LessonMemory(root.resolve("lessons"));
    }

    private static Path usual(String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable("LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Asterism");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Asterism");
        }
        return variable("XDG_STATE_HOME", home.resolve(".local").resolve("state"))
                .resolve("asterism");
    }

    private static Path variable(String name, Path otherwise) {
        @Nullable String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
